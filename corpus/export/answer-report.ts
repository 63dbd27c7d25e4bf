import { labelOf } from '../cite/labels.ts';
import { pathTo } from '../graph.ts';
import type { Graph } from '../model.ts';
import {
  type AnswerGroup,
  bodiesAskedFor,
  countInGroup,
  groupsOfAnswer,
  questionInWords,
} from '../questions/answer-groups.ts';
import type { AnswerRow } from '../questions/answer-rows.ts';
import type { ReadyAnswer, ReadyQuestion } from '../questions/ready-questions.ts';
import { clauseQuote, pathWords, placeLink, placeWords } from './place-runs.ts';
import type { Provenance } from './provenance.ts';
import { type Block, type Exportable, heading, paragraph, plain, type Sheet } from './report.ts';
import { ROLE_WORDS } from './role-words.ts';

const COLUMNS = [
  'group',
  'place',
  'label',
  'path',
  'clause',
  'bodies',
  'roles',
  'words',
  'line',
  'link',
] as const;

/** A ready question with its answer as an export: the sentence with the count, what was counted, and every row with its evidence. */
export function answerExport(
  graph: Graph,
  question: ReadyQuestion,
  answer: ReadyAnswer,
  provenance: Provenance,
): Exportable {
  const groups = groupsOfAnswer(graph, answer);
  const asked = bodiesAskedFor(question).map((id) => id.slice(id.indexOf('/') + 1));
  return {
    what: ['ask', question.kind, ...asked].join(' '),
    report: {
      provenance,
      title: questionInWords(graph, question),
      blocks: [
        paragraph(answer.sentence),
        { kind: 'list', items: answer.remarks.map(plain) },
        ...groups.flatMap((group) => groupBlocks(graph, group)),
      ],
    },
    sheet: sheetOf(graph, groups),
  };
}

function groupBlocks(graph: Graph, group: AnswerGroup): readonly Block[] {
  const why = group.rows.length === 0 && group.why !== '' ? [paragraph(group.why)] : [];
  return [
    heading(1, `${group.title} (${countInGroup(group)})`),
    ...why,
    ...group.rows.flatMap((row) => rowBlocks(graph, row)),
  ];
}

function rowBlocks(graph: Graph, row: AnswerRow): readonly Block[] {
  const { place, clause } = row;
  const isHeading = 'title' in place;
  const path = pathWords(graph, pathTo(graph, place.id), [place]);
  const bodies = row.bodies
    .map(({ body, role }) => `${body.title}: ${role === null ? 'named, no role' : ROLE_WORDS[role]}`)
    .join('; ');
  return [
    heading(2, isHeading ? placeWords(graph, place) : labelOf(graph, place)),
    ...(path === '' ? [] : [paragraph(path)]),
    // The words of a place without a clause are its heading.
    ...(isHeading && clause === null ? [] : [quote(graph, row)]),
    ...(bodies === '' ? [] : [paragraph(`${bodies}.`)]),
  ];
}

function quote(graph: Graph, { place, clause, words }: AnswerRow): Block {
  if (clause?.text === words) return clauseQuote(graph, clause);
  const link = placeLink(graph, place.id);
  return {
    kind: 'quote',
    runs: plain(words),
    citation: [...plain(`${labelOf(graph, place)}, line ${place.place.start.line}, `), { text: link, link }],
  };
}

/** One row for each row of the answer. `link` is that of the evidence: the clause where its words are shown, otherwise the place. */
function sheetOf(graph: Graph, groups: readonly AnswerGroup[]): Sheet {
  return {
    columns: COLUMNS.map((key) => ({ key, title: key })),
    rows: groups.flatMap(({ title, rows }) =>
      rows.map(({ place, clause, words, bodies }) => {
        const evidence = clause?.text === words ? clause : place;
        return [
          title,
          place.id,
          labelOf(graph, place),
          pathWords(graph, pathTo(graph, place.id), [place]),
          clause?.id ?? null,
          bodies.map(({ body }) => body.id),
          bodies.map(({ role }) => role ?? 'none'),
          words,
          evidence.place.start.line,
          placeLink(graph, evidence.id),
        ];
      }),
    ),
  };
}
