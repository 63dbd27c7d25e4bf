import { type ListTexts, readLists } from './lists.ts';
import { parseMarkdown } from './markdown.ts';
import { describe } from './meta.ts';
import type { Health, Plan } from './model.ts';
import { containment, inTextOrder } from './order.ts';
import { isLossless, outline } from './outline.ts';
import { readBlocks } from './readers/blocks.ts';
import { readClauses } from './readers/clauses.ts';
import { readCommitments } from './readers/commitments.ts';
import { readFootnotes } from './readers/footnotes.ts';
import { readHeadings } from './readers/headings.ts';
import { readNames } from './readers/names.ts';
import { placeNotes } from './readers/notes.ts';
import { readQuantities } from './readers/quantities.ts';
import type { Reader, ReaderInput } from './readers/reader.ts';
import { readReferences } from './readers/references.ts';
import { readTables } from './readers/tables.ts';
import { relate } from './relate.ts';
import { relateIndicators } from './relate-indicators.ts';
import { openSource, squeeze } from './source.ts';

/**
 * The readers in the order in which their problems are listed. None needs what another has read, so the order changes nothing else:
 * nodes and edges are put in the order of the text at the end.
 */
const READERS: readonly Reader[] = [
  readHeadings,
  readBlocks,
  readTables,
  readFootnotes,
  readClauses,
  readNames,
  readQuantities,
  readReferences,
  readCommitments,
];

/** Reads a plan from its outline: all nodes and edges in the order of the text, the editor's notes, and every problem. */
export function readPlan(input: ReaderInput): Plan {
  const readings = READERS.map((read) => read(input));
  const nodes = readings.flatMap((reading) => reading.nodes).sort(inTextOrder);
  const edges = [...containment(nodes), ...readings.flatMap((reading) => reading.edges)];
  const { notes, problems } = placeNotes(input.outline, input.lists.notes);
  return {
    meta: input.meta,
    nodes,
    edges: [...edges, ...relate(nodes, edges), ...relateIndicators(input.outline)],
    notes,
    problems: [...input.outline.problems, ...readings.flatMap((reading) => reading.problems), ...problems],
  };
}

/** The files of a plan as texts: the printed text, the Markdown that stands for it, and the lists. */
export type PlanFiles = ListTexts & { readonly source: string; readonly markdown: string };

/** A plan with its health. */
export type OpenedPlan = { readonly plan: Plan; readonly health: Health };

/** Walks the straight line from the files of a plan to the plan as data. Never throws on what the files say. */
export function openPlan(files: PlanFiles): OpenedPlan {
  const root = parseMarkdown(files.markdown);
  const { meta, pattern, problems: unclear } = describe(root);
  const { lists, problems: unlisted } = readLists(files);
  const outlined = outline({ root, source: openSource(files.source), pattern });
  const plan = readPlan({ outline: outlined, lists, meta });
  return {
    plan: { ...plan, problems: [...unclear, ...unlisted, ...plan.problems] },
    health: {
      lossless: isLossless(outlined),
      blocks: outlined.entries.length,
      characters: squeeze(files.source).length,
    },
  };
}
