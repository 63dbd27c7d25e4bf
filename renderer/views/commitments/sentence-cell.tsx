import type { ReactElement } from 'react';
import { type CommitmentRow, type Graph, labelOf, numbersIn } from '../../../corpus/index.ts';
import { classes } from '../../parts/classes.ts';
import { hrefOf } from '../../state/route.ts';
import { type Piece, piecesOf, placesOf } from './pieces.ts';
import styles from './sentence-cell.module.css';

type SentenceCellProps = {
  readonly graph: Graph;
  readonly row: CommitmentRow;
  readonly withFacts: boolean;
  readonly words: string;
  readonly stop: -1 | undefined;
};

/** The place, the sentence as printed with the words that promise marked, and what it states. */
export function SentenceCell({ graph, row, withFacts, words, stop }: SentenceCellProps): ReactElement {
  const { commitment, block } = row;
  const promised = commitment.promises.map(({ range }) => range);
  return (
    <>
      <a className={styles.place} data-preview={block.id} href={hrefOf(commitment.id)} tabIndex={stop}>
        {labelOf(graph, commitment)}
      </a>
      <p className={styles.sentence}>
        {piecesOf(commitment.text, promised, placesOf(words, commitment.text)).map((piece) => (
          <SetPiece key={piece.start} piece={piece} />
        ))}
      </p>
      {withFacts ? <Facts row={row} stop={stop} /> : null}
    </>
  );
}

function SetPiece({ piece: { text, isPromise, isFound } }: { readonly piece: Piece }): ReactElement {
  const words = isFound ? <mark className={styles.found}>{text}</mark> : <span>{text}</span>;
  return isPromise ? <b className={styles.promise}>{words}</b> : words;
}

/** Numbers as printed, the time by which it is promised, and the laws and plans that it names. Nothing where it states none. */
function Facts({ row, stop }: Pick<SentenceCellProps, 'row' | 'stop'>): ReactElement | null {
  const { instruments } = row;
  const { deadline } = row.commitment;
  const numbers = numbersIn(row);
  if (!deadline && numbers.length === 0 && instruments.length === 0) return null;
  return (
    <ul aria-label="Stated in it" className={styles.facts}>
      {deadline ? <li className={classes(styles.fact, styles.deadline)}>Deadline: {deadline.text}</li> : null}
      {numbers.map(({ quantity }) => (
        <li className={styles.fact} key={quantity.id}>
          {quantity.text}
        </li>
      ))}
      {instruments.map(({ instrument, range }) => (
        <li className={styles.fact} key={`${instrument.id} ${range[0]}`}>
          <a data-preview={instrument.id} href={hrefOf(instrument.id)} tabIndex={stop}>
            {instrument.title}
          </a>
        </li>
      ))}
    </ul>
  );
}
