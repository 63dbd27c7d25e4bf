import { assertNever, type Graph } from '../model.ts';
import { type Attachment, attachAnnotations } from '../notes/attach.ts';
import { attachmentSentence } from '../notes/attachment-words.ts';
import { counted, listed } from '../questions/in-words.ts';
import { attachView } from './attach-view.ts';
import type { Lesson, LessonPlace, Shown, Stop } from './lesson.ts';

/** A place of a stop with where it stands in a reading of the plan. */
export type AttachedPlace = { readonly place: LessonPlace; readonly attachment: Attachment };

/** A stop in a reading of the plan. */
export type AttachedStop = {
  readonly stop: Stop;
  /** Where its place stands; `null` for a stop without one. */
  readonly place: AttachedPlace | null;
  /** The words that it covers, with where they stand. */
  readonly words: readonly AttachedPlace[];
  /** The address of its view as far as the plan has what it names; `null` for a stop that shows no view. */
  readonly address: string | null;
  /** What is missing or has to be checked, as sentences; empty where all is as it was. */
  readonly problems: readonly string[];
};

/** A lesson in a reading of the plan. */
export type AttachedLesson = {
  readonly stops: readonly AttachedStop[];
  /** Whether the lesson was made on this plan, of whatever version. */
  readonly isOwnPlan: boolean;
  /** How many places there are, and how many of them were found, be it to be checked. */
  readonly places: number;
  readonly found: number;
  /** What became of it in plain sentences, the most important first. */
  readonly report: readonly string[];
};

/** Where places stand in one reading of the plan, remembered for the next time that the lesson is attached. */
export type KnownPlaces = WeakMap<LessonPlace, Attachment>;

/**
 * Looks for the places of a lesson in a reading of the plan, as notes are attached. Nothing is left out and nothing changed. With the `known` places
 * of this very reading given again, only what is new is looked for.
 */
export function attachLesson(
  graph: Graph,
  lesson: Lesson,
  known: KnownPlaces = new WeakMap(),
): AttachedLesson {
  const asked = lesson.stops.map(({ shown }) => placesOf(shown));
  const fresh = asked.flat().filter((place) => !known.has(place));
  for (const { annotation, attachment } of attachAnnotations(graph, fresh)) known.set(annotation, attachment);
  const all = asked.flat().map((place): AttachedPlace => {
    return { place, attachment: known.get(place) ?? { kind: 'unplaced', near: null } };
  });
  let from = 0;
  const stops = lesson.stops.map((stop, index) => {
    const to = from + (asked[index]?.length ?? 0);
    const own = all.slice(from, to);
    from = to;
    return attachedStop(graph, stop, own);
  });
  const found = all.filter(({ attachment }) => attachment.kind !== 'unplaced').length;
  const isOwnPlan = lesson.plan.id === graph.plan.meta.id;
  return {
    stops,
    isOwnPlan,
    places: all.length,
    found,
    report: reportOf(lesson, { stops, all, isOwnPlan }),
  };
}

function placesOf(shown: Shown): readonly LessonPlace[] {
  switch (shown.kind) {
    case 'place':
      return [shown.place, ...shown.covers.words];
    case 'question':
      return shown.place ? [shown.place] : [];
    case 'view':
    case 'slide':
    case 'quiz':
    case 'hunt':
      return [];
    default:
      return assertNever(shown);
  }
}

function attachedStop(graph: Graph, stop: Stop, own: readonly AttachedPlace[]): AttachedStop {
  const [place = null, ...words] = own;
  const view = stop.shown.kind === 'view' ? attachView(graph, stop.shown.address) : null;
  const said = place ? attachmentSentence(place.attachment, 'stop') : undefined;
  const lost = words.filter(({ attachment }) => attachment.kind === 'unplaced').length;
  return {
    stop,
    place,
    words,
    address: view?.address ?? null,
    problems: [
      ...(said === undefined ? [] : [said]),
      ...(lost > 0
        ? [`${counted(lost, 'passage')} of the words to cover ${lost === 1 ? 'is' : 'are'} not in this text.`]
        : []),
      ...(view && view.missing.length > 0
        ? [
            `The view asks for ${listed(view.missing.map((one) => `“${one}”`))}, which this text does not have.`,
          ]
        : []),
      ...rangeProblem(graph, stop.shown),
    ],
  };
}

/** A quiz or a hunt may ask about a part that is not there any more. */
function rangeProblem(graph: Graph, shown: Shown): readonly string[] {
  if (shown.kind !== 'quiz' && shown.kind !== 'hunt') return [];
  const { range } = shown.setting;
  return range === null || graph.nodes.has(range)
    ? []
    : [`It asks about “${range}”, which this text does not have.`];
}

type Reported = {
  readonly stops: readonly AttachedStop[];
  readonly all: readonly AttachedPlace[];
  readonly isOwnPlan: boolean;
};

function reportOf({ plan }: Lesson, { stops, all, isOwnPlan }: Reported): readonly string[] {
  const count = (kinds: readonly Attachment['kind'][]) =>
    all.filter(({ attachment }) => kinds.includes(attachment.kind)).length;
  const [same, check, lost] = [count(['exact']), count(['moved', 'changed']), count(['unplaced'])];
  const beside = stops.filter(({ place, problems }) => place === null && problems.length > 0).length;
  return [
    ...(isOwnPlan ? [] : [`This lesson was made on another plan, “${plan.title}”.`]),
    ...placesSentence(all.length, { same, check, lost }),
    ...(beside > 0
      ? [
          `${counted(beside, 'other stop')} ${beside === 1 ? 'asks' : 'ask'} for what this text does not have.`,
        ]
      : []),
  ];
}

function placesSentence(
  all: number,
  { same, check, lost }: { readonly same: number; readonly check: number; readonly lost: number },
): readonly string[] {
  if (all === 0) return [];
  if (same === all) return [`${all === 1 ? 'Its place was' : `All ${all} places were`} found unchanged.`];
  const parts = [
    ...(same > 0 ? [`${same} unchanged`] : []),
    ...(check > 0 ? [`${check} to be checked`] : []),
    ...(lost > 0 ? [`${lost} not found`] : []),
  ];
  return [`Of ${counted(all, 'place')}: ${listed(parts)}.`];
}
