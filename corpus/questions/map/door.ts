/** The part of the door of the domain that asks about the pictures of the whole plan and of a place. */

export {
  type Loom,
  type LoomGroup,
  type LoomRow,
  type LoomSide,
  type LoomTie,
  loomOf,
} from '../loom.ts';
export {
  ALL_ENDS,
  type LoomLook,
  type LoomOrder,
  type LoomThread,
  type LoomView,
  type ShownGroup,
  type ShownRow,
  weave,
} from '../loom-view.ts';
export {
  type FittedGroup,
  type FittedMap,
  fitMap,
  MOST_ON_A_MAP,
  type NeighbourRow,
  neighbourRows,
} from './fit.ts';
export { hubsOf } from './hub.ts';
export { MAP_GROUPS, type MapGroupKind, type MapSide } from './map-groups.ts';
export { type MapTie, mapTies, onMap, TIE_KINDS, type TieKind, tieKey } from './map-ties.ts';
export {
  type MapAsk,
  type Neighbour,
  type Neighbourhood,
  neighbourhood,
  otherEnd,
} from './neighbours.ts';
export { type Chain, chainKey, type Hop, type PathsFound, pathsBetween } from './paths.ts';
export {
  hopWords,
  kindOnMap,
  nameOnMap,
  ROLE_ON_LINE,
  TIE_NAME,
  tieWords,
} from './tie-words.ts';
