/** The scavenger hunt, fetched while nobody waits. */

export { HuntBar } from './hunt-bar.tsx';
export { HuntLeft } from './hunt-left.tsx';
export { HuntMain } from './hunt-main.tsx';
