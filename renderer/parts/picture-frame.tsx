import { type ReactElement, type ReactNode, type RefObject, useRef } from 'react';
import { PageTitle } from './page-title.tsx';
import styles from './picture-frame.module.css';
import { Segmented } from './segmented.tsx';
import { type StageSize, useStageSize } from './use-stage-size.ts';

/** A picture, or the table that says the same. */
export type PictureForm = 'picture' | 'table';

type PictureFrameProps = {
  readonly title: ReactNode;
  /** One line that says what is shown; it changes with what is lit, and the picture below does not move. */
  readonly about: ReactNode;
  readonly form: PictureForm;
  readonly onForm: (form: PictureForm) => void;
  /** What can be done with the picture, before the switch to the table: orders, an export menu behind it. */
  readonly tools?: ReactNode;
  readonly exports?: ReactNode;
  /** What lines and shapes mean, and what filters by it. Stands above picture and table alike. */
  readonly legend?: ReactNode;
  /** Only on paper, above everything: what is printed, and of what plan. */
  readonly printHead?: ReactNode;
  /** How the sheet lies on which the picture is printed; a table is printed upright. */
  readonly paper?: 'landscape' | 'portrait';
  /** Draws the picture into the room that is left; not called before that is known. */
  readonly picture: (room: StageSize) => ReactNode;
  readonly table: () => ReactNode;
  /** What scrolls, for who keeps the place in it. */
  readonly scroller?: RefObject<HTMLDivElement | null>;
};

const FORMS = [
  { value: 'picture', name: 'Picture' },
  { value: 'table', name: 'Table' },
] as const;

/** A page with a picture: its title with the tools, a line about it, a legend, and below these the picture or the table that says the same. */
export function PictureFrame(props: PictureFrameProps): ReactElement {
  const own = useRef<HTMLDivElement>(null);
  const scroller = props.scroller ?? own;
  const room = useStageSize(scroller);
  const { form } = props;
  return (
    <div
      className={styles.frame}
      data-form={form}
      data-paper={form === 'picture' ? (props.paper ?? 'landscape') : 'portrait'}
    >
      {props.printHead}
      <div className={styles.head}>
        <PageTitle
          size="entry"
          title={props.title}
          tools={
            <>
              {props.tools}
              <Segmented label="Show as" onChange={props.onForm} options={FORMS} value={form} />
              {props.exports}
            </>
          }
        />
        <div className={styles.about}>{props.about}</div>
        {props.legend}
      </div>
      <div className={styles.stage} data-scrolls="" ref={scroller} tabIndex={-1}>
        {form === 'table' ? props.table() : room ? props.picture(room) : null}
      </div>
    </div>
  );
}
