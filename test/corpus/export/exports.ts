import { agenciesExport } from '../../../corpus/export/agencies-report.ts';
import { answerExport } from '../../../corpus/export/answer-report.ts';
import { commitmentsExport } from '../../../corpus/export/commitments-report.ts';
import { compareExport } from '../../../corpus/export/compare-report.ts';
import { datesExport } from '../../../corpus/export/dates-report.ts';
import { dossierExport } from '../../../corpus/export/dossier-report.ts';
import { glanceExport } from '../../../corpus/export/glance-report.ts';
import { matrixExport } from '../../../corpus/export/matrix-report.ts';
import { type Provenance, provenanceOf } from '../../../corpus/export/provenance.ts';
import { quantitiesExport } from '../../../corpus/export/quantities-report.ts';
import { quizExport } from '../../../corpus/export/quiz-report.ts';
import type { Block, Exportable } from '../../../corpus/export/report.ts';
import { targetsExport } from '../../../corpus/export/targets-report.ts';
import { agencyRows } from '../../../corpus/questions/agencies.ts';
import { commitmentRows } from '../../../corpus/questions/commitments.ts';
import { compare } from '../../../corpus/questions/compare.ts';
import { timeLineOf } from '../../../corpus/questions/dated.ts';
import { dossier } from '../../../corpus/questions/dossier.ts';
import { glanceOf } from '../../../corpus/questions/glance/glance.ts';
import { matrixOf } from '../../../corpus/questions/matrix.ts';
import { quantityRows } from '../../../corpus/questions/quantities.ts';
import { answerReady } from '../../../corpus/questions/ready-questions.ts';
import { targetsOf } from '../../../corpus/questions/targets.ts';
import { makeQuiz } from '../../../corpus/teach/quiz/make-quiz.ts';
import { graph, plan } from '../the-plan.ts';

/** Where every export of these tests comes from. */
export const provenance: Provenance = provenanceOf(plan.meta, {
  version: '0.1.0',
  filters: 'only ministries',
  date: '2026-11-22',
});

/** A thing that the plan is sure to have; its absence fails the test. */
export function sure<T>(found: T | undefined): T {
  if (found === undefined) throw new Error('The plan has it.');
  return found;
}

/** The dossier of a body as an export. */
export function dossierOf(id: string): Exportable {
  return dossierExport(graph, sure(dossier(graph, id)), provenance);
}

const QUIZ = { seed: 3, kinds: [], range: null, count: 24, difficulty: 'medium' } as const;

/** One export of every kind. */
export const EXPORTS: readonly (readonly [name: string, exportable: Exportable])[] = [
  ['the agencies', agenciesExport(agencyRows(graph), provenance)],
  ['a dossier', dossierOf('agency/mara')],
  ['the matrix', matrixExport(matrixOf(graph, { columns: 'section' }), 'shown', provenance)],
  ['the matrix as 0 and 1', matrixExport(matrixOf(graph, { columns: 'box' }), 'binary', provenance)],
  ['the commitments', commitmentsExport(graph, { rows: commitmentRows(graph) }, provenance)],
  ['the quantities', quantitiesExport(graph, quantityRows(graph), provenance)],
  ['the dates', datesExport(graph, timeLineOf(graph), provenance)],
  ['the plan at a glance', glanceExport(graph, glanceOf(graph), provenance)],
  ['the targets', targetsExport(graph, targetsOf(graph), provenance)],
  [
    'a comparison',
    compareExport(graph, sure(compare(graph, ['agency/cnipa', 'agency/samr', 'agency/mara'])), provenance),
  ],
  ['the key to a quiz', quizExport(graph, makeQuiz(graph, QUIZ), 'key', provenance)],
  ['the sheet of a quiz', quizExport(graph, makeQuiz(graph, QUIZ), 'sheet', provenance)],
  [
    'an answer',
    answerExport(graph, { kind: 'no-lead' }, sure(answerReady(graph, { kind: 'no-lead' })), provenance),
  ],
];

/** A small report with everything in it. */
export function reportOf(blocks: readonly Block[], title = 'A title'): Exportable['report'] {
  return { provenance, title, blocks };
}
