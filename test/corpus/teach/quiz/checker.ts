import type { Graph, PlanNode, QuizItem } from '../../../../corpus/index.ts';

/**
 * Says what is wrong with an item, and nothing where it is right. It reads the printed text and the edges of the graph, and shares no line with what makes the questions: roles are
 * read from the words of a clause, bodies from their printed forms in it, a gap by filling it and looking the sentence up in the text.
 */
export function checkerFor(graph: Graph, source: string): (item: QuizItem) => readonly string[] {
  const text = folded(source);
  const nodes = [...graph.nodes.values()];
  const bodies = nodes.filter((node) => node.kind === 'agency' || node.kind === 'group');
  const formsOf = (body: (typeof bodies)[number]) => [
    body.title,
    ...body.forms.map(({ printed }) => printed),
  ];
  const governing = (id: string) =>
    graph.plan.edges.flatMap((edge) => (edge.kind === 'governs' && edge.to === id ? [edge.from] : []));
  const clauseText = new Map<string, string>();
  const clauseOf = (id: string): string => {
    const known = clauseText.get(id);
    if (known !== undefined) return known;
    const clauses = governing(id);
    const words = clauses.length === 1 ? (graph.nodes.get(clauses[0] ?? '')?.text ?? '') : '';
    clauseText.set(id, words);
    return words;
  };
  const isIn = (clause: string, body: (typeof bodies)[number]) =>
    formsOf(body).some((form) => clause.includes(form));
  const bodyNamed = (name: string) => bodies.filter((body) => formsOf(body).includes(name));
  const titled = (title: string) =>
    nodes.filter((node) => 'title' in node && node.title === title && governing(node.id).length > 0);
  const ancestors = (id: string): readonly PlanNode[] => {
    const node = graph.nodes.get(id);
    return node ? [node, ...(node.parent === null ? [] : ancestors(node.parent))] : [];
  };
  const printsLead = (clause: string) => /leadership of/.test(clause);
  const namesAfterLead = (clause: string) => /leadership of (?:the )?(.*)/.exec(clause)?.[1] ?? '';
  const sentences = nodes
    .filter(({ kind }) => kind === 'paragraph' || kind === 'item')
    .flatMap((block) =>
      block.text
        .split(/(?<=[.?!])\s+(?=["“(]?[A-Z])/)
        .map((words) => ({ block: block.id, pairs: pairsIn(words), words })),
    );
  const twins = new Map<string, number>();
  const twinsOf = (words: string): number => {
    const known = twins.get(words);
    if (known !== undefined) return known;
    const own = pairsIn(words);
    const count = sentences.filter(({ pairs }) => dice(own, pairs) > 0.7).length;
    twins.set(words, count);
    return count;
  };
  const below = new Map<string, string>();
  const textBelow = (id: string): string => {
    const known = below.get(id);
    if (known !== undefined) return known;
    const inside = nodes.filter((node) => ancestors(node.id).some((step) => step.id === id));
    const words = inside
      .map((node) => node.text)
      .join('\n')
      .toLowerCase();
    below.set(id, words);
    return words;
  };

  /** Which options are right, as a reader of the text would say; `null` for forms that are checked pair by pair. */
  const rightOptions = (item: QuizItem): readonly boolean[] | null => {
    const clause = clauseOf(item.about);
    switch (item.kind) {
      case 'lead':
        return item.options.map((option) =>
          option === 'No lead is named'
            ? clause !== '' && !printsLead(clause)
            : bodyNamed(option).some((body) =>
                formsOf(body).some((form) => namesAfterLead(clause).startsWith(form)),
              ),
        );
      case 'takes-part':
        return item.options.map((option) => bodyNamed(option).some((body) => isIn(clause, body)));
      case 'body-count': {
        const count = bodies.filter((body) => isIn(clause, body)).length;
        return item.options.map((option) => Number(option) === count);
      }
      case 'names-lead':
        return item.options.map((option) => titled(option).some(({ id }) => printsLead(clauseOf(id))));
      case 'alone':
        return item.options.map((option) =>
          titled(option).some(({ id }) => bodies.filter((body) => isIn(clauseOf(id), body)).length === 1),
        );
      case 'sentence': {
        const holders = nodes.filter(
          (node) =>
            (node.kind === 'paragraph' || node.kind === 'item') &&
            node.text.includes(item.words?.text ?? ' '),
        );
        const around = holders.flatMap(({ id }) => ancestors(id));
        return item.options.map((option) => around.some((node) => 'title' in node && node.title === option));
      }
      case 'indicator': {
        const row = graph.nodes.get(item.about);
        const table = row?.parent ? graph.nodes.get(row.parent) : undefined;
        if (row?.kind !== 'indicator' || table?.kind !== 'table' || !item.prompt.includes(row.title))
          return [];
        const column = table.columns.findIndex((name) => item.prompt.includes(` ${name} `));
        const unit = row.unit === null ? '' : ` ${row.unit}`;
        return item.options.map((option) => option === `${row.cells[column]?.text}${unit}`);
      }
      case 'quantity': {
        const { text: words, gap } = item.words ?? { text: '', gap: null };
        return item.options.map((option) =>
          gap ? text.includes(folded(words.slice(0, gap[0]) + option + words.slice(gap[1]))) : false,
        );
      }
      case 'named': {
        const inside = textBelow(item.about);
        return item.options.map((option) => {
          const named = nodes.filter(
            (node) => 'title' in node && node.title === option && node.parent === null,
          );
          const forms = named.flatMap(({ id }) =>
            graph.plan.edges.flatMap((edge) =>
              edge.kind === 'mentions' && edge.to === id ? [edge.printed] : [],
            ),
          );
          return [option, ...forms].some((form) => inside.includes(form.toLowerCase()));
        });
      }
      default:
        return null;
    }
  };

  /** Whether an option is right for a stem. */
  const isPair = (item: QuizItem, stem: string, option: string): boolean => {
    if (item.kind === 'abbreviations')
      return bodies.some((body) => body.abbreviation === stem && formsOf(body).includes(option));
    const box = nodes.find((node) => node.kind === 'box' && node.title === stem);
    const measure = nodes.filter((node) => node.kind === 'measure' && node.title === option);
    return graph.plan.edges.some(
      (edge) => edge.kind === 'follows' && edge.from === box?.id && measure.some(({ id }) => id === edge.to),
    );
  };

  const offsetOf = (item: QuizItem, title: string): number => {
    const found = nodes.filter(
      (node) => 'title' in node && node.title === title && node.parent === item.about,
    );
    return found.length === 1 ? (found[0]?.place.start.offset ?? -1) : -1;
  };

  return (item) => {
    const wrong: string[] = [];
    const expect = (holds: boolean, what: string) => {
      if (!holds) wrong.push(`${item.id} (${item.kind}): ${what}`);
    };
    expect(
      new Set(item.options.map((one) => one.toLowerCase())).size === item.options.length,
      'two options read the same',
    );
    expect(item.options.length >= 3, 'fewer than three options');
    expect(graph.nodes.has(item.about), 'is about no place');
    expect(item.explanation.length > 10, 'explains nothing');
    for (const quote of item.quotes) {
      expect(text.includes(folded(quote.text)), `quotes what is not printed: ${quote.text}`);
      expect(graph.nodes.get(quote.place)?.text.includes(quote.text) ?? false, 'quotes another place');
    }
    expect(item.quotes.length > 0, 'shows no words of the plan');
    const right = rightOptions(item);
    const said = right?.flatMap((is, index) => (is ? [index] : []));
    switch (item.form) {
      case 'one':
        expect(
          said?.length === 1 && item.key.length === 1 && said[0] === item.key[0],
          `right are ${said}, key ${item.key}`,
        );
        break;
      case 'set':
        expect(
          said !== undefined && said.length > 0 && said.join() === item.key.join(),
          `right are ${said}, key ${item.key}`,
        );
        expect(item.key.length < item.options.length, 'everything is right');
        break;
      case 'match':
        expect(item.key.length === item.stems.length, 'a stem without a key');
        expect(new Set(item.stems).size === item.stems.length, 'two stems read the same');
        item.stems.forEach((stem, index) => {
          const fits = item.options.flatMap((option, at) => (isPair(item, stem, option) ? [at] : []));
          expect(
            fits.length === 1 && fits[0] === item.key[index],
            `${stem} fits ${fits}, key ${item.key[index]}`,
          );
        });
        break;
      case 'order': {
        const offsets = item.key.map((one) => offsetOf(item, item.options[one] ?? ''));
        expect(
          offsets.every((one, index) => one >= 0 && (index === 0 || one > (offsets[index - 1] ?? 0))),
          'is not in order',
        );
        expect(
          [...item.key].sort((a, b) => a - b).every((one, index) => one === index),
          'leaves an option out',
        );
        expect(
          item.key.some((one, index) => one !== index),
          'shows the right order',
        );
      }
    }
    if (item.kind === 'sentence') expect(!saysTitle(item), 'the sentence says the title of its place');
    if (item.kind === 'sentence') expect(twinsOf(item.words?.text ?? '') === 1, 'the sentence has a twin');
    if (item.form === 'one' || item.form === 'set')
      for (const one of item.key)
        expect(
          item.kind === 'body-count' ||
            item.kind === 'indicator' ||
            !item.prompt.includes(item.options[one] ?? ''),
          'the prompt says the answer',
        );
    return wrong;
  };
}

function folded(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function pairsIn(words: string): ReadonlySet<string> {
  const all = words.toLowerCase().split(/\W+/).filter(Boolean);
  return new Set(all.slice(1).map((word, index) => `${all[index]} ${word}`));
}

function dice(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const pair of a) if (b.has(pair)) shared += 1;
  return (2 * shared) / (a.size + b.size || 1);
}

/** Whether the sentence has a word of the right title, in any of its forms, that no other title has. */
function saysTitle({ words, options, key }: QuizItem): boolean {
  const inWords = (text: string) => text.toLowerCase().match(/[a-z]{5,}/g) ?? [];
  const isAlike = (a: string, b: string) => a.startsWith(b.slice(0, 5)) || b.startsWith(a.slice(0, 5));
  const others = options.filter((_, index) => index !== key[0]).flatMap(inWords);
  const own = inWords(options[key[0] ?? 0] ?? '').filter(
    (word) => !others.some((other) => isAlike(word, other)),
  );
  return own.some((word) => inWords(words?.text ?? '').some((other) => isAlike(word, other)));
}
