/** What others may import of the loom: its part of the door of the domain, which is `corpus/index.ts`. */
export {
  type Loom,
  type LoomGroup,
  type LoomRow,
  type LoomSide,
  type LoomTie,
  loomOf,
} from './loom.ts';
export {
  ALL_ENDS,
  type LoomLook,
  type LoomOrder,
  type LoomThread,
  type LoomView,
  type ShownGroup,
  type ShownRow,
  weave,
} from './loom-view.ts';
