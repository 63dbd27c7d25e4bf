import type { Edge, PlanNode, Quantity, TextRange } from '../model.ts';
import type { Entry, Outline } from '../outline.ts';
import type { QuantityRule } from '../patterns/pattern.ts';
import { placeOf } from '../source.ts';
import { countedBy } from './counted.ts';
import type { Reader } from './reader.ts';
import { rowName } from './rows.ts';

type Found = {
  readonly rule: QuantityRule;
  readonly range: TextRange;
  readonly groups: Readonly<Record<string, string>>;
};

/** Blocks whose numbers say something of the world. Headings, clauses and column heads only carry labels. */
const STATING: ReadonlySet<Entry['kind']> = new Set(['paragraph', 'item', 'footnote', 'row']);

/** Reads numbers and dates in the running text and in the cells of indicators, with unit, qualifier and what they count. */
export const readQuantities: Reader = ({ outline }) => {
  const nodes: PlanNode[] = [];
  const edges: Edge[] = [];
  for (const entry of outline.entries) {
    if (!STATING.has(entry.kind) || entry.role === 'title') continue;
    const found = entry.kind === 'row' ? inCells(entry, columnsOf(outline, entry)) : inText(outline, entry);
    for (const [index, one] of found.entries()) {
      const place = placeOf(outline.source, entry.printed, ...one.range);
      const id = `${entry.id}/q-${index + 1}`;
      nodes.push({
        ...one.quantity,
        kind: 'quantity',
        id,
        text: entry.printed.text.slice(...one.range),
        parent: entry.id,
        place,
      });
      edges.push({ kind: 'states', from: entry.id, to: id, place, range: one.range });
    }
  }
  return { nodes, edges, problems: [] };
};

type Stated = {
  readonly range: TextRange;
  readonly quantity: Pick<Quantity, 'measure' | 'value' | 'unit' | 'qualifier' | 'column' | 'counts'>;
};

function inText(outline: Outline, entry: Entry): readonly Stated[] {
  const text = entry.printed.text;
  const taken: TextRange[] = entry.marks.map((mark) => [mark.start, mark.end]);
  if (entry.label !== '') taken.push([0, entry.label.length]);
  const found: Found[] = [];
  for (const rule of outline.pattern.quantities) {
    for (const match of text.matchAll(rule.expression)) {
      const range = [match.index, match.index + match[0].length] as const;
      if (taken.some(([from, to]) => range[0] < to && from < range[1])) continue;
      taken.push(range);
      found.push({ rule, range, groups: match.groups ?? {} });
    }
  }
  return found
    .sort((a, b) => a.range[0] - b.range[0])
    .map(({ rule, range, groups }) => ({
      range,
      quantity: {
        measure: rule.measure,
        value: rule.measure === 'date' || rule.measure === 'span' ? null : numberOf(groups.value ?? ''),
        unit: groups.unit ?? null,
        qualifier: groups.qualifier ?? null,
        column: null,
        counts: isTime(rule) ? null : countedBy(text, range, outline.pattern.auxiliary),
      },
    }));
}

/** In a row every cell that is a number states one; what it counts is the indicator, in the indicator's printed unit. */
function inCells(entry: Entry, columns: readonly string[]): readonly Stated[] {
  const [name, ...rest] = entry.cells;
  const { title, unit } = rowName(entry);
  let start = (name?.text.length ?? 0) + 1;
  return rest.flatMap((cell, at) => {
    const from = start;
    start += cell.text.length + 1;
    const value = /^-?\d[\d,]*(?:\.\d+)?/.exec(cell.text)?.[0];
    if (!value) return [];
    const quantity = {
      measure: unit === '%' ? ('percent' as const) : ('number' as const),
      value: numberOf(value),
      unit,
      qualifier: null,
      column: columns[at + 1] ?? null,
      counts: title,
    };
    return [{ range: [from, from + value.length] as const, quantity }];
  });
}

/** The headings of the columns of the table that a row stands in. */
function columnsOf(outline: Outline, row: Entry): readonly string[] {
  const table = outline.entries.find((entry) => entry.kind === 'table' && entry.id === row.parent);
  return table?.cells.map((cell) => cell.text) ?? [];
}

function isTime(rule: QuantityRule): boolean {
  return rule.measure === 'date' || rule.measure === 'span' || rule.measure === 'year';
}

const WORDS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const POWERS: Readonly<Record<string, number>> = { hundred: 1e2, thousand: 1e3, million: 1e6, billion: 1e9 };

function numberOf(printed: string): number | null {
  const [word = '', power] = printed.toLowerCase().split(' ');
  const small = WORDS.indexOf(word) + 1;
  if (small > 0) return small * (power ? (POWERS[power] ?? 1) : 1);
  const value = Number(printed.replaceAll(',', ''));
  return Number.isFinite(value) ? value : null;
}
