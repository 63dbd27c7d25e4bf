/** Lets the window fill the screen, or gives the screen back. Where it may not, it stays as it is; the system's own key for it is left. */
export async function toggleFullScreen(): Promise<void> {
  if (document.fullscreenElement) return leaveFullScreen();
  await document.documentElement.requestFullscreen?.().catch(() => undefined);
}

/** Gives the screen back. */
export async function leaveFullScreen(): Promise<void> {
  if (document.fullscreenElement) await document.exitFullscreen().catch(() => undefined);
}
