import { labelOf } from '../cite/labels.ts';
import { titleOf } from '../cite/titles.ts';
import { nodeAt, pathTo } from '../graph.ts';
import type { Graph } from '../model.ts';
import { counted } from '../questions/in-words.ts';
import type { LoomSide } from '../questions/loom.ts';
import type { LoomView } from '../questions/loom-view.ts';
import type { Provenance } from './provenance.ts';
import { type Exportable, paragraph, table } from './report.ts';
import { ROLE_WORDS } from './role-words.ts';

const ENDS: Readonly<Record<LoomSide, string>> = {
  bodies: 'Body',
  indicators: 'Indicator',
  instruments: 'Law or plan',
  organisations: 'Organisation',
  places: 'Place on the map',
};

/** A loom as an export: a row for every tie that is drawn, in printed order. Folding does not matter: what a folded row stands for is written out. */
export function loomExport(graph: Graph, view: LoomView, provenance: Provenance): Exportable {
  const rows = view.ties.map(({ place, end, role, from, words }) => {
    const [node, other, source] = [nodeAt(graph, place), nodeAt(graph, end), nodeAt(graph, from)];
    const chapter = pathTo(graph, place).find(({ kind }) => kind === 'chapter');
    return {
      chapter: chapter ? labelOf(graph, chapter) : '',
      place,
      label: labelOf(graph, node),
      title: titleOf(node),
      end,
      name: titleOf(other),
      kind: 'bodyKind' in other ? other.bodyKind : 'type' in other ? other.type : other.kind,
      role: role ? ROLE_WORDS[role] : '',
      from,
      where: labelOf(graph, source),
      words,
    };
  });
  const end = ENDS[view.side];
  const isBodies = view.side === 'bodies';
  return {
    what: `loom ${view.side}`,
    report: {
      provenance,
      title: isBodies ? 'The plan and its bodies' : `Where the plan names: ${end.toLowerCase()}`,
      blocks: [
        paragraph(
          `${counted(rows.length, 'tie')} in ${counted(view.threads.length, 'thread')}.${view.computed ? ' Computed: the places share telling words with the indicator.' : ''}`,
        ),
        table(
          [
            'Place',
            'Title',
            end,
            isBodies ? 'Role' : view.computed ? 'Reason (computed)' : 'As printed',
            'Where',
          ],
          [],
          rows.map((row) => [row.label, row.title, row.name, isBodies ? row.role : row.words, row.where]),
        ),
      ],
    },
    sheet: {
      columns: [
        { key: 'chapter', title: 'chapter' },
        { key: 'placeId', title: 'place id' },
        { key: 'place', title: 'place' },
        { key: 'title', title: 'title' },
        { key: 'id', title: `${end.toLowerCase()} id` },
        { key: 'name', title: end.toLowerCase() },
        { key: 'kind', title: 'kind' },
        { key: 'role', title: 'role' },
        { key: 'fromId', title: 'from id' },
        { key: 'from', title: 'from' },
        { key: 'words', title: 'words' },
        { key: 'computed', title: 'computed' },
      ],
      rows: rows.map((row) => [
        row.chapter,
        row.place,
        row.label,
        row.title,
        row.end,
        row.name,
        row.kind,
        row.role,
        row.from,
        row.where,
        row.words,
        view.computed,
      ]),
    },
  };
}
