import {
  counted,
  type HandoutAnswers,
  type HandoutOptions,
  type HandoutSpace,
  type Lesson,
  listed,
} from '../../corpus/index.ts';
import { type HandoutSettings, RANGE_COVERS } from './handout-settings.ts';
import { COVER_NAME } from './lesson-words.ts';

/** What a handout is asked of: a lesson, or a part of the plan, by id. */
export type HandoutAsked = { readonly kind: 'lesson' | 'range'; readonly id: string };

/** What is chosen for a handout. */
export type HandoutChoice = HandoutSettings & Pick<HandoutOptions, 'speaker'>;

/** What room for notes is called. */
export const SPACE_NAME: Readonly<Record<HandoutSpace, string>> = {
  none: 'None',
  few: 'A few lines',
  half: 'Half a page',
};

/** How a handout is made, or its key. */
export function handoutOptions(choice: HandoutChoice, isKey: boolean): HandoutOptions {
  const { space, blanks, speaker, isKeyInside } = choice;
  return { space, blanks, speaker, part: isKey ? 'key' : isKeyInside ? 'both' : 'sheet' };
}

/** What was chosen, as the foot of the document says it. */
export function choiceInWords(
  { space, blanks, speaker, covers }: HandoutChoice,
  asked: HandoutAsked,
): string {
  const kinds = RANGE_COVERS.filter((kind) => covers.includes(kind)).map((kind) =>
    COVER_NAME[kind].toLowerCase(),
  );
  const isBlank = asked.kind === 'lesson' ? blanks : kinds.length > 0;
  return [
    `room for notes: ${SPACE_NAME[space].toLowerCase()}`,
    isBlank
      ? `left blank: ${asked.kind === 'lesson' ? 'what is covered' : listed(kinds)}`
      : 'nothing left blank',
    ...(speaker ? ['with speaker’s notes'] : []),
  ].join('; ');
}

/** What is to be filled in, answered and found: "17 blanks, 6 questions and 5 tasks"; empty where there is nothing. */
export function answersInWords({ blanks, questions, tasks }: HandoutAnswers): string {
  return listed([
    ...(blanks > 0 ? [counted(blanks, 'blank')] : []),
    ...(questions > 0 ? [counted(questions, 'question')] : []),
    ...(tasks > 0 ? [counted(tasks, 'task')] : []),
  ]);
}

/** Whether a lesson covers anything. */
export function hasCovers({ stops }: Lesson): boolean {
  return stops.some(({ shown }) => shown.kind === 'place' && shown.covers.kinds.length > 0);
}
