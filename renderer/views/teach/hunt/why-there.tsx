import type { ReactElement } from 'react';
import type { HuntTask } from '../../../../corpus/index.ts';
import styles from './why-there.module.css';

type WhyThereProps = { readonly task: HuntTask; readonly hrefOf: (id: string) => string };

/** Why a place is the one that was looked for: in plain words, and in the words of the plan with links to where they stand. */
export function WhyThere({ task, hrefOf }: WhyThereProps): ReactElement {
  return (
    <div className={styles.why}>
      <p>{task.explanation}</p>
      {task.quotes.map(({ text, label, place }) => (
        <figure className={styles.quote} key={place + text}>
          <blockquote>{text}</blockquote>
          <figcaption>
            <a href={hrefOf(place)}>{label}</a>
          </figcaption>
        </figure>
      ))}
    </div>
  );
}
