/** What others may import of hunts: a part of the door of teaching. */
export { checkHunt, type HuntVerdict } from './check.ts';
export type { Hunt, HuntHint, HuntTask } from './hunt.ts';
export { HUNT_KINDS } from './kinds.ts';
export { makeHunt } from './make-hunt.ts';
