import { Fragment, type ReactElement } from 'react';
import type { ReadyForm } from '../../../corpus/index.ts';
import { useApp } from '../../app-context.ts';
import { classes } from '../../parts/classes.ts';
import { filled, type Gaps, spokenQuestion } from '../../state/asked-question.ts';
import { BodyPicker } from './body-picker.tsx';
import styles from './question-row.module.css';

type QuestionRowProps = {
  readonly form: ReadyForm;
  readonly gaps: Gaps;
  /** The address that asks the question as it stands. */
  readonly href: string;
  readonly isAsked: boolean;
  /** Whether its first gap takes the focus when the page is opened. */
  readonly isArrival: boolean;
  readonly onFill: (at: number, body: string) => void;
};

/** A question as a sentence with a field in each gap, and a link that asks it. To choose a body asks at once. */
export function QuestionRow({
  form,
  gaps,
  href,
  isAsked,
  isArrival,
  onFill,
}: QuestionRowProps): ReactElement {
  const { graph } = useApp();
  const { kind, pieces } = form;
  const spoken = spokenQuestion(graph, kind, gaps);
  const canAsk = filled(kind, gaps) !== null;
  return (
    <li className={classes(styles.row, isAsked && styles.asked)} data-arrival={isArrival ? '' : undefined}>
      <div className={styles.sentence}>
        {pieces.map((piece, at) => (
          <Fragment key={piece}>
            <span>{piece.trim()}</span>
            {at < pieces.length - 1 ? (
              <BodyPicker
                chosen={gaps[at] ?? null}
                label={`${spokenQuestion(graph, kind, [])} ${pieces.length > 2 ? ORDINAL[at] : 'Body'}`}
                onPick={(body) => onFill(at, body)}
                placeholder={at === 0 ? 'a body' : 'another body'}
              />
            ) : null}
          </Fragment>
        ))}
      </div>
      {canAsk ? (
        <a
          aria-current={isAsked ? 'true' : undefined}
          aria-label={`${isAsked ? 'Answered below' : 'Answer'}: ${spoken}`}
          className={classes(styles.answer, pieces.length === 1 && styles.whole)}
          href={href}
        >
          {isAsked ? 'Answered below' : 'Answer'}
        </a>
      ) : (
        <span className={styles.open}>{gaps.length > 1 ? 'Choose two bodies' : 'Choose a body'}</span>
      )}
    </li>
  );
}

const ORDINAL = ['First body', 'Second body'];
