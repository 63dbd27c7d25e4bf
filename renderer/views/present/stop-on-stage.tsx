import { type ReactElement, useRef } from 'react';
import { NoteText } from '../../parts/note-text.tsx';
import type { ShowStop } from '../../state/show.ts';
import { Cover } from './cover.tsx';
import { PlaceStop } from './place-stop.tsx';
import styles from './stop-on-stage.module.css';
import { useFitted } from './use-fitted.ts';
import type { Presenting } from './use-presenting.ts';
import { ViewStop } from './view-stop.tsx';
import { ZoomedWords } from './zoomed-words.tsx';

/** What stands on the stage. */
export function StopOnStage({
  stop,
  presenting,
}: {
  readonly stop: ShowStop;
  readonly presenting: Presenting;
}): ReactElement | null {
  const { covering, marked, zoomed, viewZoom } = presenting;
  const { content, revealed, reveal: onReveal } = covering;
  switch (stop.kind) {
    case 'place':
      if (!content) return null;
      if (zoomed) return <ZoomedWords content={content} marked={marked} range={zoomed} revealed={revealed} />;
      return (
        <PlaceStop
          content={content}
          isAround={stop.isAround}
          key={stop.key}
          marked={marked}
          onReveal={onReveal}
          revealed={revealed}
        />
      );
    case 'view':
      return <ViewStop key={stop.key} of={stop.of} zoom={viewZoom} />;
    case 'slide':
      return <Slide key={stop.key} text={stop.text} />;
    case 'question':
      return (
        <Slide
          answer={stop.answer}
          key={stop.key}
          onReveal={revealed.includes('answer') ? null : () => onReveal('answer')}
          text={stop.text}
        />
      );
    default:
      return null;
  }
}

type SlideProps = {
  readonly text: string;
  readonly answer?: string;
  readonly onReveal?: (() => void) | null;
};

/** A slide of the trainer's own; with an answer, which is covered until it is revealed, a question. */
function Slide({ text, answer, onReveal = null }: SlideProps): ReactElement {
  const room = useRef<HTMLDivElement>(null);
  useFitted(room, `${text} ${answer}`);
  return (
    <div className={styles.room} data-room="" ref={room}>
      <div className={styles.slide}>
        <NoteText text={text} />
        {answer === undefined ? null : (
          <div className={styles.answer}>
            <Cover onReveal={onReveal}>
              <NoteText text={answer} />
            </Cover>
          </div>
        )}
      </div>
    </div>
  );
}
