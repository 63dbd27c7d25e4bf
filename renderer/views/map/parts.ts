/** The map of a place and the path between two, loaded while nobody waits. */

export { MapMain } from './map-main.tsx';
export { MapRight } from './map-right.tsx';
export { PathsMain } from './paths-main.tsx';
