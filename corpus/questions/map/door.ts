/** What others may import of the map: its part of the door of the domain, which is `corpus/index.ts`. */
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
export { MAP_KINDS, type MapTie, mapTies, onMap, TIE_KINDS, type TieKind, tieKey } from './map-ties.ts';
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
