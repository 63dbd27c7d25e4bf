import { describe, expect, it } from 'vitest';
import { edges, graph, node, plan, reading } from './the-plan.ts';

type Row = { id: string; kind: string; title: string; line: number };
type ClauseRow = {
  id: string;
  line: number;
  arrangement: string;
  governs: string[];
  bodies: { printed: string; id: string; role: string }[];
};
type Item = { parent: string; number: number; line: number; text: string };
type Name = { printed: string; id: string; clauses: number };
type Totals = { total_names: number; printed_forms: number; bodies: number; groups: number };
type Mention = { line: number; kind: string; printed: string; doubtful?: string };
type Stated = { block_line: number; printed: string; bare: string; doubtful?: string };

const slug = (id: string) => id.slice(id.indexOf('/') + 1);

describe('the plan agrees with an independent reading of the text', () => {
  it.each(reading<Row>('structure').map((row) => [row.id, row] as const))(
    '%s stands where it is printed',
    (_, row) => {
      const found = graph.nodes.get(row.id);
      const title =
        found?.kind === 'clause'
          ? found.text
          : found?.kind === 'footnote'
            ? found.text.slice(found.mark.length + 1)
            : found && 'title' in found
              ? found.title
              : undefined;
      expect({ kind: found?.kind, title, line: found?.place.start.line }).toEqual({
        kind: row.kind,
        title: row.title,
        line: row.line,
      });
    },
  );

  it('has no chapter, section, topic, measure, box, project, indicator, footnote or clause besides', () => {
    const kinds = new Set(reading<Row>('structure').map((row) => row.kind));
    const ids = plan.nodes.filter((found) => kinds.has(found.kind)).map((found) => found.id);
    expect(ids.sort()).toEqual(
      reading<Row>('structure')
        .map((row) => row.id)
        .sort(),
    );
  });

  it.each(reading<ClauseRow>('clauses').map((row) => [row.id, row] as const))(
    '%s names whom it prints',
    (id, row) => {
      const clause = node(id, 'clause');
      const bodies = edges('assigns')
        .filter((edge) => edge.from === id)
        .map((edge) => ({ printed: edge.printed, id: slug(edge.to), role: edge.role }));
      const governs = edges('governs')
        .filter((edge) => edge.from === id)
        .map((edge) => edge.to);
      expect({ line: clause.place.start.line, arrangement: clause.arrangement, governs, bodies }).toEqual({
        line: row.line,
        arrangement: row.arrangement,
        governs: row.governs,
        bodies: row.bodies,
      });
    },
  );

  it('counts every printed form of a name as often as the clauses print it', () => {
    const rows = reading<Name | Totals>('names');
    const expected = rows
      .filter((row): row is Name => 'printed' in row)
      .map((row) => [row.printed, row.clauses]);
    const counted = new Map<string, number>();
    for (const edge of edges('assigns')) counted.set(edge.printed, (counted.get(edge.printed) ?? 0) + 1);
    expect(new Map(counted)).toEqual(new Map(expected as [string, number][]));
    const forms = plan.nodes.flatMap((found) =>
      found.kind === 'agency' || found.kind === 'group' ? found.forms : [],
    );
    for (const form of forms)
      expect([form.printed, form.inClauses]).toEqual([form.printed, counted.get(form.printed) ?? 0]);
  });

  it('has 277 names in 49 printed forms, of 38 bodies and 2 groups', () => {
    const assigned = edges('assigns');
    const of = (kind: string) =>
      new Set(assigned.filter((edge) => edge.to.startsWith(kind)).map((edge) => edge.to)).size;
    expect({
      total_names: assigned.length,
      printed_forms: new Set(assigned.map((edge) => edge.printed)).size,
      bodies: of('agency/'),
      groups: of('group/'),
    }).toEqual(reading<Totals>('names').find((row) => 'total_names' in row));
  });

  it('ties every box to the measure that it stands after', () => {
    const rows = reading<{ box: string; measure: string }>('boxes-follow');
    expect(edges('follows').map((edge) => ({ box: edge.from, measure: edge.to }))).toEqual(rows);
  });

  it('reads the items of lists as printed', () => {
    const items = plan.nodes.filter((found) => found.kind === 'item');
    const rows = reading<Item>('items');
    expect(items.map((item) => [item.id, item.place.start.line, item.text])).toEqual(
      rows.map((row) => [`${row.parent}/item-${row.number}`, row.line, row.text]),
    );
  });

  it('finds every name in the running text that the reading is sure of, and none that it has not', () => {
    const rows = reading<Mention>('mentions').filter(
      (row) =>
        row.doubtful === undefined ||
        row.printed.includes('five-sphere') ||
        row.printed.includes('four-pronged'),
    );
    const key = (line: number, kind: string, printed: string) => `${line} ${kind} ${printed}`;
    const found = edges('mentions').map((edge) =>
      key(edge.place.start.line, graph.nodes.get(edge.to)?.kind ?? '', edge.printed),
    );
    expect(found.sort()).toEqual(rows.map((row) => key(row.line, row.kind, row.printed)).sort());
  });

  it('finds every quantity in the running text that the reading has, but bases of rates and numbers of documents', () => {
    const left = ['denominator of a rate', 'part of a document number', 'no numeral'];
    const rows = reading<Stated>('quantities').filter((row) => !left.includes(row.doubtful ?? ''));
    const found = plan.nodes.flatMap((one) =>
      one.kind === 'quantity' && !one.parent?.startsWith('indicator') ? [one] : [],
    );
    // The reading leaves the qualifier "within" out of what it calls printed; the node has it.
    const bare = (text: string) => text.replace(/^within /, '');
    expect(found.map((one) => [one.place.start.line, bare(one.text)])).toEqual(
      rows.map((row) => [row.block_line, row.printed]),
    );
  });
});
