import type { ReactElement } from 'react';
import { labelOf } from '../../../corpus/index.ts';
import { useApp } from '../../app-context.ts';
import type { ShowStop } from '../../state/show.ts';
import { HuntStop } from './hunt-stop.tsx';
import { PlaceStop } from './place-stop.tsx';
import { QuizStop } from './quiz-stop.tsx';
import { EndStop, MissingStop, OwnSlide, QuestionStop, TitleStop } from './slide-stops.tsx';
import type { Presenting } from './use-presenting.ts';
import { ViewStop } from './view-stop.tsx';
import { ZoomedWords } from './zoomed-words.tsx';

type StopProps = { readonly stop: ShowStop; readonly presenting: Presenting };

/** What stands on the stage. */
export function StopOnStage({ stop, presenting }: StopProps): ReactElement | null {
  const { graph } = useApp();
  const { covering, hunt, quiz, viewZoom } = presenting;
  switch (stop.kind) {
    case 'place':
      return <PlaceOnStage presenting={presenting} stop={stop} />;
    case 'view':
      return <ViewStop of={stop.of} title={stop.title} zoom={viewZoom} />;
    case 'slide':
      return <OwnSlide text={stop.text} />;
    case 'question': {
      const place = graph.nodes.get(stop.place?.at ?? '');
      return (
        <QuestionStop
          answer={stop.answer}
          onReveal={covering.revealed.includes('answer') ? null : () => void covering.reveal('answer')}
          place={place ? labelOf(graph, place) : null}
          text={stop.text}
        />
      );
    }
    case 'quiz':
      return quiz ? <QuizStop play={quiz.play} setting={stop.setting} /> : null;
    case 'title':
      return <TitleStop lesson={stop.lesson} />;
    case 'end':
      return <EndStop began={presenting.began} stop={stop} />;
    case 'missing':
      return <MissingStop words={stop.words} />;
    case 'hunt':
      return hunt ? <HuntStop setting={stop.setting} shown={hunt} /> : null;
  }
}

function PlaceOnStage({
  stop,
  presenting,
}: StopProps & { readonly stop: Extract<ShowStop, { kind: 'place' }> }): ReactElement | null {
  const { covering, marked, zoomed, hasFullNames } = presenting;
  const { content, revealed, reveal } = covering;
  if (!content) return null;
  if (zoomed) return <ZoomedWords content={content} marked={marked} range={zoomed} revealed={revealed} />;
  return (
    <PlaceStop
      content={content}
      hasFullNames={hasFullNames}
      isAround={stop.isAround}
      marked={stop.about ? [...marked, stop.about] : marked}
      onReveal={(cover) => void reveal(cover)}
      revealed={revealed}
    />
  );
}
