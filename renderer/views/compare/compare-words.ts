import {
  type ComparedPart,
  type Comparison,
  counted,
  type Graph,
  inWords,
  labelOf,
  listed,
} from '../../../corpus/index.ts';

/** The compared bodies by their short names, in the order of the choice. */
export function shortNames(graph: Graph, { bodies }: Pick<Comparison, 'bodies'>): readonly string[] {
  return bodies.map((body) => labelOf(graph, body));
}

/** Whom the clauses of a part name, and whom of the compared they leave out: "Both", "CNIPA and CPD, without the others". */
export function partName(
  graph: Graph,
  { bodies }: Pick<Comparison, 'bodies'>,
  part: Pick<ComparedPart, 'bodies'>,
): string {
  if (part.bodies.length === bodies.length) return allOf(bodies.length);
  const label = (isIn: boolean) =>
    bodies.filter(({ id }) => part.bodies.includes(id) === isIn).map((body) => labelOf(graph, body));
  const without = label(false);
  return `${listed(label(true))}, without ${without.length === 1 ? without[0] : 'the others'}`;
}

/** All the compared bodies together: "Both", "All three". */
export function allOf(count: number): string {
  return count === 2 ? 'Both' : `All ${inWords(count)}`;
}

/** The result of a comparison in one sentence, with exact counts. */
export function comparisonSentence(graph: Graph, comparison: Comparison): string {
  const { bodies, duties, parts } = comparison;
  const shared = parts[0]?.duties.length ?? 0;
  const all = allOf(bodies.length).toLowerCase();
  if (bodies.length === 2) {
    const [a = '', b = ''] = shortNames(graph, comparison);
    const [, onlyA, onlyB] = parts.map((part) => part.duties.length);
    return `${clausesName(shared)} ${all}; ${names(onlyA ?? 0)} ${a} without ${b}, and ${names(onlyB ?? 0)} ${b} without ${a}.`;
  }
  const byNumber = (number: number) =>
    parts.filter((part) => part.bodies.length === number).reduce((sum, part) => sum + part.duties.length, 0);
  const fewer = bodies
    .slice(1)
    .map((_, at) => bodies.length - 1 - at)
    .map((number) => `${byNumber(number)} exactly ${inWords(number)} of them`);
  return `${clausesName(shared)} ${all}, ${listed(fewer)}: ${counted(duties.length, 'clause')} together.`;
}

/** Who is not printed as the lead of whom: said where the text prints no such lead. */
export function noLeadSentence(count: number): string {
  return count === 2
    ? 'Neither of them is printed as the lead of the other.'
    : 'None of them is printed as the lead of another.';
}

/** In how many of the clauses that two bodies share the one leads: "in 4 of the 17 clauses that name both". */
export function leadCount(led: number, shared: number): string {
  if (shared === 1) return 'in the one clause that names both';
  return `in ${led === shared ? 'all' : `${led} of the`} ${shared} clauses that name both`;
}

function clausesName(count: number): string {
  return count === 0 ? 'No clause names' : `${count} ${count === 1 ? 'clause names' : 'clauses name'}`;
}

function names(count: number): string {
  return count === 0 ? 'none names' : `${count} ${count === 1 ? 'names' : 'name'}`;
}
