import { type ReactElement, type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { Toolbar } from 'react-aria-components/Toolbar';
import type { QuotedRange } from '../../../corpus/index.ts';
import { classes } from '../../parts/classes.ts';
import type { SelectedWords } from '../../state/selection.ts';
import { actionOf } from '../frame/pressed.ts';
import { hasMargin, placeBesideSelection, placeInMargin, UPRIGHT_WIDTH } from './beside-selection.ts';
import type { CopyKind } from './copying.ts';
import { NoteGroup } from './note-group.tsx';
import styles from './selection-bar.module.css';

/** What every group of buttons in the bar is given. */
export type SelectionGroupProps = {
  /** The selected words, in the plan's own characters. */
  readonly ranges: readonly QuotedRange[];
  readonly copy: (kind: CopyKind, ranges: readonly QuotedRange[]) => void;
  /** Takes the bar away; the selection stays. */
  readonly close: () => void;
};

/** The groups of the bar, from left to right. Whoever adds one adds a component here; a line parts it from the one before. */
const GROUPS: readonly ((props: SelectionGroupProps) => ReactElement)[] = [CopyGroup, NoteGroup];

type SelectionBarProps = {
  readonly column: RefObject<HTMLElement | null>;
  readonly selected: SelectedWords;
  readonly copy: SelectionGroupProps['copy'];
};

/**
 * The buttons for words that are selected: upright at the right of the text where there is room, and otherwise near the words and never over them. It goes with them, and is reached
 * with F2; Esc takes it away and gives the focus back. To be given a key for each selection, so that a new selection shows it again.
 */
export function SelectionBar({ column, selected, copy }: SelectionBarProps): ReactElement | null {
  const bar = useRef<HTMLDivElement>(null);
  const before = useRef<HTMLElement | null>(null);
  const [isClosed, setClosed] = useState(false);
  const { at, isUpright } = usePlace(column, bar, selected, isClosed);

  const close = () => {
    const hadFocus = bar.current?.contains(document.activeElement) ?? false;
    setClosed(true);
    if (hadFocus) before.current?.focus({ preventScroll: true });
  };

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const { current: box } = bar;
      if (event.defaultPrevented || isBusy(event.target)) return;
      if (event.key === 'Escape' && !isClosed) close();
      else if (actionOf('bar', event, true) === 'reach' && box) {
        setClosed(false);
        reach(box, selected, before);
      } else return;
      // It is the bar that Esc takes away first, before any mark in the text.
      event.preventDefault();
    };
    document.addEventListener('keydown', onKey, true);
    return () => document.removeEventListener('keydown', onKey, true);
  });

  const isShown = at !== null && !isClosed;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only keeps the pointer from taking the selection away.
    <div
      className={styles.place}
      data-screen-only=""
      hidden={isClosed}
      onMouseDown={(event) => event.preventDefault()}
      ref={bar}
      style={isShown ? { left: at.left, top: at.top } : { left: 0, top: 0, visibility: 'hidden' }}
    >
      <Toolbar
        aria-keyshortcuts="F2"
        aria-label="Selected words"
        className={classes(styles.bar)}
        orientation={isUpright ? 'vertical' : 'horizontal'}
        style={isUpright ? { width: UPRIGHT_WIDTH } : {}}
      >
        {GROUPS.map((Group) => (
          <div className={styles.group} key={Group.name}>
            <Group close={close} copy={copy} ranges={selected.ranges} />
          </div>
        ))}
        <span className={styles.key} data-key="F2" />
      </Toolbar>
    </div>
  );
}

function CopyGroup({ ranges, copy }: SelectionGroupProps): ReactElement {
  return (
    <>
      <button className={styles.button} onClick={() => copy('words', ranges)} type="button">
        Copy quote
      </button>
      <button className={styles.button} onClick={() => copy('quote', ranges)} type="button">
        Copy with citation
      </button>
      <button className={styles.button} onClick={() => copy('link', ranges)} type="button">
        Copy link
      </button>
    </>
  );
}

/** Esc in a menu or a window that floats belongs to it. */
function isBusy(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('[role="menu"], [role="dialog"], input') !== null;
}

/** Brings the focus into the bar; an end of the selection that is out of sight is brought into it first. */
function reach(box: HTMLElement, { last }: SelectedWords, before: { current: HTMLElement | null }): void {
  if (!box.contains(document.activeElement) && document.activeElement instanceof HTMLElement)
    before.current = document.activeElement;
  if (box.style.visibility === 'hidden')
    last.startContainer.parentElement?.scrollIntoView({ block: 'center' });
  const focus = (tries: number) => {
    box.querySelector('button')?.focus({ preventScroll: true });
    if (tries > 0 && !box.contains(document.activeElement)) requestAnimationFrame(() => focus(tries - 1));
  };
  requestAnimationFrame(() => focus(10));
}

type Seat = { readonly left: number; readonly top: number };

/** Where the bar stands, `null` where it has no place, and whether it stands upright at the right of the text. */
function usePlace(
  column: RefObject<HTMLElement | null>,
  bar: RefObject<HTMLElement | null>,
  { first, last, isBackward }: SelectedWords,
  isClosed: boolean,
): { readonly at: Seat | null; readonly isUpright: boolean } {
  const [at, setAt] = useState<Seat | null>(null);
  const [isUpright, setUpright] = useState(false);
  useLayoutEffect(() => {
    const place = () => {
      const [{ current: scroller }, { current: box }] = [column, bar];
      const [head] = first.getClientRects();
      const tail = [...last.getClientRects()].at(-1);
      if (isClosed || !scroller || !box || !head || !tail) return setAt(null);
      const frame = scroller.getBoundingClientRect();
      // All parts of the text end where its first one does.
      const end = scroller.querySelector('[data-text-column]')?.getBoundingClientRect().right ?? frame.right;
      const fits = hasMargin(end, window.innerWidth);
      setUpright(fits);
      // It is measured once it stands as it will.
      if (fits !== isUpright) return;
      const beside = {
        first: head,
        last: tail,
        isBackward,
        isTouch: window.matchMedia('(pointer: coarse)').matches,
        size: { width: box.offsetWidth, height: box.offsetHeight },
        frame,
      };
      setAt(fits ? placeInMargin(end, beside) : placeBesideSelection(beside));
    };
    place();
    window.addEventListener('scroll', place, { capture: true, passive: true });
    window.addEventListener('resize', place);
    return () => {
      window.removeEventListener('scroll', place, { capture: true });
      window.removeEventListener('resize', place);
    };
  }, [column, bar, first, last, isBackward, isClosed, isUpright]);
  return { at, isUpright };
}
