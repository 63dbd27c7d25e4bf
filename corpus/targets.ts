/** The part of the door that the view of targets needs; `index.ts` hands it on. It stands apart because the door would be too long to read. */

export { datesExport } from './export/dates-report.ts';
export { quantitiesExport } from './export/quantities-report.ts';
export { targetsExport } from './export/targets-report.ts';
export {
  type DatedStatement,
  DIRECTION_NAME,
  type Direction,
  type TimeLine,
  timeLineOf,
} from './questions/dated.ts';
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
export { changeInWords, inUnit, NOT_PRINTED, readingInWords } from './questions/target-words.ts';
export {
  type Target,
  type TargetFigure,
  type TargetPassage,
  type TargetReading,
  targetsOf,
} from './questions/targets.ts';
