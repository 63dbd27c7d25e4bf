import type { ReactElement } from 'react';
import type { Run, Runs } from '../../corpus/index.ts';
import styles from './report-paper.module.css';

/** A stretch of text on paper. A link is its text, and a blank is a line to write on behind its number. */
export function RunsOnPaper({ runs }: { readonly runs: Runs }): ReactElement {
  return (
    <>
      {runs.map((run, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a printed page never changes.
        <RunOnPaper key={index} run={run} />
      ))}
    </>
  );
}

function RunOnPaper({ run }: { readonly run: Run }): ReactElement {
  const { text, bold, emphasis, code, link, blank } = run;
  if (blank !== undefined) {
    return (
      <span className={styles.blank}>
        ({blank}) <span className={styles.rule} />
      </span>
    );
  }
  if (/_{4,}/u.test(text)) return <Ruled text={text} />;
  const mark = markOf(run);
  const words = mark !== '' && !text.endsWith(mark) ? `${text} ${mark}` : text;
  if (code) return <code>{words}</code>;
  if (bold) return <strong>{emphasis ? <em>{words}</em> : words}</strong>;
  if (emphasis) return <em>{words}</em>;
  return <span className={link === undefined ? undefined : styles.link}>{words}</span>;
}

/** Rows of low lines are lines to write on: set as letters they would have gaps. */
function Ruled({ text }: { readonly text: string }): ReactElement {
  return (
    <span className={styles.ruled}>
      {text.split(/(_{4,})/u).map((part, index) =>
        part.startsWith('____') ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: a printed page never changes.
          <span className={styles.rule} key={index} style={{ width: `${part.length * 0.55}em` }} />
        ) : (
          part
        ),
      )}
    </span>
  );
}

/** The footnotes of some runs, below what they stand in. Each begins with its printed mark. */
export function RunFootnotes({ runs }: { readonly runs: Runs }): ReactElement | null {
  const notes = [...new Set(runs.flatMap(({ footnote }) => footnote ?? []))];
  if (notes.length === 0) return null;
  return (
    <>
      {notes.map((note) => (
        <p className={styles.footnote} key={note}>
          {note}
        </p>
      ))}
    </>
  );
}

/** The mark that a footnote begins with, as printed: "[3]". */
function markOf({ footnote }: Run): string {
  return /^\[\d+\]/u.exec(footnote ?? '')?.[0] ?? '';
}
