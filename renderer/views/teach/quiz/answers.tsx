import type { ReactElement } from 'react';
import type { QuizItem } from '../../../../corpus/index.ts';
import {
  answerWith,
  chooseOption,
  moveOption,
  type QuizMode,
  type QuizPlay,
} from '../../../state/quiz-play.ts';
import { MatchFields } from './match-fields.tsx';
import { OptionList } from './option-list.tsx';
import { OrderList } from './order-list.tsx';

export type AnswersProps = {
  readonly item: QuizItem;
  readonly mode: QuizMode;
  readonly play: QuizPlay;
  readonly onPlay: (play: QuizPlay) => void;
  readonly isShown: boolean;
};

/** What can be answered, in the form of the question. */
export function Answers({ item, mode, play, onPlay, isShown }: AnswersProps): ReactElement {
  const given = play.given[play.at] ?? [];
  const isFixed = isShown || mode === 'class';
  switch (item.form) {
    case 'one':
    case 'set':
      return (
        <OptionList
          given={given}
          isFixed={isFixed}
          isShown={isShown}
          item={item}
          onChoose={(option) => onPlay(chooseOption(play, item, option))}
        />
      );
    case 'match':
      return (
        <MatchFields
          given={given}
          isFixed={isFixed}
          isShown={isShown}
          item={item}
          onMatch={(stem, option) => onPlay(answerWith(play, given.with(stem, option)))}
        />
      );
    case 'order':
      return (
        <OrderList
          given={given}
          isFixed={isFixed}
          isGraded={isShown && mode === 'practise'}
          isShown={isShown}
          item={item}
          onMove={(place, by) => onPlay(moveOption(play, place, by))}
        />
      );
  }
}
