/** The pictures of the plan, loaded after the text. */

export { LoomMain } from './loom/loom-main.tsx';
