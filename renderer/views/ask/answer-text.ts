import {
  countInGroup,
  groupsOfAnswer,
  labelOf,
  pathInWords,
  questionInWords,
  type ReadyAnswer,
  type ReadyQuestion,
} from '../../../corpus/index.ts';
import { ROLE_WORD } from '../../parts/words.ts';
import { type Sharing, shareLink } from '../../state/share-link.ts';

type Row = ReturnType<typeof groupsOfAnswer>[number]['rows'][number];

/** An answer as plain text, to be put into a paper or a message: question, sentence, remarks, and each row with its words and a link. */
export function answerText(from: Sharing<'page'>, question: ReadyQuestion, answer: ReadyAnswer): string {
  const { graph } = from;
  const { meta } = graph.plan;
  const groups = groupsOfAnswer(graph, answer).flatMap((group) => [
    `${group.title} (${countInGroup(group)})`,
    ...(group.rows.length === 0 && group.why !== '' ? [group.why] : []),
    ...group.rows.map((row) => rowText(from, row)),
  ]);
  return [
    `${questionInWords(graph, question)}\n${answer.sentence}`,
    answer.remarks.join('\n'),
    ...groups,
    `${meta.title}, ${meta.number}`,
  ]
    .filter(Boolean)
    .join('\n\n')
    .concat('\n');
}

function rowText(from: Sharing<'page'>, { place, clause, words, bodies }: Row): string {
  const { graph } = from;
  const isVerbatimClause = clause?.text === words;
  return [
    [labelOf(graph, place), 'title' in place ? place.title : ''].filter(Boolean).join(' '),
    pathInWords(graph, place),
    clause === null && 'title' in place ? '' : words,
    bodies
      .map(({ body, role }) => `${labelOf(graph, body)}: ${role ? ROLE_WORD[role] : 'named, no role'}`)
      .join('; '),
    shareLink(from, isVerbatimClause && clause ? clause.id : place.id),
  ]
    .filter(Boolean)
    .join('\n');
}
