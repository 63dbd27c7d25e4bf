import { memo, type ReactElement, type ReactNode } from 'react';
import type { Segment, TextRange } from '../../corpus/index.ts';
import { hrefOf } from '../state/route.ts';
import { classes } from './classes.ts';
import { Marked } from './marked.tsx';
import { NoteChip } from './note-chip.tsx';
import styles from './passage.module.css';
import { listKey } from './preview-key.ts';
import { type Run, runsOf } from './runs.ts';

/** The id of a body, or those of several. */
type Marks = string | ReadonlySet<string>;

/** Sets the text of a block as printed, with its names, footnote marks and notes. The characters are never changed. */
export const Passage = memo(function Passage({
  segments,
  marked,
  found,
  landed,
}: {
  readonly segments: readonly Segment[];
  /** The body whose names are marked, where there is one, or several of them. */
  readonly marked?: Marks;
  /** What a search found in the text. */
  readonly found?: readonly TextRange[] | undefined;
  /** The sentence that a link led to. */
  readonly landed?: TextRange | undefined;
}): ReactElement {
  return (
    <>
      {runsOf(segments).map((run) => (
        <PassageRun found={found} key={run.start} landed={landed} marked={marked} run={run} />
      ))}
    </>
  );
});

function PassageRun({
  run,
  marked,
  found,
  landed,
}: {
  readonly run: Run;
  readonly marked: Marks | undefined;
  readonly found: readonly TextRange[] | undefined;
  readonly landed: TextRange | undefined;
}): ReactElement {
  return (
    <>
      {setRun(run, marked, found, landed)}
      {run.endingNotes.map((note) => (
        <NoteChip key={note.id} note={note} />
      ))}
    </>
  );
}

function setRun(
  { link, text: printed, start, noted }: Run,
  marked: Marks | undefined,
  found: readonly TextRange[] | undefined,
  landed: TextRange | undefined,
): ReactNode {
  if (link?.kind === 'mark') return <FootnoteMark text={printed} to={link.to} />;
  const words = (from: number, part: string) =>
    found ? <Marked found ranges={found} start={from} text={part} /> : part;
  const text = landed ? (
    <Landed range={landed} start={start} text={printed} words={words} />
  ) : (
    words(start, printed)
  );
  if (!link) return noted ? <span className={styles.noted}>{text}</span> : text;
  if (isAmong(marked, link.to)) return <mark className={styles.marked}>{text}</mark>;
  if (link.kind === 'refers') {
    return (
      <a
        className={styles.pointer}
        data-preview={link.isList ? listKey(link.to) : link.to}
        href={hrefOf(link.to)}
      >
        {text}
      </a>
    );
  }
  const body = link.to.startsWith('agency/') || link.to.startsWith('group/');
  if (!body) {
    return (
      // biome-ignore lint/a11y/useSemanticElements: a button element cannot break over two lines, and names are long.
      <span
        className={classes(styles.name, noted && styles.noted)}
        data-preview={link.to}
        data-show={link.to}
        role="button"
        tabIndex={0}
      >
        {text}
      </span>
    );
  }
  return (
    <a
      className={classes(styles.body, noted && styles.noted)}
      data-preview={link.to}
      data-role={link.role ?? undefined}
      href={hrefOf(link.to)}
    >
      {text}
    </a>
  );
}

function isAmong(marked: Marks | undefined, id: string): boolean {
  return typeof marked === 'object' ? marked.has(id) : marked === id;
}

type LandedProps = {
  readonly text: string;
  readonly start: number;
  readonly range: TextRange;
  /** Sets a part of the text, which begins at a character of the block. */
  readonly words: (from: number, part: string) => ReactNode;
};

/** The part of a run that belongs to the sentence that a link led to is set apart; what a search found is marked in it as well. */
function Landed({ text, start, range, words }: LandedProps): ReactElement {
  const [from, to] = range.map((at) => Math.min(text.length, Math.max(0, at - start)));
  if (from === to) return <>{words(start, text)}</>;
  return (
    <>
      {words(start, text.slice(0, from))}
      <mark className={styles.landed} data-landed="">
        {words(start + (from ?? 0), text.slice(from, to))}
      </mark>
      {words(start + (to ?? 0), text.slice(to))}
    </>
  );
}

/** A footnote mark as printed, small and raised. */
export function FootnoteMark({ text, to }: { readonly text: string; readonly to: string }): ReactElement {
  return (
    <sup className={styles.mark}>
      <a aria-label={`Footnote ${text.replace(/\D/g, '')}`} data-preview={to} href={hrefOf(to)}>
        {text}
      </a>
    </sup>
  );
}
