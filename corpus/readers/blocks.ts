import type { PlanNode } from '../model.ts';
import { placeOf } from '../source.ts';
import type { Reader } from './reader.ts';

/** Reads the running text: paragraphs and the items of lists. Clauses are not part of it. */
export const readBlocks: Reader = ({ outline }) => {
  const nodes = outline.entries.flatMap((entry): readonly PlanNode[] => {
    if (entry.kind !== 'paragraph' && entry.kind !== 'item') return [];
    const base = {
      id: entry.id,
      text: entry.printed.text,
      parent: entry.parent,
      place: placeOf(outline.source, entry.printed),
      number: entry.number,
    };
    if (entry.kind === 'item') return [{ ...base, kind: 'item' }];
    return [{ ...base, kind: 'paragraph', ...(entry.role ? { role: entry.role } : {}) }];
  });
  return { nodes, edges: [], problems: [] };
};
