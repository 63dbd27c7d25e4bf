import type { Graph, HuntTask, PlanNode } from '../../../../corpus/index.ts';

/**
 * Works out all right answers of a task anew, and gives them in order. It reads the words of the task, the printed text and the edges of the graph, and shares no line with what makes the
 * tasks: bodies are found by their printed forms in the text of the clauses, roles by the words "leadership of", names and figures by the text of the blocks.
 */
export function answersOf(graph: Graph, { kind, task, words }: HuntTask): readonly string[] {
  const nodes = [...graph.nodes.values()];
  const blocks = nodes.filter((node) => !NO_BLOCKS.has(node.kind));
  const clauses = blocks.filter((node) => node.kind === 'clause');
  const bodies = nodes.filter((node) => node.kind === 'agency');
  const formsOf = (body: (typeof bodies)[number]) => body.forms.map(({ printed }) => printed);
  const bodyNamed = (name: string) =>
    bodies.find((body) => body.title === name || formsOf(body).includes(name));
  // A longer name may hold a shorter one, so the words of longer ones are taken out first.
  const namedIn = new Map(
    clauses.map((clause) => {
      let rest = clause.text;
      const found = new Set<PlanNode>();
      const all = bodies.flatMap((body) => formsOf(body).map((form) => ({ body, form })));
      for (const { body, form } of all.toSorted((a, b) => b.form.length - a.form.length)) {
        if (!rest.includes(form)) continue;
        found.add(body);
        rest = rest.replaceAll(form, '#');
      }
      return [clause, found] as const;
    }),
  );
  const withGoverned = (found: readonly PlanNode[]) =>
    found.flatMap(({ id }) => [
      ...graph.plan.edges.flatMap((edge) => (edge.kind === 'governs' && edge.from === id ? [edge.to] : [])),
      id,
    ]);
  const ancestors = (id: string | null): readonly PlanNode[] => {
    const node = graph.nodes.get(id ?? '');
    return node ? [node, ...ancestors(node.parent)] : [];
  };
  const prints = (text: string, part: string) => {
    const at = ` ${text} `.toLowerCase().replace(/[\s\u00a0]/g, ' ');
    const found = part.toLowerCase();
    for (let from = at.indexOf(found); from >= 0; from = at.indexOf(found, from + 1)) {
      const [before, behind] = [
        at.slice(Math.max(0, from - 2), from),
        at.slice(from + found.length).slice(0, 2),
      ];
      const goesOn = /^[\p{L}\p{N}%]/u.test(behind) || /^[.,]\p{N}/u.test(behind);
      if (!goesOn && !/[\p{L}\p{N}]$/u.test(before) && !/\p{N}[.,]$/u.test(before)) return true;
    }
    return false;
  };
  const quoted = /“(.+)”/.exec(task)?.[1] ?? '';

  switch (kind) {
    case 'together': {
      const [, one = '', other = ''] = /that the (.+) and the (.+) are both/.exec(task) ?? [];
      // A name may have "and the" in it, so every way to part the words is tried.
      const whole = `${one} and the ${other}`;
      const parts = whole.split(' and the ');
      const pairs = parts
        .slice(1)
        .map((_, at) => [
          bodyNamed(parts.slice(0, at + 1).join(' and the ')),
          bodyNamed(parts.slice(at + 1).join(' and the ')),
        ]);
      const [a, b] = pairs.find(([x, y]) => x && y) ?? [];
      return withGoverned(
        clauses.filter((clause) => a && b && namedIn.get(clause)?.has(a) && namedIn.get(clause)?.has(b)),
      );
    }
    case 'role': {
      const leads = /that the (.+) leads\./.exec(task)?.[1];
      const alone = /that the (.+) alone is responsible/.exec(task)?.[1];
      const body = bodyNamed(leads ?? alone ?? '');
      if (!body) return [];
      return withGoverned(
        clauses.filter((clause) => {
          if (alone !== undefined)
            return (
              namedIn.get(clause)?.size === 1 &&
              namedIn.get(clause)?.has(body) &&
              !/\brelevant\b|local governments/i.test(clause.text)
            );
          const after = /leadership of (?:the )?(.*)/.exec(clause.text)?.[1] ?? '';
          return formsOf(body).some((form) => after.startsWith(form));
        }),
      );
    }
    case 'body': {
      const title = /clause of “(.+)” names/.exec(task)?.[1];
      const governed = nodes.filter((node) => 'title' in node && node.title === title).map(({ id }) => id);
      const own = clauses.filter((clause) => withGoverned([clause]).some((id) => governed.includes(id)));
      return bodies
        .filter((body) => {
          const naming = clauses.filter((clause) => namedIn.get(clause)?.has(body));
          return naming.length === 1 && own.includes(naming[0] as PlanNode as never);
        })
        .map(({ id }) => id);
    }
    case 'box':
      return nodes
        .filter((node) => node.kind === 'project' && node.title === quoted)
        .map(({ parent }) => parent ?? '');
    case 'gap':
      return blocks.filter(({ text }) => words && text.includes(words.text)).map(({ id }) => id);
    case 'figure':
      return blocks.filter(({ text }) => prints(text, quoted)).map(({ id }) => id);
    case 'named': {
      const naming = blocks.filter(({ text }) => prints(text, quoted));
      const sections = naming.map(
        ({ id }) => ancestors(id).find((step) => step.kind === 'section')?.id ?? 'none',
      );
      return [...new Set(sections)];
    }
    case 'indicator': {
      const [, figure, column] = /prints (.+) in the column “(.+)”/.exec(task) ?? [];
      return nodes
        .filter((node) => node.kind === 'indicator')
        .filter(({ cells, parent }) => {
          const table = graph.nodes.get(parent ?? '');
          return table?.kind === 'table' && cells[table.columns.indexOf(column ?? '')]?.text === figure;
        })
        .map(({ id }) => id);
    }
    case 'footnote':
      return graph.plan.edges.flatMap((edge) => {
        const marked = graph.nodes.get(graph.nodes.get(edge.from)?.parent ?? '');
        return edge.kind === 'cites' && marked && 'title' in marked && marked.title === quoted
          ? [edge.to]
          : [];
      });
    case 'doubt': {
      const says = /says: “(.+)” Find what/.exec(task)?.[1];
      return graph.plan.notes.filter(({ note }) => note === says).map(({ at }) => at);
    }
    default:
      return ['no such kind'];
  }
}

const NO_BLOCKS: ReadonlySet<PlanNode['kind']> = new Set([
  'plan',
  'agency',
  'group',
  'quantity',
  'commitment',
  'instrument',
  'organisation',
  'place',
  'mark',
]);
