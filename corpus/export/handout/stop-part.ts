import { labelOf } from '../../cite/labels.ts';
import { titleOf } from '../../cite/titles.ts';
import { isBlock, pathTo } from '../../graph.ts';
import { assertNever, type Graph, type PlanNode, type TextRange } from '../../model.ts';
import { counted } from '../../questions/in-words.ts';
import type { AttachedPlace, AttachedStop } from '../../teach/attach-lesson.ts';
import { makeHunt } from '../../teach/hunt/make-hunt.ts';
import type { Shown } from '../../teach/lesson.ts';
import { makeQuiz } from '../../teach/quiz/make-quiz.ts';
import { stageOf } from '../../teach/stage.ts';
import { huntBlocks } from '../hunt-report.ts';
import { noteBlocks } from '../note-blocks.ts';
import { quizBlocks } from '../quiz-report.ts';
import { type Block, heading, type PlainBlock, paragraph, plain, textOf } from '../report.ts';
import type { Blanks, Covering } from './blanks.ts';
import { quotesOf, whereRuns } from './cited.ts';
import type { HandoutPart } from './part.ts';
import { placeBlocks } from './place-blocks.ts';
import { type ViewInWords, viewBlocks } from './view-blocks.ts';

/** What a stop is written with. `page` is as in the provenance of the export. */
export type StopSetting = {
  readonly blanks: Blanks;
  /** Whether what the stop covers is left blank. */
  readonly isCovered: boolean;
  readonly isForSpeaker: boolean;
  readonly viewInWords: ViewInWords;
  readonly page: string | null;
};

const ANSWER_LINES = 4;

const HOW_TO_HUNT =
  ', to be found in the plan, in Remit with its search or on paper. Write down where each stands, with its number.';

type Written = Pick<HandoutPart, 'kind' | 'title' | 'blocks'> &
  Partial<Pick<HandoutPart, 'place' | 'key' | 'questions' | 'tasks' | 'hasSpace'>>;

/** One stop of a lesson on paper. `number` is its place in the lesson, from 1. */
export function stopPart(
  graph: Graph,
  attached: AttachedStop,
  number: number,
  setting: StopSetting,
): HandoutPart {
  const { stop, problems } = attached;
  const written = shownPart(graph, attached, stop.shown, setting);
  return {
    place: null,
    key: [],
    questions: 0,
    tasks: 0,
    hasSpace: true,
    ...written,
    title: `${number}. ${written.title}`,
    level: 1,
    answers: setting.blanks.take(),
    blocks: [
      ...problems.map((problem): Block => ({ kind: 'paragraph', runs: [{ text: problem, emphasis: true }] })),
      ...written.blocks,
      ...(setting.isForSpeaker ? speakerBlocks(attached) : []),
    ],
  };
}

function shownPart(graph: Graph, attached: AttachedStop, shown: Shown, setting: StopSetting): Written {
  switch (shown.kind) {
    case 'place':
      return placePart(graph, attached, shown, setting);
    case 'view':
      return {
        kind: 'View',
        title: shown.title.trim() || 'A view of Remit',
        blocks: viewBlocks(graph, attached.address ?? shown.address, setting.viewInWords, setting.page),
      };
    case 'slide':
      return slidePart(shown.text);
    case 'question':
      return {
        kind: 'Question',
        title: 'Question',
        blocks: [...noteBlocks(shown.text), { kind: 'lines', count: ANSWER_LINES }],
        key: [...noteBlocks(shown.answer), ...(attached.place ? answerPlace(graph, attached.place) : [])],
        questions: 1,
        hasSpace: false,
      };
    case 'quiz': {
      const quiz = makeQuiz(graph, shown.setting);
      return {
        kind: 'Quiz',
        title: `Quiz ${shown.setting.seed}`,
        blocks: [
          ...(quiz.sentence === null ? [] : [paragraph(quiz.sentence)]),
          ...quizBlocks(graph, quiz, 'sheet'),
        ],
        key: quizBlocks(graph, quiz, 'key'),
        questions: quiz.items.length,
        hasSpace: false,
      };
    }
    case 'hunt': {
      const hunt = makeHunt(graph, shown.setting);
      const tasks = counted(hunt.tasks.length, 'task');
      return {
        kind: 'Scavenger hunt',
        title: `Scavenger hunt ${hunt.setting.seed}`,
        blocks: [
          ...(hunt.sentence === null ? [] : [paragraph(hunt.sentence)]),
          ...(hunt.tasks.length === 0 ? [] : [paragraph(`${tasks}${HOW_TO_HUNT}`)]),
          ...huntBlocks(graph, hunt, 'sheet'),
        ],
        key: huntBlocks(graph, hunt, 'key'),
        tasks: hunt.tasks.length,
        hasSpace: false,
      };
    }
    default:
      return assertNever(shown);
  }
}

const LONGEST_TITLE = 120;

/** A slide is headed by its first line, where that can be a heading. */
function slidePart(text: string): Written {
  const blocks = noteBlocks(text);
  const [first, ...rest] = blocks;
  const title = first?.kind === 'paragraph' ? textOf(first.runs).trim() : '';
  return title === '' || title.length > LONGEST_TITLE
    ? { kind: 'Slide', title: 'Slide', blocks }
    : { kind: 'Slide', title, blocks: rest };
}

function placePart(
  graph: Graph,
  attached: AttachedStop,
  shown: Extract<Shown, { kind: 'place' }>,
  { blanks, isCovered }: StopSetting,
): Written {
  const standing = attached.place && standingOf(graph, attached.place);
  if (!standing) {
    const said = paragraph('This text does not have these words. They are those that the lesson kept:');
    const { exact } = shown.place.quote;
    return {
      kind: 'Place',
      title: 'A place that is missing',
      blocks: [said, { kind: 'quote', runs: plain(exact), citation: [] }],
    };
  }
  const words = attached.words.flatMap((one): readonly TextRange[] => {
    const found = standingOf(graph, one);
    return found?.range && found.node === standing.node ? [found.range] : [];
  });
  const covering: Covering = {
    kinds: isCovered ? shown.covers.kinds : [],
    words: isCovered ? words : [],
    about: standing.range,
  };
  return {
    kind: 'Place',
    title: placeTitle(graph, standing.node),
    place: standing.node,
    blocks: placeBlocks({ graph, blanks, isPathSaid: true }, standing.node, covering),
  };
}

/** Where a place stands: its block, and the words in it where it is not about the whole; or what is named beside the text, such as a body. */
function standingOf(
  graph: Graph,
  { place, attachment }: AttachedPlace,
): { readonly node: PlanNode; readonly range: TextRange | null } | null {
  if (attachment.kind === 'unplaced') return null;
  const node = graph.nodes.get(attachment.at);
  if (!node) return null;
  const block = pathTo(graph, node.id).findLast(isBlock);
  if (!block) return { node, range: null };
  if (block === node) return { node, range: place.whole ? null : attachment.range };
  // A sentence is words of its block.
  if (node.kind !== 'commitment') return { node: block, range: null };
  const [begin] = node.range;
  return { node: block, range: [begin + attachment.range[0], begin + attachment.range[1]] };
}

/** What a place is, with its number and the heading that it stands under. Its own words stand below, where they can be covered. */
function placeTitle(graph: Graph, node: PlanNode): string {
  const label = stageOf(graph, node.id)?.label ?? labelOf(graph, node);
  if ('title' in node) return label;
  const above = pathTo(graph, node.id).findLast((one) => 'title' in one && one.kind !== 'plan');
  return above ? `${label}, ${titleOf(above)}` : label;
}

/** Where the plan answers a question, verbatim. */
function answerPlace(graph: Graph, place: AttachedPlace): readonly PlainBlock[] {
  const standing = standingOf(graph, place);
  if (!standing) return [];
  const { node, range } = standing;
  const writing = { graph, isPathSaid: true } as const;
  // The cells of a table in a row are no sentence.
  if (node.kind === 'table' || node.kind === 'indicator')
    return [{ kind: 'citation', runs: [{ text: 'See ' }, ...whereRuns(writing, node)] }];
  const runs = plain(range === null ? node.text : node.text.slice(...range));
  return quotesOf(writing, [{ node, runs }]);
}

function speakerBlocks({ stop: { minutes, notes } }: AttachedStop): readonly PlainBlock[] {
  const planned = minutes === null ? [] : [paragraph(`Planned: ${minutes} min.`)];
  if (planned.length === 0 && notes.trim() === '') return [];
  return [heading(3, 'Speaker’s notes'), ...planned, ...noteBlocks(notes)];
}
