import {
  type AttachedPlace,
  type AttachedStop,
  type Attachment,
  assertNever,
  type CoverKind,
  capital,
  counted,
  type Graph,
  type Lesson,
  labelOf,
  plainNote,
  type QuizDifficulty,
  type Shown,
  type TextRange,
} from '../../corpus/index.ts';

/** What kinds of stops are called. */
export const STOP_KIND: Readonly<Record<Shown['kind'], string>> = {
  place: 'Place',
  view: 'View',
  slide: 'Slide',
  question: 'Question',
  quiz: 'Quiz',
  hunt: 'Scavenger hunt',
};

/** What covers are called. */
export const COVER_NAME: Readonly<Record<CoverKind, string>> = {
  agencies: 'Agencies',
  roles: 'Roles',
  numbers: 'Numbers',
  words: 'Chosen words',
};

export const DIFFICULTY_NAME: Readonly<Record<QuizDifficulty, string>> = {
  easy: 'Easy',
  medium: 'Medium',
  hard: 'Hard',
};

/** What a lesson is called where nobody has named it. */
export const UNNAMED = 'Untitled lesson';

const LONGEST = 140;

/** The title of a lesson as a list shows it. */
export function lessonTitle({ title }: Pick<Lesson, 'title'>): string {
  return title.trim() === '' ? UNNAMED : title;
}

/** Minutes as people say them: "34 min", "1 h 5 min", "30 s" for half a minute. */
export function minutesInWords(minutes: number): string {
  if (minutes < 1) return `${Math.max(1, Math.round(minutes * 60))} s`;
  const all = Math.round(minutes * 2) / 2;
  if (all < 60) return `${all} min`;
  const rest = Math.round(all % 60);
  return `${Math.floor(all / 60)} h${rest === 0 ? '' : ` ${rest} min`}`;
}

/** The first words of what a stop shows, in a line; what it is beside it in `stopAbout`. */
export function stopTitle(graph: Graph, { stop: { shown }, place }: AttachedStop): string {
  switch (shown.kind) {
    case 'place':
      return place ? placeLabel(graph, place) : '';
    case 'view':
      return shown.title.trim() === '' ? shown.address : shown.title;
    case 'slide':
      return firstLine(shown.text) || 'Empty slide';
    case 'question':
      return firstLine(shown.text) || 'Question without words';
    case 'quiz':
      return `${counted(shown.setting.count, 'question')}, ${shown.setting.difficulty}`;
    case 'hunt':
      return counted(shown.setting.count, 'task');
    default:
      return assertNever(shown);
  }
}

/** What a stop has not got yet that the class would miss, in a sentence; `null` where it has all. */
export function lackInWords(shown: Shown): string | null {
  const isEmpty = (text: string) => text.trim() === '';
  if (shown.kind === 'slide' && isEmpty(shown.text))
    return 'This slide is empty: the class would see a blank page.';
  if (shown.kind !== 'question') return null;
  if (isEmpty(shown.text)) return 'This question has no words yet: the class would see only a cover.';
  const hasAnswer = !isEmpty(shown.answer) || shown.place !== null;
  return hasAnswer ? null : 'This question has no answer yet: there would be nothing to reveal.';
}

/** What stands below the title of a stop: the words of its place, the range of its quiz; empty where there is nothing to say. */
export function stopAbout(graph: Graph, { stop: { shown }, place }: AttachedStop): string {
  if (shown.kind === 'place' && place) return short(wordsAt(graph, place));
  if (shown.kind === 'quiz' || shown.kind === 'hunt') return rangeInWords(graph, shown.setting.range);
  return '';
}

/** The part of the plan that a quiz asks about. */
export function rangeInWords(graph: Graph, range: string | null): string {
  if (range === null) return 'The whole plan';
  const node = graph.nodes.get(range);
  return node ? capital(labelOf(graph, node)) : range;
}

/** The label of the place where a stop stands now; of one that is not in this text, that it was there. */
export function placeLabel(graph: Graph, { place, attachment }: AttachedPlace): string {
  const node = graph.nodes.get(standingAt(attachment) ?? '');
  return node ? labelOf(graph, node) : `No longer here: ${place.at}`;
}

/** The node that a place stands on now; `null` where it is not in this text. */
export function standingAt(attachment: Attachment): string | null {
  return attachment.kind === 'unplaced' ? null : attachment.at;
}

/** The words of a place as this text prints them; those of the lesson where they are not in it. */
export function wordsAt(graph: Graph, { place, attachment }: AttachedPlace): string {
  if (attachment.kind === 'unplaced') return place.quote.exact;
  const [from, to]: TextRange = attachment.range;
  return (graph.nodes.get(attachment.at)?.text ?? '').slice(from, to);
}

function firstLine(markdown: string): string {
  return short(plainNote(markdown.split('\n').find((line) => line.trim() !== '') ?? ''));
}

function short(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  return line.length > LONGEST ? `${line.slice(0, LONGEST - 1).trimEnd()}…` : line;
}
