import { memo, type ReactElement, type ReactNode } from 'react';
import type { Segment, TextRange } from '../../corpus/index.ts';
import { hrefOf } from '../state/route.ts';
import { classes } from './classes.ts';
import { Marked } from './marked.tsx';
import { NoteChip } from './note-chip.tsx';
import styles from './passage.module.css';
import { type Run, runsOf } from './runs.ts';

/** Sets the text of a block as printed, with its names, footnote marks and notes. The characters are never changed. */
export const Passage = memo(function Passage({
  segments,
  marked,
  found,
}: {
  readonly segments: readonly Segment[];
  /** The body whose names are marked, where there is one. */
  readonly marked?: string;
  /** What a search found in the text. */
  readonly found?: readonly TextRange[] | undefined;
}): ReactElement {
  return (
    <>
      {runsOf(segments).map((run) => (
        <PassageRun found={found} key={run.start} marked={marked} run={run} />
      ))}
    </>
  );
});

function PassageRun({
  run,
  marked,
  found,
}: {
  readonly run: Run;
  readonly marked: string | undefined;
  readonly found: readonly TextRange[] | undefined;
}): ReactElement {
  return (
    <>
      {setRun(run, marked, found)}
      {run.endingNotes.map((note) => (
        <NoteChip key={note.id} note={note} />
      ))}
    </>
  );
}

function setRun(
  { link, text: printed, start, noted }: Run,
  marked: string | undefined,
  found: readonly TextRange[] | undefined,
): ReactNode {
  if (link?.kind === 'mark') return <FootnoteMark text={printed} to={link.to} />;
  const text = found ? <Marked found ranges={found} start={start} text={printed} /> : printed;
  if (!link) return noted ? <span className={styles.noted}>{text}</span> : text;
  if (link.to === marked) return <mark className={styles.marked}>{text}</mark>;
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
