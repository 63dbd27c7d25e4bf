/** The view of versions, with the readers of plans: fetched when it is opened. */
export { VersionsMain } from './versions-main.tsx';
