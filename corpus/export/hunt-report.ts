import { labelOf } from '../cite/labels.ts';
import { isBlock, nodeAt } from '../graph.ts';
import type { Graph } from '../model.ts';
import type { Hunt, HuntTask } from '../teach/hunt/hunt.ts';
import { askedBlock, citedBlock } from './asked-words.ts';
import { placeLink, placeWords } from './place-runs.ts';
import type { QuizPart } from './quiz-report.ts';
import { heading, type PlainBlock, paragraph, plain, type Run, type Runs } from './report.ts';

/** One of the two parts of a hunt as parts of a report, each task below a heading of the second rank: a sheet with room to write, or the key to it. */
export function huntBlocks(graph: Graph, { tasks }: Hunt, part: QuizPart): readonly PlainBlock[] {
  return tasks.flatMap((task, index) => [
    heading(2, `${index + 1}. ${task.task}`),
    ...(task.words ? [askedBlock(task.words)] : []),
    ...(part === 'key' ? answerBlocks(graph, task) : roomBlocks(task)),
  ]);
}

const ROOM: PlainBlock = { kind: 'lines', count: 1 };

/** Room for the place, and for what is printed in the gap where there is one. */
function roomBlocks({ words }: HuntTask): readonly PlainBlock[] {
  const gap = words === null || words.gap === null ? [] : [paragraph('In the gap:'), ROOM];
  return [paragraph('Found at:'), ROOM, ...gap];
}

function answerBlocks(graph: Graph, { answers, explanation, quotes }: HuntTask): readonly PlainBlock[] {
  return [
    ...(answers.length > 1 ? [paragraph('Each of these is right:')] : []),
    { kind: 'list', items: answers.map((id) => answerRuns(graph, id)) },
    paragraph(explanation),
    ...quotes.map((quote) => citedBlock(graph, quote)),
  ];
}

/** A right answer with where it stands. A body stands in no line: it is found by its dossier. */
function answerRuns(graph: Graph, id: string): Runs {
  const node = nodeAt(graph, id);
  const link = placeLink(graph, id);
  const name: Run = {
    text: 'title' in node ? placeWords(graph, node) : labelOf(graph, node),
    bold: true,
  };
  const line = isBlock(node) ? `, line ${node.place.start.line}` : '';
  return [name, ...plain(`${line}, `), { text: link, link }];
}
