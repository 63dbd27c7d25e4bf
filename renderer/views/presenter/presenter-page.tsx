import { createRoot } from 'react-dom/client';
import { Presenter } from './presenter.tsx';

/** Shows the speaker's window: what stands on the stage of the window that opened it, and the ways to move it. */
export function showPresenter(window: Window): void {
  const { document } = window;
  document.title = 'Speaker · Remit';
  const root = document.getElementById('root');
  if (root) createRoot(root).render(<Presenter stage={window.opener as Window | null} />);
}
