import type { ReactElement } from 'react';
import type { ExportFormat } from '../../../../corpus/index.ts';
import styles from './handout-dialog.module.css';

type HandoutWaysProps = {
  /** Whether anything is to be filled in, so that there is a key. */
  readonly hasKey: boolean;
  /** Whether the key is part of the handout already. */
  readonly isKeyInside: boolean;
  /** How the last one ended; empty for nothing to say. */
  readonly said: string;
  readonly onSave: (format: ExportFormat, isKey: boolean) => void;
  readonly onPrint: (isKey: boolean) => void;
  /** `null` where the system's own print dialog is the way to a PDF. */
  readonly onPdf: ((isKey: boolean) => void) | null;
  readonly onClose: () => void;
};

/** The forms in which a handout and its key can be had. */
export function HandoutWays({ hasKey, isKeyInside, said, onClose, ...ways }: HandoutWaysProps): ReactElement {
  return (
    <>
      <div className={styles.ways}>
        <Row isKey={false} name="Handout" {...ways} />
        {isKeyInside ? null : <Row isKey isOff={!hasKey} name="Key" {...ways} />}
      </div>
      <footer className={styles.foot}>
        <p aria-live="polite" className={styles.said}>
          {said}
        </p>
        <button className={styles.close} onClick={onClose} type="button">
          Close
        </button>
      </footer>
    </>
  );
}

type RowProps = Pick<HandoutWaysProps, 'onSave' | 'onPrint' | 'onPdf'> & {
  readonly name: string;
  readonly isKey: boolean;
  /** Whether there is nothing to write in this form. */
  readonly isOff?: boolean;
};

function Row({ name, isKey, isOff = false, onSave, onPrint, onPdf }: RowProps): ReactElement {
  const ways = [
    { title: 'Word', act: () => onSave('docx', isKey) },
    { title: 'Markdown', act: () => onSave('md', isKey) },
    ...(onPdf ? [{ title: 'PDF', act: () => onPdf(isKey) }] : []),
    { title: 'Print', act: () => onPrint(isKey) },
  ];
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields, and these are buttons.
    <div aria-label={name} className={styles.row} role="group">
      <span aria-hidden="true" className={styles.name}>
        {name}
      </span>
      {ways.map(({ title, act }) => (
        <button
          aria-label={`${name}: ${title}`}
          className={isKey ? styles.way : styles.main}
          disabled={isOff}
          key={title}
          onClick={act}
          type="button"
        >
          {title}
        </button>
      ))}
    </div>
  );
}
