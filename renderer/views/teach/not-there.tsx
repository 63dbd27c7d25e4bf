import type { ReactElement, ReactNode } from 'react';
import { Column } from '../../parts/column.tsx';
import { Preparing } from '../../parts/preparing.tsx';
import { ToolButton } from '../../parts/tool-button.tsx';
import styles from './teach.module.css';

/** Stands in for the lessons while they are fetched, or where they could not be. */
export function LessonsComing({ retry }: { readonly retry: (() => void) | null }): ReactElement {
  if (retry === null) return <Preparing title="Teach" words="Fetching your lessons …" />;
  return (
    <Sentence
      title="Your lessons could not be fetched."
      words="Nothing that was kept is lost. Try again, or open Remit anew."
    >
      <ToolButton onPress={retry}>Try again</ToolButton>
    </Sentence>
  );
}

/** Says that there is no lesson at an address. */
export function NoSuchLesson(): ReactElement {
  return (
    <Sentence
      title="There is no such lesson here."
      words="It may have been deleted, or made on another computer: there, export it, and open the file here."
    >
      <a className={styles.action} href="#/teach">
        All lessons
      </a>
    </Sentence>
  );
}

function Sentence({
  title,
  words,
  children,
}: {
  readonly title: string;
  readonly words: string;
  readonly children: ReactNode;
}): ReactElement {
  return (
    <Column>
      <div className={styles.page}>
        <h1 className={styles.sentence} tabIndex={-1}>
          {title}
        </h1>
        <p className={styles.about}>{words}</p>
        {children}
      </div>
    </Column>
  );
}
