/** The previews, which are loaded right after the text is painted. */

export { PinnedTray } from './pinned-tray.tsx';
export { PreviewLayer } from './preview-layer.tsx';
