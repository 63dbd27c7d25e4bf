import { describe, expect, it } from 'vitest';
import { dossier } from '../../../corpus/questions/dossier.ts';
import { matrixOf } from '../../../corpus/questions/matrix.ts';
import { togetherOf } from '../../../corpus/questions/together.ts';
import { search } from '../../../corpus/search/search.ts';
import { answer } from '../../../scripts/commands/run.ts';
import { index } from '../search/the-index.ts';
import { files, graph, node } from '../the-plan.ts';
import { bodiesByEye, ofBody } from './by-eye.ts';

const matrix = matrixOf(graph, { columns: 'section' });
const together = togetherOf(graph);
const csv = answer(['agencies', '--csv'])
  .out.replace(/^\u{feff}/u, '')
  .trimEnd()
  .split(/\r?\n/)
  .map(cells);

/** The cells of a line of CSV. The list of agencies has no line break inside a cell. */
function cells(line: string): readonly string[] {
  return [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
    ([, quoted, plain]) => quoted ?? plain ?? '',
  );
}

function csvTotal(id: string): number {
  const column = csv[0]?.indexOf('total') ?? -1;
  return Number(csv.find(([first]) => first === id)?.[column]);
}

describe('two independent routes', () => {
  it('cover all 38 bodies and 2 groups', () => {
    expect(bodiesByEye).toHaveLength(40);
  });

  it.each(bodiesByEye)(
    'give %s the same clauses by eye, in its dossier, the matrix, the file and a search',
    (id) => {
      const expected = ofBody(id).map((clause) => clause.id);
      const duties = dossier(graph, id)?.duties.toSorted((a, b) => a.clause.number - b.clause.number) ?? [];
      expect(duties.map(({ clause }) => clause.id)).toEqual(expected);

      const row = matrix.rows.find(({ body }) => body.id === id);
      const inCells = [...(row?.cells.values() ?? [])].flatMap(({ assignments }) =>
        assignments.map(({ clause }) => clause),
      );
      expect(new Set(inCells)).toEqual(new Set(expected));
      expect(row?.counts.total).toBe(expected.length);

      expect(together.rows.find(({ body }) => body.id === id)?.own).toEqual(expected);
      expect(csvTotal(id)).toBe(expected.length);

      const name = row?.body.title ?? '';
      const found = search(index, `agency:"${name}" in:clause`).hits.map((hit) => hit.unit.id);
      expect(found.toSorted()).toEqual(expected.toSorted());
    },
  );

  it.each(bodiesByEye)(
    'give %s a clause exactly where the source prints one of its names in brackets',
    (id) => {
      const body = id.startsWith('group/') ? node(id, 'group') : node(id, 'agency');
      const printed = files.source.match(/\(This\s+will\s+be\s+done[^)]*\)/g) ?? [];
      expect(printed).toHaveLength(55);
      const naming = printed
        .map((clause) => clause.replace(/\s+/g, ' '))
        .filter((clause) => body.forms.some((form) => clause.includes(form.printed)));
      expect(naming).toHaveLength(ofBody(id).length);
    },
  );
});
