import { isBlock } from '../../graph.ts';
import { assertNever, type Graph } from '../../model.ts';
import type { CoverKind, Covers, LessonPlace, QuizSetting, Shown, Stop } from '../lesson.ts';
import { countNamed } from './counted.ts';
import { isRecord, PLAIN_COVERS, STOP_FORMS, STOP_KEYS, type WrittenStop } from './form.ts';
import { type FoundPlace, placeWritten, wordsWithin } from './places.ts';
import { type Mistake, mistakesIn, shorten, unknownName } from './sentences.ts';

/** What a lesson is held against besides the plan. */
export type Known = {
  readonly graph: Graph;
  /** The names of the kinds of questions that a quiz can ask. */
  readonly quizKinds: readonly string[];
  /** Says in one sentence why the window has no view at an address, the part from `#` on; `null` where it has one. */
  readonly viewMistake: (address: string) => string | null;
};

/** A stop that was read, or all that is wrong with it; paths begin at the stop. */
export type ReadStop = { readonly stop: Stop } | { readonly mistakes: readonly Mistake[] };

/** Reads one stop as a person wrote it. */
export function readStop(known: Known, given: unknown, id: string): ReadStop {
  const written = writtenStop(given);
  if ('mistakes' in written) return written;
  const mistakes: Mistake[] = [...mistakesInNumbers(known.graph, written)];
  const shown = shownBy(known, written, (path, says) => {
    mistakes.push({ path, says });
  });
  if (!shown || mistakes.length > 0) return { mistakes };
  return { stop: { id, shown, minutes: written.minutes ?? null, notes: written.notes?.trim() ?? '' } };
}

function writtenStop(given: unknown): WrittenStop | { readonly mistakes: readonly Mistake[] } {
  const makers = isRecord(given) ? STOP_KEYS.filter((one) => Object.hasOwn(given, one)) : [];
  const [key, second] = makers;
  if (!key) return wrong([], `A stop needs one of ${STOP_KEYS.join(', ')}.`);
  if (second && !(key === 'question' && second === 'place')) {
    return wrong([second], `A stop is either a ${key} or a ${second}, not both.`);
  }
  const read = STOP_FORMS[key].safeParse(given);
  if (!read.success) return { mistakes: mistakesIn(read.error, [], Object.keys(STOP_FORMS[key].shape)) };
  // Which form belongs to which key is known to the table alone.
  return { key, ...read.data } as WrittenStop;
}

function wrong(path: readonly PropertyKey[], says: string): { readonly mistakes: readonly Mistake[] } {
  return { mistakes: [{ path, says }] };
}

/** A stop repeats numbers that were counted, and words of other places: both are held against the plan. */
function mistakesInNumbers(graph: Graph, { counted = {}, prints = [] }: WrittenStop): readonly Mistake[] {
  const numbers = Object.entries(counted).flatMap(([name, said]): readonly Mistake[] => {
    const path = ['counted', name];
    const count = countNamed(graph, name);
    if (count === undefined) return [{ path, says: `Remit does not count “${shorten(name)}”.` }];
    return count === said ? [] : [{ path, says: `Remit counts ${count} “${shorten(name)}”, not ${said}.` }];
  });
  const places = prints.flatMap((id, at): readonly Mistake[] =>
    hasPlace(graph, id) ? [] : [{ path: ['prints', at], says: `This plan has no place “${shorten(id)}”.` }],
  );
  return [...numbers, ...places];
}

type Refuse = (path: readonly PropertyKey[], says: string) => void;

function shownBy(known: Known, stop: WrittenStop, refuse: Refuse): Shown | undefined {
  const { graph } = known;
  switch (stop.key) {
    case 'place': {
      const place = taken(placeWritten(graph, stop.place, stop.words), placePath(stop.words), refuse);
      const covers = coversOf(graph, stop, refuse);
      return place && { kind: 'place', place, around: stop.around, covers };
    }
    case 'view': {
      const why = known.viewMistake(stop.view);
      if (why !== null) refuse(['view'], why);
      return { kind: 'view', address: stop.view, title: stop.title };
    }
    case 'slide':
      return { kind: 'slide', text: stop.slide.trim() };
    case 'question': {
      const { question, answer, place: id, words } = stop;
      if (id === undefined && words !== undefined)
        refuse(['words'], 'Words need the place where they are printed.');
      const place = id === undefined ? null : taken(placeWritten(graph, id, words), placePath(words), refuse);
      return { kind: 'question', text: question.trim(), answer: answer.trim(), place: place ?? null };
    }
    case 'quiz':
      checkKinds(known.quizKinds, stop.quiz, refuse);
      checkRange(graph, stop.quiz.range, ['quiz', 'range'], refuse);
      return { kind: 'quiz', setting: stop.quiz };
    case 'hunt':
      checkRange(graph, stop.hunt.range, ['hunt', 'range'], refuse);
      return { kind: 'hunt', setting: stop.hunt };
    default:
      return assertNever(stop);
  }
}

function coversOf(
  graph: Graph,
  { place, covers }: Extract<WrittenStop, { key: 'place' }>,
  refuse: Refuse,
): Covers {
  const words = covers.flatMap((cover, at): readonly LessonPlace[] => {
    if (typeof cover === 'string') return [];
    const found = taken(wordsWithin(graph, place, cover.words), ['covers', at], refuse);
    return found ? [found] : [];
  });
  const plain: readonly CoverKind[] = PLAIN_COVERS.filter((kind) => covers.includes(kind));
  return { kinds: words.length > 0 ? [...plain, 'words'] : plain, words };
}

function checkKinds(known: readonly string[], { kinds }: QuizSetting, refuse: Refuse): void {
  kinds.forEach((kind, at) => {
    if (!known.includes(kind)) refuse(['quiz', 'kinds', at], unknownName(kind, known));
  });
}

function checkRange(graph: Graph, range: string | null, path: readonly PropertyKey[], refuse: Refuse): void {
  const kind = range === null ? undefined : graph.nodes.get(range)?.kind;
  if (range === null || kind === 'chapter' || kind === 'section' || kind === 'box') return;
  refuse(path, `“${shorten(range)}” is no chapter, section or box of this plan.`);
}

function hasPlace(graph: Graph, id: string): boolean {
  const node = graph.nodes.get(id);
  return node !== undefined && isBlock(node);
}

function placePath(words: string | undefined): readonly PropertyKey[] {
  return [words === undefined ? 'place' : 'words'];
}

function taken(found: FoundPlace, path: readonly PropertyKey[], refuse: Refuse): LessonPlace | undefined {
  if ('place' in found) return found.place;
  refuse(path, found.says);
  return undefined;
}
