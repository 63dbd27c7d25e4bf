import { labelOf } from '../cite/labels.ts';
import type { Graph } from '../model.ts';
import type { ComparedDuty, ComparedPart, Comparison } from '../questions/compare.ts';
import { governedBlocks } from '../questions/governed.ts';
import { counted, listed } from '../questions/in-words.ts';
import { clauseNumbers, clauseQuote, pathWords, placeLink, placeWords } from './place-runs.ts';
import type { Provenance } from './provenance.ts';
import { type Block, type Exportable, heading, paragraph, type Sheet, table } from './report.ts';
import { ROLE_WORDS } from './role-words.ts';

/** Bodies side by side as an export: what they share, what each has without the others, and who leads whom. */
export function compareExport(graph: Graph, comparison: Comparison, provenance: Provenance): Exportable {
  const short = comparison.bodies.map((body) => body.abbreviation ?? body.title);
  return {
    what: `compare ${short.join(' ')}`,
    report: {
      provenance,
      title: `Compared: ${listed(comparison.bodies.map(({ title }) => title))}`,
      blocks: [
        paragraph(
          `${counted(comparison.duties.length, 'clause')} of the plan ${comparison.duties.length === 1 ? 'names' : 'name'} at least one of them.`,
        ),
        ...overview(comparison),
        ...leadingBlocks(graph, comparison),
        ...chapterBlocks(graph, comparison),
        ...comparison.parts.flatMap((part) => partBlocks(graph, comparison, part)),
      ],
    },
    sheet: sheetOf(graph, comparison),
  };
}

/** Which of the compared bodies a part is about, and which it leaves out. */
function partWords({ bodies }: Comparison, part: ComparedPart): string {
  const names = bodies.filter(({ id }) => part.bodies.includes(id)).map(({ title }) => title);
  if (names.length === bodies.length) return names.length === 2 ? 'Both are named' : 'All are named';
  return `${listed(names)}, without the ${bodies.length - names.length === 1 ? 'other' : 'others'}`;
}

function overview(comparison: Comparison): readonly Block[] {
  const rows = comparison.parts.map((part) => [partWords(comparison, part), part.duties.length]);
  return [heading(1, 'Shared and not shared'), table(['Named in the clause', 'Clauses'], ['Clauses'], rows)];
}

function leadingBlocks(graph: Graph, { bodies, leading }: Comparison): readonly Block[] {
  const name = (id: string) => bodies.find((body) => body.id === id)?.title ?? id;
  const rows = leading.map(({ lead, led, clauses }) => [
    name(lead),
    name(led),
    clauses.length,
    clauseNumbers(graph, clauses),
  ]);
  return [
    heading(1, 'Who leads whom'),
    rows.length === 0
      ? paragraph('The text prints none of them as lead where another takes part.')
      : table(['Leads', 'Takes part', 'Clauses', 'Which'], ['Clauses'], rows),
  ];
}

function chapterBlocks(graph: Graph, { bodies, chapters }: Comparison): readonly Block[] {
  const names = bodies.map((body) => body.abbreviation ?? body.title);
  const shared = bodies.length === 2 ? 'Both' : 'All';
  const some = chapters.filter(({ own }) => [...own.values()].some((clauses) => clauses.length > 0));
  const rows = some.map((one) => [
    one.chapter === null ? 'Outside chapters' : placeWords(graph, one.chapter),
    ...bodies.map(({ id }) => one.own.get(id)?.length ?? 0),
    one.shared.length,
  ]);
  return [heading(1, 'By chapter'), table(['Chapter', ...names, shared], [...names, shared], rows)];
}

function partBlocks(graph: Graph, comparison: Comparison, part: ComparedPart): readonly Block[] {
  if (part.duties.length === 0) return [];
  return [
    heading(1, `${partWords(comparison, part)} (${part.duties.length})`),
    ...part.duties.flatMap((duty) => [
      heading(2, duty.governs.map((node) => placeWords(graph, node)).join('; ')),
      paragraph(pathWords(graph, duty.path, duty.governs)),
      ...governedText(graph, duty).map(paragraph),
      clauseQuote(graph, duty.clause),
      paragraph(`${[rolesWords(comparison, duty), leadWords(duty)].filter(Boolean).join('. ')}.`),
    ]),
  ];
}

function rolesWords({ bodies }: Comparison, { roles }: ComparedDuty): string {
  return bodies
    .flatMap(({ id, title }) => {
      const role = roles.get(id);
      return role === undefined ? [] : [`${title}: ${ROLE_WORDS[role]}`];
    })
    .join('; ');
}

/** The paragraphs that the clause governs. */
function governedText(graph: Graph, { governs }: ComparedDuty): readonly string[] {
  return governs.flatMap((node) => governedBlocks(graph, node.id)).map(({ text }) => text);
}

function leadsOf({ bodies }: ComparedDuty): readonly string[] {
  return bodies.filter(({ role }) => role === 'lead').map(({ body }) => body.title);
}

function leadWords(duty: ComparedDuty): string {
  const leads = leadsOf(duty);
  return leads.length === 0 ? '' : `Under the leadership of ${listed(leads)}`;
}

/** One row a clause, with the role of each body in a column of its own; empty where the clause does not name it. */
function sheetOf(graph: Graph, { bodies, duties }: Comparison): Sheet {
  const named = (keys: readonly string[]) => keys.map((key) => ({ key, title: key }));
  return {
    columns: [
      ...named(['clause', 'label', 'named']),
      ...bodies.map((body) => ({ key: body.id, title: body.abbreviation ?? body.title })),
      ...named(['lead', 'governs', 'place', 'path', 'governed text', 'text', 'line', 'link']),
    ],
    rows: duties.map((duty) => {
      const { clause, governs, path, roles } = duty;
      return [
        clause.id,
        labelOf(graph, clause),
        roles.size,
        ...bodies.map(({ id }) => roles.get(id) ?? null),
        leadsOf(duty),
        governs.map(({ id }) => id),
        governs.map((node) => placeWords(graph, node)),
        pathWords(graph, path, governs),
        governedText(graph, duty).join(' '),
        clause.text,
        clause.place.start.line,
        placeLink(graph, clause.id),
      ];
    }),
  };
}
