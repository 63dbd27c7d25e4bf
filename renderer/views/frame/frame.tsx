import {
  Activity,
  lazy,
  type ReactElement,
  type ReactNode,
  Suspense,
  useDeferredValue,
  useEffect,
  useLayoutEffect,
} from 'react';
import { useApp, useStore } from '../../app-context.ts';
import { classes } from '../../parts/classes.ts';
import { PaneSide } from '../../parts/pane.tsx';
import { Separator } from '../../parts/separator.tsx';
import type { Landing } from '../../state/landing.ts';
import { PANE_SIZE } from '../../state/settings.ts';
import { ReadMain } from '../read/read-main.tsx';
import { LATE_PARTS, PinnedTray, PreviewLayer, viewOf } from '../views.tsx';
import styles from './frame.module.css';
import { NewerLine } from './newer-line.tsx';
import { Notice } from './notice.tsx';
import { rememberFocus } from './pane-cycle.ts';
import { Rail } from './rail.tsx';
import { TopBar } from './top-bar.tsx';
import { GO_TO_FIELD, useFrameKeys } from './use-frame-keys.ts';
import { type Pane, usePanes } from './use-panes.ts';

const KeysDialog = lazy(async () => ({ default: (await import('./keys-dialog.tsx')).KeysDialog }));
const AboutDialog = lazy(async () => ({ default: (await import('../about/about-dialog.tsx')).AboutDialog }));

/** The window: the views on the left edge, the bar on top, and a pane on each side of the main column. */
export function Frame({
  landing,
  visit,
}: {
  readonly landing: Landing;
  readonly visit: number;
}): ReactElement {
  const { overlay, content } = useApp();
  // The text is painted first; the panes beside it follow a moment later, into the room that is kept for them.
  const isPainted = useDeferredValue(true, false);
  const view = viewOf(landing);
  const panes = usePanes({ left: view.left?.title ?? null, right: view.right?.title ?? null });
  useFrameKeys();
  useEffect(() => {
    document.addEventListener('focusin', rememberFocus);
    return () => document.removeEventListener('focusin', rememberFocus);
  }, []);
  // A pane over the text has done its work when a place is opened.
  useEffect(() => {
    if (visit === 1) return;
    overlay.set('none');
    // What had the focus may be gone with its view: the new view takes it, so that reading aloud and keys go on from there.
    const held = document.activeElement;
    if (held === document.body || (held?.id === GO_TO_FIELD && landing.view !== 'search')) {
      focusTitle();
    }
    // A view that is fetched, or replaces one that had the focus, stands a moment later.
    const timer = window.setTimeout(() => {
      if (document.activeElement === document.body || document.activeElement?.id === 'main') focusTitle();
    }, SETTLED_AFTER);
    return () => window.clearTimeout(timer);
  }, [visit, overlay, landing.view]);
  return (
    <>
      <button className={styles.skip} data-screen-only="" onClick={skipToMain} type="button">
        Go to the text
      </button>
      <div className={styles.frame}>
        <Rail view={landing.view} />
        <TopBar landing={landing} panes={panes} />
        <div className={styles.body}>
          <SidePane pane={panes.left} side="left">
            {isPainted ? view.left?.content(panes.left.toggle) : null}
          </SidePane>
          <main className={styles.main} data-pane="main" id="main" tabIndex={-1}>
            <NewerLine />
            <Notice text={content.notice} visit={-1} />
            <Notice text={landing.notice} visit={visit} />
            <div className={styles.view}>
              <Activity mode={landing.view === 'read' ? 'visible' : 'hidden'}>
                <ReadMain landing={landing.view === 'read' ? landing : null} visit={visit} />
              </Activity>
              <Suspense fallback={null}>{view.main}</Suspense>
              <TitleTakesFocus visit={visit} />
            </div>
          </main>
          <SidePane pane={panes.right} side="right">
            {isPainted ? view.right?.content(panes.right.toggle) : null}
          </SidePane>
        </div>
        <Suspense fallback={null}>{isPainted ? <PinnedTray /> : null}</Suspense>
      </div>
      <Suspense fallback={null}>{isPainted ? <PreviewLayer visit={visit} /> : null}</Suspense>
      <Suspense fallback={null}>
        <OpenDialog />
      </Suspense>
    </>
  );
}

/** The dialog that lies over the whole window, where one does. */
function OpenDialog(): ReactElement | null {
  const { overlay } = useApp();
  const open = useStore(overlay);
  const close = () => overlay.set('none');
  if (open === 'keys') return <KeysDialog onAbout={() => overlay.set('about')} onClose={close} />;
  return open === 'about' ? <AboutDialog onClose={close} /> : null;
}

const SETTLED_AFTER = 120;

/** Gives the focus to the title of a view that was fetched, when nothing else has it: at once, or as soon as the view is there. */
function TitleTakesFocus({ visit }: { readonly visit: number }): null {
  useLayoutEffect(() => {
    const take = () => {
      const held = document.activeElement;
      if (visit > 1 && (held === document.body || held?.id === 'main')) focusTitle();
    };
    take();
    // What is there is drawn in the same turn: the title stands when that is over.
    const ends = LATE_PARTS.map((parts) => parts.subscribe(() => setTimeout(take)));
    return () => {
      for (const end of ends) end();
    };
  }, [visit]);
  return null;
}

/** The title of a view; on a page that begins with something to be done, that. */
function focusTitle(): void {
  const title =
    document.querySelector<HTMLElement>('main [data-takes-focus]') ??
    document.querySelector<HTMLElement>('main h1[tabindex="-1"]:not([data-id])');
  (title ?? document.getElementById('main'))?.focus();
}

type SidePaneProps = { readonly pane: Pane; readonly side: 'left' | 'right'; readonly children: ReactNode };

function SidePane({ pane, side, children }: SidePaneProps): ReactElement | null {
  if (!pane.title || (!pane.beside && !pane.over)) return null;
  const id = `pane-${side}`;
  return (
    <aside
      aria-label={pane.title}
      className={classes(styles.pane, styles[side], pane.over && styles.over)}
      data-pane={side}
      data-screen-only=""
      id={id}
      style={{ width: pane.size }}
      tabIndex={-1}
    >
      <PaneSide value={side}>
        <Suspense fallback={null}>{children}</Suspense>
      </PaneSide>
      {pane.beside ? (
        <Separator
          controls={id}
          label={`Width of ${pane.title}`}
          least={PANE_SIZE.least}
          most={PANE_SIZE.most}
          onFold={pane.toggle}
          onResize={pane.resize}
          side={side}
          size={pane.size}
        />
      ) : null}
    </aside>
  );
}

function skipToMain(): void {
  const main = document.getElementById('main');
  const here = main?.querySelector<HTMLElement>('[data-here]');
  (here?.checkVisibility() ? here : main)?.focus();
}
