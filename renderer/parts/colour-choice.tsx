import { type ReactElement, useId } from 'react';
import { ANNOTATION_COLOURS, type AnnotationColour } from '../../corpus/index.ts';
import { COLOUR_NAME, COLOUR_SHAPE } from '../state/note-words.ts';
import { classes } from './classes.ts';
import styles from './colour-choice.module.css';

type ColourChoiceProps = {
  /** `undefined` where there is no one colour. */
  readonly value: AnnotationColour | null | undefined;
  readonly onPick: (colour: AnnotationColour | null) => void;
  /** Whether *No colour* is offered too. */
  readonly withNone: boolean;
};

/** The colours of highlights as a choice of one; each is shown on a letter as it looks in the text. */
export function ColourChoice({ value, onPick, withNone }: ColourChoiceProps): ReactElement {
  const name = useId();
  const colours = withNone ? [null, ...ANNOTATION_COLOURS] : ANNOTATION_COLOURS;
  return (
    <fieldset className={styles.colours}>
      <legend className={styles.legend}>Colour</legend>
      {colours.map((colour) => (
        <label
          className={styles.colour}
          key={colour ?? 'none'}
          title={colour === null ? 'No colour' : colourWords(colour)}
        >
          <input
            aria-label={colour === null ? 'No colour' : colourWords(colour)}
            checked={value === colour}
            name={name}
            onChange={() => onPick(colour)}
            type="radio"
          />
          <Swatch colour={colour} />
        </label>
      ))}
    </fieldset>
  );
}

/** A letter set as a highlight of a colour is; a dash for none. It says nothing to screen readers. */
export function Swatch({ colour }: { readonly colour: AnnotationColour | null }): ReactElement {
  return (
    <span aria-hidden="true" className={classes(styles.swatch, colour === null && styles.none)}>
      <span className={colourClass(colour)}>{colour === null ? '–' : 'a'}</span>
    </span>
  );
}

/** The class of words that are set as a highlight of a colour is. */
export function colourClass(colour: AnnotationColour | null): string | undefined {
  return colour === null ? undefined : styles[colour];
}

/** A colour in words: "Sun, plain ground". */
export function colourWords(colour: AnnotationColour): string {
  return `${COLOUR_NAME[colour]}, ${COLOUR_SHAPE[colour]}`;
}
