import { expect, it } from 'vitest';
import { nodesOf } from '../../../corpus/graph.ts';
import { type Responsibility, responsibilityOf } from '../../../corpus/questions/responsibility.ts';
import { graph } from '../the-plan.ts';

/** A clause as it would be printed if nothing in it were irregular, put together from what was read of it: with a comma before the last "and" and without. */
function rebuilt(read: Responsibility): readonly string[] {
  return [' and ', ', and '].map((and) => clauseOf(read, and));
}

function clauseOf({ bodies }: Responsibility, and: string): string {
  const names = bodies.map(({ printed }) => `the ${printed.replace(/^the /, '')}`);
  const list = names.length > 1 ? `${names.slice(0, -1).join(', ')}${and}${names.at(-1)}` : (names[0] ?? '');
  const leads = bodies.filter(({ role }) => role === 'lead').map(({ printed }) => `the ${printed}`);
  const leadership = leads.length > 0 ? ` under the leadership of ${leads.join(' and ')}` : '';
  const manner = bodies.length > 1 ? ' in accordance with their respective responsibilities' : '';
  return `(This will be done by ${list}${leadership}${manner}.)`;
}

it('a clause put together from its parts is the printed clause, but where a problem says what is irregular', () => {
  const reported = new Set(
    graph.plan.problems.flatMap(({ at, code }) => (at !== null && code.startsWith('clause-') ? [at] : [])),
  );
  const differing = nodesOf(graph, 'clause').filter(
    (clause) => !rebuilt(responsibilityOf(graph, clause)).includes(clause.text) && !reported.has(clause.id),
  );
  expect(differing.map(({ id, text }) => `${id} ${text}`)).toEqual([]);
});

it('a problem is reported only of clauses that differ', () => {
  const regular = nodesOf(graph, 'clause')
    .filter((clause) => rebuilt(responsibilityOf(graph, clause)).includes(clause.text))
    .map(({ id }) => id);
  const said = graph.plan.problems.filter(
    ({ at, code }) => regular.includes(at ?? '') && code.startsWith('clause-'),
  );
  expect(said).toEqual([]);
});
