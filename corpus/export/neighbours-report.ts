import { nodeAt } from '../graph.ts';
import type { Graph, PlanNode } from '../model.ts';
import { counted } from '../questions/in-words.ts';
import { type NeighbourRow, neighbourRows } from '../questions/map/fit.ts';
import { MAP_GROUPS } from '../questions/map/map-groups.ts';
import type { Neighbourhood } from '../questions/map/neighbours.ts';
import { kindOnMap, nameOnMap, ROLE_ON_LINE, TIE_NAME } from '../questions/map/tie-words.ts';
import type { Provenance } from './provenance.ts';
import { type Exportable, paragraph, table } from './report.ts';

/** The neighbourhood of a node as an export: one row for each tie, also for those that the picture only counts. */
export function neighboursExport(graph: Graph, near: Neighbourhood, provenance: Provenance): Exportable {
  const rows = neighbourRows(graph, near);
  const centre = inFull(graph, near.centre);
  const nodes = near.groups.reduce((sum, { neighbours }) => sum + neighbours.length, 0);
  return {
    what: `neighbours ${near.centre.id.replaceAll('/', '-')}`,
    report: {
      provenance,
      title: `What is tied to ${centre}`,
      blocks: [
        paragraph(`${counted(nodes, 'neighbour')}, ${counted(rows.length, 'tie')}.`),
        paragraph(
          'Related places are computed from shared names and words, never printed. All other ties rest on the printed text.',
        ),
        table(
          ['Neighbour', 'Kind', 'Group', 'From', 'Tie', 'Words'],
          [],
          rows.map((row) => [
            inFull(graph, row.neighbour.node),
            kindOnMap(row.neighbour.node),
            MAP_GROUPS[row.neighbour.group].title,
            inFull(graph, nodeAt(graph, row.from)),
            row.says,
            row.tie.kind === 'related' ? '' : row.tie.words,
          ]),
        ),
      ],
    },
    sheet: {
      columns: COLUMNS.map((key) => ({ key, title: key })),
      rows: rows.map((row) => sheetRow(graph, row)),
    },
  };
}

const COLUMNS = [
  'id',
  'label',
  'title',
  'kind',
  'steps',
  'from',
  'tie',
  'role',
  'clause',
  'words',
  'computed',
] as const;

function sheetRow(graph: Graph, { neighbour, tie, from }: NeighbourRow) {
  const { label, title } = nameOnMap(graph, neighbour.node);
  return [
    neighbour.node.id,
    label,
    title,
    kindOnMap(neighbour.node),
    neighbour.step,
    from,
    TIE_NAME[tie.kind],
    tie.role ? ROLE_ON_LINE[tie.role] : '',
    tie.clause ?? '',
    tie.words,
    tie.kind === 'related',
  ];
}

function inFull(graph: Graph, node: PlanNode): string {
  const { label, title } = nameOnMap(graph, node);
  return title === '' ? label : `${label} ${title}`;
}
