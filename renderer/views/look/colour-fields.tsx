import { type ReactElement, useState } from 'react';
import { contrastOf, nearestOn, parseColour } from '../../state/colours.ts';
import { BEGINNINGS, type OwnColours, READABLE } from '../../state/own-colours.ts';
import styles from './colour-fields.module.css';

type ColourFieldsProps = {
  readonly colours: OwnColours;
  readonly onChange: (colours: OwnColours) => void;
};

/** A person's own colours: three to choose, with the contrast that they have. A low contrast is said and not forbidden, and one press mends it. */
export function ColourFields({ colours, onChange }: ColourFieldsProps): ReactElement {
  const change = (part: Partial<OwnColours>) => onChange({ ...colours, ...part });
  const { text, background, accent } = colours;
  return (
    <fieldset className={styles.fields}>
      <legend className={styles.legend}>Own colours</legend>
      <ColourField label="Text" onChange={(next) => change({ text: next })} value={text} />
      <ColourField label="Background" onChange={(next) => change({ background: next })} value={background} />
      <ColourField label="Accent" onChange={(next) => change({ accent: next })} value={accent} />
      <div aria-live="polite" className={styles.contrasts}>
        <Contrast
          low="Hard to read for many people."
          ratio={contrastOf(text, background)}
          what="Text on background"
        />
        <Contrast
          low="Links are drawn in a stronger shade of it."
          ratio={contrastOf(accent, background)}
          what="Accent on background"
        />
      </div>
      <Repair colours={colours} onChange={onChange} />
      <p className={styles.begin}>
        Begin from{' '}
        <button onClick={() => onChange(BEGINNINGS.paper)} type="button">
          Paper
        </button>{' '}
        or{' '}
        <button onClick={() => onChange(BEGINNINGS.night)} type="button">
          Night
        </button>
      </p>
    </fieldset>
  );
}

/** The nearest text colour that can be read, where the chosen one cannot. */
function Repair({ colours, onChange }: ColourFieldsProps): ReactElement | null {
  const { text, background } = colours;
  if (contrastOf(text, background) >= READABLE) return null;
  const readable = nearestOn(text, background, READABLE);
  return (
    <button
      className={styles.repair}
      onClick={({ currentTarget }) => {
        // The button goes with what it mends: the field of the colour keeps the focus in the panel.
        currentTarget.closest('fieldset')?.querySelector<HTMLElement>('input[type="text"]')?.focus();
        onChange({ ...colours, text: readable });
      }}
      type="button"
    >
      <span className={styles.sample} style={{ background, color: readable }}>
        Aa
      </span>
      Use the nearest readable text colour, {readable}
    </button>
  );
}

type ColourFieldProps = {
  readonly label: string;
  readonly value: OwnColours['text'];
  readonly onChange: (value: OwnColours['text']) => void;
};

/** A colour, to be picked or to be written. What is written and is no colour yet waits until it is one. */
function ColourField({ label, value, onChange }: ColourFieldProps): ReactElement {
  const [written, setWritten] = useState<string | null>(null);
  const take = (typed: string) => {
    const colour = parseColour(typed);
    if (colour) onChange(colour);
  };
  return (
    <div className={styles.field}>
      <span className={styles.label}>{label}</span>
      <input
        aria-label={`${label} colour`}
        className={styles.well}
        onChange={(event) => take(event.target.value)}
        type="color"
        value={value}
      />
      <input
        aria-invalid={written !== null && !parseColour(written)}
        aria-label={`${label} colour as #rrggbb`}
        autoComplete="off"
        className={styles.code}
        maxLength={7}
        onBlur={() => setWritten(null)}
        onChange={(event) => {
          setWritten(event.target.value);
          take(event.target.value);
        }}
        spellCheck={false}
        type="text"
        value={written ?? value}
      />
    </div>
  );
}

type ContrastProps = { readonly what: string; readonly ratio: number; readonly low: string };

function Contrast({ what, ratio, low }: ContrastProps): ReactElement {
  const isLow = ratio < READABLE;
  // Cut and not rounded, so that 4.49 is never shown as the 4.5 that it is not.
  const shown = (Math.floor(ratio * 10) / 10).toFixed(1);
  return (
    <p className={isLow ? styles.low : undefined}>
      {what} <b>{shown} : 1</b>
      {isLow ? `, below the ${READABLE} : 1 of WCAG 1.4.3. ${low}` : ''}
    </p>
  );
}
