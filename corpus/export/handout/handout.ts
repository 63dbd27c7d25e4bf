import { titleOf } from '../../cite/titles.ts';
import { nodeAt } from '../../graph.ts';
import type { Graph } from '../../model.ts';
import type { AttachedLesson } from '../../teach/attach-lesson.ts';
import type { CoverKind, Lesson } from '../../teach/lesson.ts';
import { noteBlocks } from '../note-blocks.ts';
import { placeLink, placeWords } from '../place-runs.ts';
import type { Provenance } from '../provenance.ts';
import { type Block, type Exportable, heading, paragraph, plain, type Runs, textOf } from '../report.ts';
import { collectBlanks } from './blanks.ts';
import type { HandoutOptions, HandoutSpace } from './options.ts';
import type { HandoutPart } from './part.ts';
import { rangeParts } from './range-parts.ts';
import { stopPart } from './stop-part.ts';
import type { ViewInWords } from './view-blocks.ts';

/** What a handout is made of: a lesson, or a part of the plan (a chapter, section, measure or box, by id) with the kinds of words that are left blank in it. */
export type HandoutOf =
  | {
      readonly lesson: Lesson;
      readonly attached: AttachedLesson;
      readonly viewInWords: ViewInWords;
    }
  | { readonly range: string; readonly covers: readonly CoverKind[] };

const LINES: Readonly<Record<HandoutSpace, number>> = { none: 0, few: 4, half: 14 };

/**
 * A handout as an export. Every quotation is verbatim but for its blanks, and the key says what each of them stands for, by its number. Throws for a
 * range that the plan does not have.
 */
export function handoutExport(
  graph: Graph,
  of: HandoutOf,
  options: HandoutOptions,
  provenance: Provenance,
): Exportable {
  const parts = partsOf(graph, of, options, provenance.page);
  const title = titleOfHandout(graph, of);
  const isKey = options.part === 'key';
  const hasKey = isKey || (options.part === 'both' && parts.some(isAnswered));
  const sheet = isKey
    ? []
    : [
        ...aboutBlocks(of, options),
        ...nameBlocks(parts, options),
        ...parts.flatMap((part) => partBlocks(part, options)),
      ];
  const keyHead: readonly Block[] = isKey ? [] : [{ kind: 'new-page' }, heading(1, 'Key')];
  const key = hasKey ? [...keyHead, ...keyBlocks(parts, isKey ? 1 : 2)] : [];
  return {
    what: [isKey ? 'key' : options.speaker ? 'speaker' : 'handout', title].join(' '),
    report: { provenance, title: isKey ? `Key to ${title}` : title, blocks: [...sheet, ...key] },
    sheet: {
      columns: [...COLUMNS, ...(hasKey ? KEY_COLUMNS : [])].map((column) => ({ key: column, title: column })),
      rows: parts.map((part) => [
        part.title,
        part.kind,
        part.blocks.map(wordsOf).filter((words) => words !== ''),
        part.place?.id ?? null,
        part.place === null ? null : placeLink(graph, part.place.id),
        ...(hasKey ? [keyWords(part)] : []),
      ]),
    },
  };
}

/** What is to be filled in, answered and found in a handout. */
export type HandoutAnswers = { readonly blanks: number; readonly questions: number; readonly tasks: number };

/** Counts what is to be filled in, answered and found in a handout, so that a window can say whether there is a key. What a lesson covers counts as left blank. */
export function handoutAnswers(graph: Graph, of: HandoutOf): HandoutAnswers {
  const parts = partsOf(graph, of, { blanks: true, speaker: false }, null);
  return {
    blanks: parts.reduce((sum, { answers }) => sum + answers.length, 0),
    questions: parts.reduce((sum, { questions }) => sum + questions, 0),
    tasks: parts.reduce((sum, { tasks }) => sum + tasks, 0),
  };
}

const COLUMNS = ['part', 'kind', 'text', 'place', 'link'] as const;
const KEY_COLUMNS = ['key'] as const;

function partsOf(
  graph: Graph,
  of: HandoutOf,
  { blanks: isCovered, speaker: isForSpeaker }: Pick<HandoutOptions, 'blanks' | 'speaker'>,
  page: string | null,
): readonly HandoutPart[] {
  const blanks = collectBlanks();
  if ('range' in of) return rangeParts(graph, nodeAt(graph, of.range), of.covers, blanks);
  const setting = { blanks, isCovered, isForSpeaker, page, viewInWords: of.viewInWords };
  return of.attached.stops.map((stop, index) => stopPart(graph, stop, index + 1, setting));
}

function titleOfHandout(graph: Graph, of: HandoutOf): string {
  if ('lesson' in of) return of.lesson.title.trim() || 'Handout';
  const node = nodeAt(graph, of.range);
  return node.kind === 'plan' ? titleOf(node) : placeWords(graph, node);
}

function aboutBlocks(of: HandoutOf, { speaker }: HandoutOptions): readonly Block[] {
  const own = speaker ? [note('Speaker’s copy: not for the class.')] : [];
  if (!('lesson' in of)) return own;
  const { about, author, plan } = of.lesson;
  const { isOwnPlan } = of.attached;
  return [
    ...own,
    ...noteBlocks(about),
    ...(author.trim() === '' ? [] : [paragraph(`By ${author}.`)]),
    ...(isOwnPlan ? [] : [note(`This lesson was made on another plan, “${plan.title}”.`)]),
  ];
}

/** Who fills it in writes a name on it. */
function nameBlocks(parts: readonly HandoutPart[], { speaker }: HandoutOptions): readonly Block[] {
  const rule = '_'.repeat(12);
  return speaker || !parts.some(isAnswered) ? [] : [paragraph(`Name: ${rule}${rule}   Date: ${rule}`)];
}

function note(text: string): Block {
  return { kind: 'paragraph', runs: [{ text, emphasis: true }] };
}

function partBlocks(
  { title, level, blocks, hasSpace }: HandoutPart,
  { space }: HandoutOptions,
): readonly Block[] {
  return [
    ...(level === null ? [] : [heading(level, title)]),
    ...blocks,
    ...(hasSpace && LINES[space] > 0 ? [{ kind: 'lines', count: LINES[space] } as const] : []),
  ];
}

/** The key part by part; parts without anything to answer are left out. */
function keyBlocks(parts: readonly HandoutPart[], level: 1 | 2): readonly Block[] {
  const answered = parts.filter(isAnswered);
  if (answered.length === 0)
    return [paragraph('Nothing in this handout is to be filled in, answered or found.')];
  return answered.flatMap(({ title, answers, key }): readonly Block[] => [
    heading(level, title),
    ...(answers.length === 0
      ? []
      : [
          {
            kind: 'list' as const,
            items: answers.map(({ number, text }) => ({ runs: plain(text), depth: 0, number })),
          },
        ]),
    ...key.map((block) =>
      block.kind === 'heading' ? ({ ...block, level: level === 1 ? 2 : 3 } as const) : block,
    ),
  ]);
}

function isAnswered({ answers, key }: HandoutPart): boolean {
  return answers.length > 0 || key.length > 0;
}

function keyWords({ answers, key }: HandoutPart): readonly string[] {
  return [
    ...answers.map(({ number, text }) => `(${number}) ${text}`),
    ...key.map(wordsOf).filter((words) => words !== ''),
  ];
}

/** The words of a block in one line. */
function wordsOf(block: Block): string {
  const joined = (all: readonly Runs[]) => all.map(textOf).join('; ');
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
    case 'quote':
    case 'citation':
      return textOf(block.runs);
    case 'list':
      return joined(block.items.map((item) => ('runs' in item ? item.runs : item)));
    case 'table':
      return block.rows.map((row) => joined(row)).join(' | ');
    case 'box':
      return [textOf(block.title), ...block.blocks.map(wordsOf)].join(' | ');
    case 'code':
      return block.text;
    case 'lines':
    case 'new-page':
      return '';
  }
}
