import type { ReactElement } from 'react';
import { useApp, useStore } from '../../app-context.ts';
import { Icon } from '../../parts/icon.tsx';
import type { Landing } from '../../state/landing.ts';
import { CrumbLine } from './crumb-line.tsx';
import { GoTo } from './go-to.tsx';
import { LookMenu } from './look-menu.tsx';
import styles from './top-bar.module.css';
import type { Panes } from './use-panes.ts';

type TopBarProps = { readonly landing: Landing; readonly panes: Panes };

/** Back and Forward, where the reader is, the field that goes anywhere, and how it all looks. */
export function TopBar({ landing, panes }: TopBarProps): ReactElement {
  const { router } = useApp();
  const canBack = useStore(router.visits, ({ depth }) => depth > 0);
  const canForward = useStore(router.visits, ({ depth, furthest }) => depth < furthest);
  return (
    <header className={styles.bar} data-pane="top" data-screen-only="">
      {panes.left.beside || !panes.left.title ? null : (
        <button
          aria-label={`Show ${panes.left.title}`}
          className={styles.button}
          data-opens="left"
          onClick={panes.left.toggle}
          type="button"
        >
          <Icon name="left" />
        </button>
      )}
      <button
        aria-label="Back"
        className={styles.button}
        disabled={!canBack}
        onClick={router.back}
        type="button"
      >
        <Icon name="back" />
      </button>
      <button
        aria-label="Forward"
        className={styles.button}
        disabled={!canForward}
        onClick={router.forward}
        type="button"
      >
        <Icon name="forward" />
      </button>
      <CrumbLine landing={landing} />
      <GoTo ask={landing.view === 'search' ? landing.ask : null} />
      <LookMenu />
      {panes.right.beside || !panes.right.title ? null : (
        <button
          aria-label={`Show ${panes.right.title}`}
          className={styles.button}
          data-opens="right"
          onClick={panes.right.toggle}
          type="button"
        >
          <Icon name="right" />
        </button>
      )}
    </header>
  );
}
