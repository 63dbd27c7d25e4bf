import { useMemo } from 'react';
import { plainNote } from '../../../corpus/index.ts';
import { useApp } from '../../app-context.ts';
import type { SpokenCover } from '../../state/presenter.ts';
import type { ShowStop } from '../../state/show.ts';
import { coverWords } from '../../state/stop-covers.ts';
import type { Covering } from './use-covering.ts';

/** What is or was covered at the stop, in words, as the speaker reads it: the answer of a question, or words of the plan. */
export function useSpokenCovers(
  stop: ShowStop | undefined,
  { content, covers, revealed }: Covering,
): readonly SpokenCover[] {
  const { graph } = useApp();
  const answer = stop?.kind === 'question' ? stop.answer : null;
  const words = useMemo(() => {
    if (answer !== null) return ['answer'].map((id) => ({ id, words: plainNote(answer) }));
    return content ? content.covers.map((id) => ({ id, words: coverWords(graph, content, id) })) : [];
  }, [graph, content, answer]);
  // The lists are made anew with each drawing; what they say changes only with a cover that comes or goes.
  const bare = covers.filter((id) => revealed.includes(id)).join('\n');
  return useMemo(() => {
    const shown = new Set(bare.split('\n'));
    return words.map(({ id, words: said }) => ({ words: said, isShown: shown.has(id) }));
  }, [words, bare]);
}
