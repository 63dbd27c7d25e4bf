import type { ReactElement } from 'react';
import { QUIZ_KINDS, type Quiz } from '../../../../corpus/index.ts';
import { Facet } from '../../../parts/facet.tsx';
import styles from './quiz-left.module.css';

type KindsFieldProps = {
  readonly quiz: Quiz;
  /** The names of the kinds that are ticked; none for all. */
  readonly kinds: readonly string[];
  readonly onToggle: (name: string) => void;
};

/** Which kinds of questions a quiz asks, each with how many there are of it. */
export function KindsField({ quiz, kinds, onToggle }: KindsFieldProps): ReactElement {
  return (
    <div className={styles.kinds}>
      <Facet
        onToggle={onToggle}
        rows={QUIZ_KINDS.map(({ name, title, about }) => ({
          value: name,
          name: title,
          hint: about,
          count: quiz.items.filter((item) => item.kind === name).length,
          isChosen: kinds.includes(name),
        }))}
        title="Kinds of questions"
      >
        <p className={styles.hint}>All kinds take turns where none is ticked.</p>
      </Facet>
    </div>
  );
}
