import { dayFirst, monthFirst, type Reference } from '../../cite/reference.ts';
import { nodesOf } from '../../graph.ts';
import type { Graph, Role } from '../../model.ts';
import { counted } from '../in-words.ts';
import { inUnit, NOT_PRINTED } from '../target-words.ts';
import { printedReading } from '../targets.ts';
import { type LeadCount, leadsOf } from './chapter-rows.ts';
import { type CountedKind, type PartCount, partInWords } from './count-parts.ts';

/** Where a number or a name of a line leads: to a node, to all parts of a kind, to all standings in a role, or to what a body leads. */
export type GlanceLink =
  | { readonly kind: 'node'; readonly id: string }
  | { readonly kind: 'all'; readonly of: CountedKind }
  | { readonly kind: 'role'; readonly role: Role }
  /** The clauses that a body leads. */
  | { readonly kind: 'led'; readonly by: string };

/** Words of a line; `link` is `null` where they lead nowhere. */
export type GlanceRun = { readonly text: string; readonly link: GlanceLink | null };

/** One of the lines that say what a plan is: put together from the front matter and from what was counted. `about` is unlike that of every other line. */
export type GlanceLine = {
  readonly about: 'issue' | 'contents' | 'clauses' | 'leads' | 'indicators' | 'names';
  readonly runs: readonly GlanceRun[];
};

const MOST_LINES = 5;
const MOST_LEADS = 3;

type Asked = { readonly graph: Graph; readonly reference: Reference; readonly counts: readonly PartCount[] };

/**
 * Says what a plan is in at most five lines: its issue, its contents, its clauses, who leads, its indicators, and whom else it names. What a plan
 * does not have gives no line. A line claims nothing but what the front matter prints and what was counted.
 */
export function glanceLines(asked: Asked): readonly GlanceLine[] {
  const lines: readonly (readonly [GlanceLine['about'], readonly Piece[]])[] = [
    ['issue', issue(asked)],
    ['contents', contents(asked)],
    ['clauses', clauses(asked)],
    ['leads', leads(asked)],
    ['indicators', indicators(asked)],
    ['names', names(asked)],
  ];
  return lines
    .filter(([, pieces]) => pieces.length > 0)
    .slice(0, MOST_LINES)
    .map(([about, pieces]) => ({ about, runs: [...pieces, '.'].map(runOf) }));
}

type Piece = string | GlanceRun;

function runOf(piece: Piece): GlanceRun {
  return typeof piece === 'string' ? { text: piece, link: null } : piece;
}

function issue({ graph, reference }: Asked): readonly Piece[] {
  const { issuer, issued, number, translation } = reference;
  if (issuer === null && issued === null && number === null) return [];
  const dates = [dayFirst(issued), monthFirst(issued)];
  const day = dates[0] ?? null;
  return [
    'Issued',
    ...(issuer === null
      ? []
      : [' by the ', frontRun(graph, issuer, (text) => issuer.startsWith(bare(text)))]),
    ...(day === null
      ? []
      : [issued?.day ? ' on ' : ' in ', frontRun(graph, day, (text) => dates.includes(text))]),
    ...(number === null ? [] : [' as ', frontRun(graph, number, (text) => text === number)]),
    ...(translation === null ? [] : [`; this is the ${translation}`]),
  ];
}

function contents({ graph, counts }: Asked): readonly Piece[] {
  const parts = some(counts, ['chapter', 'section', 'topic', 'measure']);
  const boxes = some(counts, ['box', 'project']);
  const [from, to] = graph.plan.meta.period;
  const hasPeriod = from > 0 && to >= from;
  if (parts.length === 0) return [];
  const period = from === to ? `${from}` : `${from} to ${to}`;
  return [
    ...(hasPeriod ? ['Covers ', periodRun(graph, period), ' in '] : ['Has ']),
    ...andList(parts),
    ...(boxes.length === 0 ? [] : ['; ', ...andList(boxes.slice(0, 1))]),
    ...(boxes.length < 2 ? [] : [boxes[0]?.count === 1 ? ' holds ' : ' hold ', ...andList(boxes.slice(1))]),
  ];
}

function clauses({ graph, counts }: Asked): readonly Piece[] {
  const [all] = some(counts, ['clause']);
  const bodies = some(counts, ['agency', 'group']);
  if (!all) return [];
  const printed = nodesOf(graph, 'clause');
  const kinds = [
    ['led', 'lead', 'a lead'],
    ['sole', 'sole', 'one body alone'],
    ['joint', 'joint', 'several without a lead'],
  ] as const;
  const split = kinds.flatMap(([arrangement, role, what]) => {
    const count = printed.filter((clause) => clause.arrangement === arrangement).length;
    return count === 0 ? [] : [{ text: `${count}`, what, link: { kind: 'role', role } as const }];
  });
  const isOne = all.count === 1;
  return [
    allRun(all),
    ...(bodies.length === 0
      ? [isOne ? ' says who is responsible' : ' say who is responsible']
      : [isOne ? ' names ' : ' name ', ...andList(bodies), ': ']),
    ...(bodies.length === 0
      ? []
      : split.flatMap(({ text, what, link }, at): readonly Piece[] => [
          joint(at, split.length),
          { text, link },
          at === 0 ? ` ${text === '1' ? 'prints' : 'print'} ${what}` : ` ${what}`,
        ])),
  ];
}

const LED: GlanceLink = { kind: 'role', role: 'lead' };

function leads({ graph }: Asked): readonly Piece[] {
  const led = nodesOf(graph, 'clause').filter(({ arrangement }) => arrangement === 'led').length;
  const all = leadsOf(graph);
  const [first] = all;
  if (!first) return [];
  const next = all.slice(1, MOST_LEADS);
  const rest = all.length - 1 - next.length;
  const clauses = { text: led === 1 ? 'only clause' : counted(led, 'clause'), link: LED };
  return [
    { text: first.body.title, link: { kind: 'node', id: first.body.id } },
    ' leads ',
    ...(led === 1 ? [] : [{ text: `${first.clauses}`, link: ledBy(first) }, ' of ']),
    'the ',
    clauses,
    led === 1 ? ' that prints a lead' : ' that print a lead',
    ...next.flatMap(({ body, clauses: count }, at): readonly Piece[] => [
      at === 0 ? '; ' : ', ',
      { text: body.abbreviation ?? body.title, link: { kind: 'node', id: body.id } },
      ' ',
      { text: `${count}`, link: ledBy({ body }) },
    ]),
    ...(rest > 0 ? [` and ${counted(rest, 'other')}`] : []),
  ];
}

function ledBy({ body }: Pick<LeadCount, 'body'>): GlanceLink {
  return { kind: 'led', by: body.id };
}

function indicators({ graph, counts }: Asked): readonly Piece[] {
  const [all] = some(counts, ['indicator']);
  const first = nodesOf(graph, 'indicator')[0];
  if (!all || !first) return [];
  const { printed, years } = printedReading(graph, first);
  const [from, to] = [printed.baseline, printed.target].map((figure) =>
    figure ? inUnit(figure.text, printed.unit) : NOT_PRINTED,
  );
  return [
    allRun(all),
    years ? ` set figures for ${years[1]}` : '',
    all.count === 1 ? ', ' : '; the first, ',
    { text: first.title, link: { kind: 'node', id: first.id } },
    ...(years && years[0] !== years[1] ? [`, goes from ${from} in ${years[0]} to ${to}`] : []),
  ];
}

function names({ counts }: Asked): readonly Piece[] {
  const notes = some(counts, ['instrument', 'footnote']);
  return notes.length === 0 ? [] : ['Has ', ...andList(notes)];
}

function some(counts: readonly PartCount[], kinds: readonly CountedKind[]): readonly PartCount[] {
  return counts.filter(({ kind }) => kinds.includes(kind));
}

function allRun(part: PartCount): GlanceRun {
  return { text: partInWords(part), link: { kind: 'all', of: part.kind } };
}

function andList(parts: readonly PartCount[]): readonly Piece[] {
  return parts.flatMap((part, at) => [joint(at, parts.length), allRun(part)]);
}

function joint(at: number, length: number): string {
  return at === 0 ? '' : at === length - 1 ? ' and ' : ', ';
}

/** Words of the front matter lead to the line that prints them, where one does. */
function frontRun(graph: Graph, text: string, isIt: (printed: string) => boolean): GlanceRun {
  const line = nodesOf(graph, 'paragraph').find(
    ({ role, text: printed }) => role === 'line' && isIt(printed),
  );
  return { text, link: line ? { kind: 'node', id: line.id } : null };
}

/** The years lead to the first block that prints them. */
function periodRun(graph: Graph, text: string): GlanceRun {
  const years = text.split(' to ');
  const printed = nodesOf(graph, 'quantity').find(
    ({ measure, text: words }) => measure === 'span' && years.every((year) => words.includes(year)),
  );
  return { text, link: printed?.parent ? { kind: 'node', id: printed.parent } : null };
}

/** A signature without its article. */
function bare(text: string): string {
  return text.replace(/^the /i, '');
}
