/** Presenting: a chunk of its own, fetched while nobody waits. */
export { PresentMain } from './present/present-main.tsx';
