import { Activity, lazy, type ReactElement, type ReactNode, Suspense, useDeferredValue } from 'react';
import { useApp, useStore } from '../../app-context.ts';
import { Announced } from '../../parts/announced.tsx';
import { classes } from '../../parts/classes.ts';
import { PaneSide } from '../../parts/pane.tsx';
import { Separator } from '../../parts/separator.tsx';
import type { Landing } from '../../state/landing.ts';
import { PANE_SIZE } from '../../state/settings.ts';
import { ReadMain } from '../read/read-main.tsx';
import { HuntBar, PinnedTray, PreviewLayer, viewOf } from '../views.tsx';
import styles from './frame.module.css';
import { NewerLine } from './newer-line.tsx';
import { Notice } from './notice.tsx';
import { Rail } from './rail.tsx';
import { TopBar } from './top-bar.tsx';
import { useFocus } from './use-focus.ts';
import { useFrameKeys } from './use-frame-keys.ts';
import { type Pane, usePanes } from './use-panes.ts';

const KeysDialog = lazy(async () => ({ default: (await import('./keys-dialog.tsx')).KeysDialog }));
const LessonSaidLine = lazy(async () => ({
  default: (await import('../teach/parts.ts')).LessonSaidLine,
}));
const HandoutDialog = lazy(async () => ({
  default: (await import('../teach/handout/parts.ts')).HandoutDialog,
}));
const AboutDialog = lazy(async () => ({ default: (await import('../about/about-dialog.tsx')).AboutDialog }));

/** The window: the views on the left edge, the bar on top, and a pane on each side of the main column. */
export function Frame({
  landing,
  visit,
}: {
  readonly landing: Landing;
  readonly visit: number;
}): ReactElement {
  const { content, refused } = useApp();
  const refusal = useStore(refused);
  // The text is painted first; the panes beside it follow a moment later, into the room that is kept for them.
  const isPainted = useDeferredValue(true, false);
  const view = viewOf(landing);
  const panes = usePanes({ left: view.left?.title ?? null, right: view.right?.title ?? null });
  useFrameKeys();
  const arrived = useFocus(landing, visit);
  // What the stage covers is out of reach of Tab and of screen readers too.
  const isStaged = landing.view === 'present';
  return (
    <>
      <button className={styles.skip} data-screen-only="" inert={isStaged} onClick={skipToMain} type="button">
        Go to the text
      </button>
      <div className={styles.frame}>
        <div className={styles.around} inert={isStaged}>
          <Rail view={landing.view} />
          <TopBar landing={landing} panes={panes} />
        </div>
        <div className={styles.body}>
          <SidePane pane={panes.left} side="left">
            {isPainted ? view.left?.content(panes.left.toggle) : null}
          </SidePane>
          <div className={styles.middle}>
            <Hunt isPresenting={isStaged} />
            <main className={styles.main} data-pane="main" id="main" tabIndex={-1}>
              <NewerLine />
              <Notice text={content.notice} visit={-1} />
              <Notice text={landing.notice} visit={visit} />
              <Notice text={refusal.sentence} visit={refusal.count} />
              <div className={styles.view}>
                <Activity mode={landing.view === 'read' ? 'visible' : 'hidden'}>
                  <ReadMain landing={landing.view === 'read' ? landing : null} visit={visit} />
                </Activity>
                <Suspense fallback={null}>{view.main}</Suspense>
              </div>
            </main>
          </div>
          <SidePane pane={panes.right} side="right">
            {isPainted ? view.right?.content(panes.right.toggle) : null}
          </SidePane>
        </div>
        <Suspense fallback={null}>{isPainted ? <PinnedTray /> : null}</Suspense>
      </div>
      <Announced text={arrived} />
      <Suspense fallback={null}>{isPainted ? <PreviewLayer visit={visit} /> : null}</Suspense>
      <Suspense fallback={null}>
        <LessonSaid />
      </Suspense>
      <Suspense fallback={null}>
        <OpenDialog />
      </Suspense>
    </>
  );
}

/** What was done to the lessons, which can be done in every view. Nothing is fetched for it before that. */
function LessonSaid(): ReactElement | null {
  const { opened } = useApp().lessons;
  return useStore(opened) ? <LessonSaidLine /> : null;
}

/** The bar of a scavenger hunt, above every view but what is presented. Nothing is fetched for it where there is no hunt. */
function Hunt({ isPresenting }: { readonly isPresenting: boolean }): ReactElement | null {
  const isThere = useStore(useApp().hunt.isThere);
  return isThere && !isPresenting ? <HuntBar /> : null;
}

/** The dialog that lies over the whole window, where one does. */
function OpenDialog(): ReactElement | null {
  const { overlay } = useApp();
  const open = useStore(overlay);
  const close = () => overlay.set('none');
  if (open === 'keys') return <KeysDialog onAbout={() => overlay.set('about')} onClose={close} />;
  if (open === 'handout') return <HandoutDialog onClose={close} />;
  return open === 'about' ? <AboutDialog onClose={close} /> : null;
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
