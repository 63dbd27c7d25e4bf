import type { PlanNode } from '../model.ts';
import type { Entry, Outline } from '../outline.ts';
import { placeOf } from '../source.ts';
import type { Reader } from './reader.ts';

/** Reads the running text: paragraphs and the items of lists. Clauses are not part of it. */
export const readBlocks: Reader = ({ outline }) => {
  const ownerOf = owners(outline);
  const ranks = new Map<string, number>();
  const nodes = outline.entries.flatMap((entry): readonly PlanNode[] => {
    if (entry.kind !== 'paragraph' && entry.kind !== 'item') return [];
    const scope = `${entry.kind} ${ownerOf(entry)}`;
    const rank = (ranks.get(scope) ?? 0) + 1;
    ranks.set(scope, rank);
    const base = {
      id: entry.id,
      text: entry.printed.text,
      parent: entry.parent,
      place: placeOf(outline.source, entry.printed),
      number: entry.number,
      rank,
    };
    if (entry.kind === 'item') return [{ ...base, kind: 'item' }];
    return [{ ...base, kind: 'paragraph', ...(entry.role ? { role: entry.role } : {}) }];
  });
  return { nodes, edges: [], problems: [] };
};

/** The box, section or chapter that an entry stands in: whose paragraphs people count. */
function owners(outline: Outline): (entry: Entry) => string {
  const byId = new Map(outline.entries.map((entry) => [entry.id, entry]));
  return (entry) => {
    let owner = byId.get(entry.parent);
    while (owner && owner.kind !== 'box' && owner.kind !== 'section' && owner.kind !== 'chapter') {
      owner = byId.get(owner.parent);
    }
    return owner?.id ?? entry.parent;
  };
}
