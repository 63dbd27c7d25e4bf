import { useMemo, useState } from 'react';
import { type CoverKind, type Graph, stageOf, type TextRange } from '../../../corpus/index.ts';
import { useApp } from '../../app-context.ts';
import {
  carriedTo,
  coverLast,
  NOTHING_REVEALED,
  type Revealed,
  revealAll,
  revealOne,
} from '../../state/reveal.ts';
import type { ShowStop } from '../../state/show.ts';
import { isOfClause, type StopContent, stopContent } from '../../state/stop-covers.ts';
import { toggleRange } from './words-on-stage.ts';

/** What is covered at the stop, and the ways to take covers off and put them on. Each gives whether it did anything. */
export type Covering = {
  /** What stands on the stage; `null` where it is no place of the plan. */
  readonly content: StopContent | null;
  readonly covers: readonly string[];
  readonly revealed: readonly string[];
  /** The same, with the stop that it is about. */
  readonly state: Revealed;
  /** Takes off a cover, or the first that is left. */
  readonly reveal: (id?: string) => boolean;
  readonly coverLast: () => boolean;
  /** Takes all off; where none is left, puts all on again. */
  readonly revealAll: () => void;
  /** Covers words of a kind at this stop, or takes that kind's covers away. */
  readonly toggleKind: (kind: CoverKind) => void;
  readonly toggleWords: (range: TextRange) => void;
  /** Shows a stop as it was left: whoever goes back wants to see what was shown, not to guess again. */
  readonly leaveBare: (stop: ShowStop) => void;
  readonly coverAnew: () => void;
};

/** What a trainer changed of the covers of a stop. */
type Own = {
  readonly stop: string;
  readonly kinds: readonly CoverKind[];
  readonly words: readonly TextRange[];
};

type Given = {
  /** What is uncovered at first. */
  readonly begun: Revealed;
  /** Whether passage follows passage: what was uncovered of a clause stays so at the next one. A lesson has each of its stops covered as it says. */
  readonly isWalk: boolean;
};

/** Holds the covers of the stop that is shown. */
export function useCovering(stop: ShowStop | undefined, { begun, isWalk }: Given): Covering {
  const { graph } = useApp();
  const [state, setState] = useState<Revealed>(begun);
  const [own, setOwn] = useState<Own | null>(null);
  const key = stop?.key ?? '';
  const changed = own?.stop === key ? own : null;
  const content = useMemo(() => (stop ? contentOf(graph, stop, changed) : null), [graph, stop, changed]);
  const covers = content?.covers ?? ownCovers(stop);
  const { ids } = carriedTo(state, key, (id) => isWalk && isOfClause(id));
  const here: Revealed = { stop: key, ids: ids.filter((id) => covers.includes(id)) };
  const elsewhere = ids.filter((id) => !covers.includes(id));
  const set = (next: Revealed | null): boolean => {
    if (next) setState({ ...next, ids: [...elsewhere, ...next.ids] });
    return next !== null;
  };
  const kinds = changed?.kinds ?? (stop?.kind === 'place' ? stop.kinds : []);
  const words = changed?.words ?? (stop?.kind === 'place' ? stop.words : []);
  return {
    content,
    covers,
    revealed: here.ids,
    state: here,
    reveal: (id) => set(revealOne(here, key, covers, id)),
    coverLast: () => set(coverLast(here, key, covers)),
    revealAll: () => void set(revealAll(here, key, covers)),
    toggleKind: (kind) => {
      setState(NOTHING_REVEALED);
      const next = kinds.includes(kind) ? kinds.filter((one) => one !== kind) : [...kinds, kind];
      setOwn({ stop: key, kinds: next, words });
    },
    toggleWords: (range) => {
      const next = toggleRange(words, range);
      setOwn({ stop: key, kinds: [...kinds.filter((kind) => kind !== 'words'), 'words'], words: next });
    },
    leaveBare: (before) =>
      setState({
        stop: before.key,
        ids: [...ids.filter(isOfClause), ...(contentOf(graph, before, null)?.covers ?? ownCovers(before))],
      }),
    coverAnew: () => setState(NOTHING_REVEALED),
  };
}

function contentOf(graph: Graph, stop: ShowStop, changed: Own | null): StopContent | null {
  const staged = stop.kind === 'place' ? stageOf(graph, stop.id) : undefined;
  if (stop.kind !== 'place' || !staged) return null;
  const { kinds, words } = changed ?? stop;
  return stopContent(graph, staged, kinds, words);
}

/** A cover over nothing would promise an answer. */
function hasAnswer({ answer, place }: Extract<ShowStop, { kind: 'question' }>): boolean {
  return answer.trim() !== '' || place !== null;
}

/** The covers of a stop that is no place of the plan: that of the answer of a question. */
function ownCovers(stop: ShowStop | undefined): readonly string[] {
  return stop?.kind === 'question' && hasAnswer(stop) ? ['answer'] : [];
}
