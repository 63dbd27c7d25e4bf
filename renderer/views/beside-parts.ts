/** What stands beside the text, loaded right after the text is painted: the Context pane, the previews and the pinned cards. */

export { Context } from './context/context.tsx';
export { PinnedTray } from './preview/pinned-tray.tsx';
export { PreviewLayer } from './preview/preview-layer.tsx';
