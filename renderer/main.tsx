import './styles/base.css';
import './styles/print.css';
import { start } from './start.tsx';
import { PRESENTER_HASH } from './state/presenter.ts';

// The speaker's window shows what that of the audience tells it, and touches nothing that is kept.
if (window.location.hash === PRESENTER_HASH) {
  import('./views/presenter/presenter-page.tsx').then(({ showPresenter }) => showPresenter(window));
} else {
  start(window);
}
