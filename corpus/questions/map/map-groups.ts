import { assertNever, type NodeKind, type PlanNode } from '../../model.ts';
import type { MapTie } from './map-ties.ts';

/** On which side of the centre a group stands. */
export type MapSide = 'above' | 'below' | 'left' | 'right';

/** The groups of a map in the order in which they stand on their side. The side never changes, so that a map can be learnt. */
export const MAP_GROUPS = {
  around: { side: 'above', title: 'Further out' },
  within: { side: 'above', title: 'Stands in' },
  contains: { side: 'below', title: 'Contains' },
  governs: { side: 'below', title: 'Governs' },
  inside: { side: 'below', title: 'Inside these, a step further' },
  elaborates: { side: 'left', title: 'Elaboration' },
  leads: { side: 'left', title: 'Leads' },
  isAlone: { side: 'left', title: 'Alone' },
  takesPart: { side: 'left', title: 'Takes part' },
  related: { side: 'left', title: 'Related, computed' },
  citedBy: { side: 'left', title: 'Cited by' },
  points: { side: 'left', title: 'Points to each other' },
  beside: { side: 'left', title: 'Beside it' },
  namedIn: { side: 'left', title: 'Named in' },
  places: { side: 'left', title: 'Places, a step further' },
  lead: { side: 'right', title: 'Lead' },
  sole: { side: 'right', title: 'Alone' },
  participant: { side: 'right', title: 'Taking part' },
  joint: { side: 'right', title: 'Joint, no lead named' },
  isJoint: { side: 'right', title: 'Joint, no lead named' },
  clauses: { side: 'right', title: 'The clause' },
  bodies: { side: 'right', title: 'Bodies, a step further' },
  names: { side: 'right', title: 'Names' },
  footnotes: { side: 'right', title: 'Footnotes' },
  namesFurther: { side: 'right', title: 'Names, a step further' },
} as const satisfies Record<string, { readonly side: MapSide; readonly title: string }>;

export type MapGroupKind = keyof typeof MAP_GROUPS;

/** All groups, in the order in which a list tells them. */
export const MAP_GROUP_ORDER = Object.keys(MAP_GROUPS) as readonly MapGroupKind[];

const BODY_ROLE = { lead: 'lead', sole: 'sole', participant: 'participant', joint: 'joint' } as const;
const PLACE_ROLE = { lead: 'leads', sole: 'isAlone', participant: 'takesPart', joint: 'isJoint' } as const;

/** The group of a node that a tie joins to the centre. */
export function groupOf(tie: MapTie, centre: PlanNode): MapGroupKind {
  const isForward = tie.from === centre.id;
  switch (tie.kind) {
    case 'contains':
      return isForward ? 'contains' : 'within';
    case 'elaborates':
      return 'elaborates';
    case 'responsible':
      return (isForward ? PLACE_ROLE : BODY_ROLE)[tie.role ?? 'joint'];
    case 'governs':
      return isForward ? 'governs' : 'clauses';
    case 'names':
      return isForward ? 'names' : 'namedIn';
    case 'cites':
      return isForward ? 'footnotes' : 'citedBy';
    case 'refers':
      return 'points';
    case 'related':
      return 'related';
    default:
      return assertNever(tie.kind);
  }
}

/** The group of a node one step further: `through` is the neighbour by which a tie leads to it. */
export function groupFurther(
  tie: MapTie,
  through: { readonly node: PlanNode; readonly group: MapGroupKind },
  node: PlanNode,
): MapGroupKind {
  if (isBody(node.kind)) return 'bodies';
  if (isName(node.kind) || node.kind === 'footnote') return 'namesFurther';
  if (tie.kind !== 'contains') return 'places';
  if (tie.from !== through.node.id) return through.group === 'within' ? 'around' : 'places';
  if (through.group === 'within') return 'beside';
  return through.group === 'contains' || through.group === 'governs' ? 'inside' : 'places';
}

function isBody(kind: NodeKind): boolean {
  return kind === 'agency' || kind === 'group';
}

function isName(kind: NodeKind): boolean {
  return kind === 'instrument' || kind === 'organisation' || kind === 'place';
}
