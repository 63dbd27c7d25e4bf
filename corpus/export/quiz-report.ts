import { assertNever, type Graph } from '../model.ts';
import { QUIZ_KINDS } from '../teach/quiz/kinds.ts';
import type { Quiz, QuizForm, QuizItem } from '../teach/quiz/quiz.ts';
import { askedBlock, BLANK, citedBlock, withBlank } from './asked-words.ts';
import { placeLink } from './place-runs.ts';
import type { Provenance } from './provenance.ts';
import { type Exportable, heading, type PlainBlock, paragraph, plain, type SheetValue } from './report.ts';

/** A quiz or a hunt on paper comes in two parts: the sheet that the class fills in, which says no answer, and the key to it. */
export type QuizPart = 'sheet' | 'key';

const HOW: Readonly<Record<QuizForm, string>> = {
  one: 'Choose one.',
  set: 'Choose all that are right.',
  match: 'Write the letter of the answer in front of each.',
  order: 'Write 1 in front of the first, 2 in front of the second, and so on.',
};

/** The letter of an option on paper, by its index: A for the first. Numbers are what a class writes there. */
export function letterOf(index: number): string {
  return String.fromCharCode('A'.charCodeAt(0) + index);
}

/** A quiz as an export: one of its two parts. Options have the letters of the printed sheet. */
export function quizExport(graph: Graph, quiz: Quiz, part: QuizPart, provenance: Provenance): Exportable {
  const isKey = part === 'key';
  return {
    what: `quiz ${quiz.setting.seed}${isKey ? ' key' : ''}`,
    report: {
      provenance,
      title: isKey ? `Key to quiz ${quiz.setting.seed}` : `Quiz ${quiz.setting.seed}`,
      blocks: [
        ...(isKey ? [] : [paragraph(`Name: ${BLANK}${BLANK}   Date: ${BLANK}`)]),
        ...quizBlocks(graph, quiz, part),
      ],
    },
    sheet: {
      columns: [...COLUMNS, ...(isKey ? KEY_COLUMNS : [])].map((key) => ({ key, title: key })),
      rows: quiz.items.map((item, index) => [
        ...askedValues(item, index + 1),
        ...(isKey ? keyValues(graph, item) : []),
      ]),
    },
  };
}

/** One of the two parts of a quiz as parts of a report, each question below a heading of the second rank. */
export function quizBlocks(graph: Graph, { items }: Quiz, part: QuizPart): readonly PlainBlock[] {
  return items.flatMap((item, index) =>
    part === 'key' ? keyBlocks(graph, item, index + 1) : sheetBlocks(item, index + 1),
  );
}

const COLUMNS = ['number', 'kind', 'form', 'question', 'words', 'stems', 'options'] as const;
const KEY_COLUMNS = ['answer', 'explanation', 'quotes', 'place', 'link', 'difficulty'] as const;

function sheetBlocks(item: QuizItem, number: number): readonly PlainBlock[] {
  const options = item.options.map((text, index) => ({
    runs: plain(item.form === 'order' ? `${BLANK} ${text}` : text),
    depth: 0,
    number: letterOf(index),
  }));
  return [
    heading(2, `${number}. ${item.prompt}`),
    ...(item.words ? [askedBlock(item.words)] : []),
    { kind: 'paragraph', runs: [{ text: howTo(item), emphasis: true }] },
    ...(item.form === 'match' ? [toBeMatched(item.stems)] : []),
    { kind: 'list', items: options },
  ];
}

function howTo({ form, hint }: QuizItem): string {
  return [hint, HOW[form]].filter((part) => part !== null).join(' ');
}

function toBeMatched(stems: readonly string[]): PlainBlock {
  return { kind: 'list', items: stems.map((stem) => plain(`${BLANK} ${stem}`)) };
}

function keyBlocks(graph: Graph, item: QuizItem, number: number): readonly PlainBlock[] {
  return [
    heading(2, `${number}. ${item.prompt}`),
    ...(item.words ? [askedBlock(item.words)] : []),
    {
      kind: 'list',
      items: answerLines(item).map((line) => [{ text: line, bold: true }]),
    },
    paragraph(item.explanation),
    ...item.quotes.map((quote) => citedBlock(graph, quote)),
  ];
}

/** The answer, a line for each of its parts. */
function answerLines({ form, key, options, ...item }: QuizItem): readonly string[] {
  const lettered = key.map((one) => `${letterOf(one)}. ${options[one]}`);
  switch (form) {
    case 'one':
    case 'set':
      return lettered;
    case 'match':
      return lettered.map((text, index) => `${'stems' in item ? item.stems[index] : ''}: ${text}`);
    case 'order':
      return lettered.map((text, place) => `${place + 1}: ${text}`);
    default:
      return assertNever(form);
  }
}

function askedValues(item: QuizItem, number: number): readonly SheetValue[] {
  return [
    number,
    QUIZ_KINDS.find(({ name }) => name === item.kind)?.title ?? item.kind,
    howTo(item),
    item.prompt,
    item.words ? withBlank(item.words) : null,
    item.form === 'match' ? item.stems : [],
    item.options.map((text, index) => `${letterOf(index)}. ${text}`),
  ];
}

function keyValues(graph: Graph, item: QuizItem): readonly SheetValue[] {
  return [
    answerLines(item),
    item.explanation,
    item.quotes.map(({ text, label }) => `${label}: ${text}`),
    item.about,
    placeLink(graph, item.about),
    item.difficulty,
  ];
}
