import { type RefObject, useEffect, useMemo, useState } from 'react';
import type { CoverKind, TextRange } from '../../../corpus/index.ts';
import { useApp } from '../../app-context.ts';
import type { PresentRoute } from '../../state/landing.ts';
import { leaveLesson, leftOf } from '../../state/lesson-left.ts';
import { toggleAround, toggleCover, unpresented } from '../../state/present.ts';
import { NOTHING_REVEALED } from '../../state/reveal.ts';
import type { Show } from '../../state/show.ts';
import { stageState } from '../../state/spoken.ts';
import { nearest, stopNumber } from '../../state/stop-numbers.ts';
import { stepSelection } from '../../state/word-steps.ts';
import { leaveFullScreen, toggleFullScreen } from './full-screen.ts';
import type { PresentAction } from './present-keys.ts';
import { scrollOn } from './scroll-on.ts';
import { type Covering, useCovering } from './use-covering.ts';
import { type HuntAtStop, useHuntStop } from './use-hunt-stop.ts';
import { usePresenterWindow } from './use-presenter-window.ts';
import { type Plays, type QuizAtStop, useQuizStop } from './use-quiz-stop.ts';
import { useSince } from './use-since.ts';
import { useSpokenCovers } from './use-spoken-covers.ts';
import { useStageKeys } from './use-stage-keys.ts';
import { selectedOnStage, selectOnStage, toggleRange } from './words-on-stage.ts';

/** What lies over the stage. */
export type Over = 'none' | 'overview' | 'blank' | 'keys';

/** The state of what is presented, and what can be done with it. */
export type Presenting = {
  readonly act: (action: PresentAction) => void;
  readonly goTo: (at: number) => void;
  readonly over: Over;
  readonly closeOver: () => void;
  readonly isSpotlit: boolean;
  readonly covering: Covering;
  /** `null` at a stop that is no quiz. */
  readonly quiz: QuizAtStop | null;
  /** `null` at a stop that is no hunt. */
  readonly hunt: HuntAtStop | null;
  readonly marked: readonly TextRange[];
  /** The words that are shown alone; `null` for all. */
  readonly zoomed: TextRange | null;
  /** How much larger views are set. */
  readonly viewZoom: number;
  /** When the time began, in milliseconds of Unix time. */
  readonly began: number;
  /** Whether bodies are named in full below the text. */
  readonly hasFullNames: boolean;
  /** What went wrong last, in a sentence; empty where nothing did. */
  readonly trouble: string;
  /** The digits that wait for Enter, which goes to the stop of that number. */
  readonly typed: string;
};

const NO_SECOND_WINDOW =
  'The second window could not be opened. Allow pop-up windows for this page, then press P again; the stage goes on without it.';

const VIEW_ZOOM = { usual: 1.5, least: 0.75, most: 3, step: 0.25 } as const;

type Given = {
  readonly show: Show;
  readonly shown: PresentRoute;
  readonly stage: RefObject<HTMLElement | null>;
};

/** Presents a show: holds what is marked, zoomed and over the stop, and does what the keys say. */
export function usePresenting({ show, shown, stage }: Given): Presenting {
  const { graph, router } = useApp();
  const [over, setOver] = useState<Over>('none');
  const [isSpotlit, setSpotlit] = useState(false);
  const [marks, setMarks] = useState<ReadonlyMap<string, readonly TextRange[]>>(new Map());
  const [zoom, setZoom] = useState<{ readonly stop: string; readonly range: TextRange } | null>(null);
  const [viewZoom, setViewZoom] = useState<number>(VIEW_ZOOM.usual);
  // Presented from where it was left, a lesson goes on as it stood.
  const [left] = useState(() => {
    const found = shown.kind === 'present-lesson' ? leftOf(graph, shown.lesson) : undefined;
    return found?.at === show.at ? found : undefined;
  });
  const [began, setBegan] = useState(() => Date.now() - (left?.took ?? 0));
  const plays = useState<Plays>(left?.plays ?? new Map());
  const [trouble, setTrouble] = useState('');
  const [hasFullNames, setFullNames] = useState(false);
  const stop = show.stops[show.at];
  const key = stop?.key ?? '';
  const covering = useCovering(stop, {
    begun: left?.revealed ?? NOTHING_REVEALED,
    isWalk: shown.kind === 'present',
  });
  const quiz = useQuizStop(stop, plays);
  const hunt = useHuntStop(stop);
  const zoomed = zoom?.stop === key ? zoom.range : null;

  const takeFocus = () => stage.current?.focus({ preventScroll: true });
  const goTo = (at: number) => {
    const to = Math.max(0, Math.min(show.stops.length - 1, at));
    setOver('none');
    setZoom(null);
    if (to !== show.at) router.replace(show.routeTo(to));
    takeFocus();
  };
  const closeOver = () => {
    setOver('none');
    takeFocus();
  };
  const scrollPage = (step: 1 | -1) => scrollOn(stage.current, step);
  const goOn = () => {
    if (zoomed) return setZoom(null);
    if (!covering.reveal() && !scrollPage(1) && !quiz?.on() && !hunt?.on()) goTo(show.at + 1);
  };
  const goBack = () => {
    if (zoomed) return setZoom(null);
    // A cover that came off too early is put back; what is shown whole is left with one press.
    const isWhole = covering.revealed.length === covering.covers.length;
    if ((!isWhole && covering.coverLast()) || scrollPage(-1) || quiz?.back() || hunt?.back()) return;
    const before = show.stops[show.at - 1];
    if (before) covering.leaveBare(before);
    goTo(show.at - 1);
  };
  const leave = () => {
    if (over !== 'none') return closeOver();
    if (zoomed) return setZoom(null);
    if (isSpotlit) return setSpotlit(false);
    if (shown.kind === 'present-lesson') {
      const isAmid = stopNumber(show, show.at) !== null;
      const how = { at: show.at, took: Date.now() - began, revealed: covering.state, plays: plays[0] };
      leaveLesson(graph, shown.lesson, isAmid ? how : null);
    }
    if (router.visits.get().depth > 0) return router.back();
    router.open(unpresented(shown, stop?.kind === 'place' ? stop.id : ''));
  };
  const cover = (kind: CoverKind) => {
    if (shown.kind !== 'present') return covering.toggleKind(kind);
    covering.coverAnew();
    router.replace({ ...shown, picked: toggleCover(shown.picked, kind) });
  };
  const withSelected = (use: (range: TextRange) => void) => {
    const selected = selectedOnStage();
    if (stop?.kind !== 'place' || selected?.id !== stop.id) return;
    use(selected.range);
    document.getSelection()?.removeAllRanges();
  };
  const select = (end: 'first' | 'last', by: 1 | -1) => {
    const text = covering.content?.stage.node.text;
    if (!stage.current || stop?.kind !== 'place' || text === undefined) return;
    const now = selectedOnStage();
    const range = stepSelection(text, now?.id === stop.id ? now.range : null, { end, unit: 'word', by });
    selectOnStage(stage.current, range);
  };
  const mark = (range: TextRange) =>
    setMarks(new Map(marks).set(key, toggleRange(marks.get(key) ?? [], range)));
  const resize = (by: number) =>
    setViewZoom(Math.max(VIEW_ZOOM.least, Math.min(VIEW_ZOOM.most, viewZoom + by * VIEW_ZOOM.step)));

  const doing: Readonly<Record<PresentAction, () => void>> = {
    next: goOn,
    previous: goBack,
    down: () => (stop?.kind === 'view' ? void scrollPage(1) : goOn()),
    up: () => (stop?.kind === 'view' ? void scrollPage(-1) : goBack()),
    first: () => goTo(0),
    last: () => goTo(show.stops.length - 1),
    overview: () => setOver('overview'),
    blank: () => setOver('blank'),
    keys: () => setOver('keys'),
    spotlight: () => setSpotlit(!isSpotlit),
    reveal: () => void covering.reveal(),
    'reveal-all': covering.revealAll,
    'cover agencies': () => cover('agencies'),
    'cover roles': () => cover('roles'),
    'cover numbers': () => cover('numbers'),
    'cover words': () => withSelected(covering.toggleWords),
    'select-on': () => select('last', 1),
    'select-back': () => select('last', -1),
    'select-from': () => select('first', 1),
    'select-from-back': () => select('first', -1),
    mark: () => withSelected(mark),
    zoom: () => (zoomed ? setZoom(null) : withSelected((range) => setZoom({ stop: key, range }))),
    around: () => {
      if (shown.kind === 'present') router.replace({ ...shown, picked: toggleAround(shown.picked) });
    },
    names: () => setFullNames(!hasFullNames),
    timer: () => setBegan(Date.now()),
    larger: () => resize(1),
    smaller: () => resize(-1),
    presenter: () => setTrouble(openPresenter() ? '' : NO_SECOND_WINDOW),
    'full-screen': () => void toggleFullScreen(),
    leave,
  };
  // On a blank screen every key brings the stage back.
  const act = (action: PresentAction) => (over === 'blank' ? closeOver() : doing[action]());
  const goToNumber = (number: number) => goTo(nearest(show, number));
  const came = useSince(key);
  const isBlank = over === 'blank';
  const covers = useSpokenCovers(stop, covering);
  const askedAt = quiz?.play.at ?? hunt?.at ?? 0;
  const isShown = quiz?.play.shown[askedAt] ?? hunt?.isShown ?? false;
  const told = useMemo(
    () => stageState(graph, show, { covers, isBlank, began, came, asked: { at: askedAt, isShown } }),
    [graph, show, covers, isBlank, began, came, askedAt, isShown],
  );
  const openPresenter = usePresenterWindow(told, { act, goToNumber, goTo });
  const typed = useStageKeys({ stage, act, goTo: goToNumber });
  useEffect(() => {
    if (document.activeElement === document.body) stage.current?.focus({ preventScroll: true });
    return () => void leaveFullScreen();
  }, [stage]);
  return {
    act,
    goTo,
    over,
    closeOver,
    isSpotlit,
    covering,
    quiz,
    hunt,
    marked: marks.get(key) ?? [],
    zoomed,
    viewZoom,
    began,
    hasFullNames,
    trouble,
    typed,
  };
}
