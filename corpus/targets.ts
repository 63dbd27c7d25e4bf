/** The part of the door that the view of targets needs; `index.ts` hands it on. It stands apart because the door would be too long to read. */

export { quantitiesExport } from './export/quantities-report.ts';
export { targetsExport } from './export/targets-report.ts';
export {
  type FacetCount,
  narrowQuantities,
  type QuantityFacets,
  type QuantityFilter,
  type QuantityOrder,
  quantityFacets,
  sortQuantities,
  type WhenKind,
} from './questions/quantities/narrow.ts';
export { countedInWords, deadlineInWords, KIND_NAME, WHEN_NAME } from './questions/quantities/words.ts';
export {
  QUANTITY_KINDS,
  type QuantityDeadline,
  type QuantityKind,
  type QuantityRow,
  quantityRows,
} from './questions/quantities.ts';
export {
  answerReady,
  READY_QUESTIONS,
  type ReadyAnswer,
  type ReadyForm,
  type ReadyKind,
  type ReadyQuestion,
} from './questions/ready-questions.ts';
export {
  type Assignment,
  type Responsibility,
  responsibilityOf,
  responsibleFor,
} from './questions/responsibility.ts';
export { countRoles, ROLE_LETTER, ROLE_ORDER, type RoleCounts } from './questions/roles.ts';
export { isSaid, type RunningText, runningText } from './questions/running-text.ts';
export { type Segment, type SegmentTie, segmentsOf } from './questions/segments.ts';
export { changeInWords, inUnit, NOT_PRINTED, readingInWords } from './questions/target-words.ts';
export {
  type Target,
  type TargetFigure,
  type TargetPassage,
  type TargetReading,
  targetsOf,
} from './questions/targets.ts';
