/** The only door of the domain: what the renderer, the scripts and the tests may import. */

export { citationFile } from './cite/cite.ts';
export { type Cited, citedFrom } from './cite/cited.ts';
export { type Clipping, clipCitation, clipQuote, clipWords } from './cite/clipping.ts';
export { type GoToHit, goTo, type LinkProblem } from './cite/go-to.ts';
export { labelOf } from './cite/labels.ts';
export { NO_PLACE_IN_LINK, writeLink } from './cite/link.ts';
export { matchNames, nodeNamed } from './cite/names.ts';
export { placeMeant } from './cite/place-meant.ts';
export {
  type Quote,
  type QuotedRange,
  type QuotedWords,
  quoteOf,
  wholeBlock,
} from './cite/quote.ts';
export { CITATION_STYLES, type CitationStyle, type RecordStyle, STYLE_NAME } from './cite/style.ts';
export { pathInWords, titleOf } from './cite/titles.ts';
export { type PackedCommitments, packCommitments, withCommitments } from './commitments-pack.ts';
export { agenciesExport } from './export/agencies-report.ts';
export { answerExport } from './export/answer-report.ts';
export { type CommitmentRecord, commitmentRecord } from './export/commitment-records.ts';
export { commitmentsExport, type OwnNote, type ShownCommitments } from './export/commitments-report.ts';
export { compareExport } from './export/compare-report.ts';
export { dossierExport } from './export/dossier-report.ts';
export { type ExportedFile, type ExportFormat, exportAs, exportText } from './export/export-as.ts';
export { fileName } from './export/file-name.ts';
export { glanceExport } from './export/glance-report.ts';
export {
  type HandoutAnswers,
  type HandoutOf,
  handoutAnswers,
  handoutExport,
} from './export/handout/handout.ts';
export { HANDOUT_SPACES, type HandoutOptions, type HandoutSpace } from './export/handout/options.ts';
export { loomExport } from './export/loom-report.ts';
export { matrixExport } from './export/matrix-report.ts';
export { neighboursExport } from './export/neighbours-report.ts';
export { notesExport, type ShownNotes } from './export/notes-report.ts';
export {
  dayOf,
  documentLine,
  type ExportSetting,
  madeLine,
  type Provenance,
  provenanceOf,
} from './export/provenance.ts';
export type { Block, Exportable, PlainBlock, Report, Run, Runs } from './export/report.ts';
export { listItem } from './export/report.ts';
export { togetherExport } from './export/together-report.ts';
export {
  childrenOf,
  edgesFrom,
  edgesTo,
  isBlock,
  linkPlan,
  nodeAt,
  nodesOf,
  pathTo,
  statedIn,
} from './graph.ts';
export {
  type Change,
  changesBetween,
  type Difference,
  differenceBetween,
  doStep,
  type History,
  type HistoryOf,
  joinSteps,
  openHistory,
  redoStep,
  reloadHistory,
  type Step,
  undoStep,
} from './history.ts';
export * from './model.ts';
export * from './notes/door.ts';
export { compareVersions, type VersionDifference } from './pack/compare-versions.ts';
export { LARGEST_PACK, type OpenedPack, readPack, type ShownPlan } from './pack/pack.ts';
export { openPlan, type PlanFiles } from './plan.ts';
export { versionOf } from './plan-version.ts';
export { type AgencyRow, agencyRows, roleCounts } from './questions/agencies.ts';
export {
  type AnswerGroup,
  bodiesAskedFor,
  countInGroup,
  groupsOfAnswer,
  questionInWords,
} from './questions/answer-groups.ts';
export type { AnswerRow, RowBody } from './questions/answer-rows.ts';
export {
  type CommitmentCount,
  type CommitmentFacets,
  commitmentFacets,
} from './questions/commitments/facets.ts';
export {
  type CommitmentGroup,
  type CommitmentGrouping,
  groupCommitments,
} from './questions/commitments/group.ts';
export {
  ALL_COMMITMENTS,
  type CommitmentFilter,
  narrowCommitments,
} from './questions/commitments/narrow.ts';
export { type CommitmentOrder, sortCommitments } from './questions/commitments/sort.ts';
export {
  type CommitmentRow,
  commitmentRows,
  hasNumber,
  type NamedInstrument,
  NO_BODY_STATED,
  numbersIn,
  type StatedQuantity,
} from './questions/commitments.ts';
export {
  COMPARED_BODIES,
  type ComparedChapter,
  type ComparedDuty,
  type ComparedPart,
  type Comparison,
  compare,
  type Leading,
  sharedBy,
} from './questions/compare.ts';
export { type Dossier, type Duty, dossier, type Mention, type Partner } from './questions/dossier.ts';
export { type DutiesInDetail, type DutyFact, dutiesInDetail } from './questions/duties-in-detail.ts';
export { type Excerpt, excerptAround } from './questions/excerpt.ts';
export {
  countFacts,
  type FactsAtPlace,
  type FactsByPlace,
  factsByPlace,
} from './questions/facts-by-place.ts';
export { findAgency, matchAgencies, nameMeant, namesOf, nearestAgencyName } from './questions/find-agency.ts';
export * from './questions/glance/door.ts';
export { capital, counted, inWords, listed } from './questions/in-words.ts';
export type * from './questions/loom.ts';
export { loomOf, loomSideOf } from './questions/loom.ts';
export type * from './questions/loom-view.ts';
export { weave } from './questions/loom-view.ts';
export * from './questions/map/door.ts';
export {
  type CellAssignment,
  cellText,
  type Matrix,
  type MatrixCell,
  type MatrixColumn,
  type MatrixRow,
  matrixOf,
  passagesBehind,
} from './questions/matrix.ts';
export type { ColumnKind } from './questions/matrix-columns.ts';
export { type MatrixForm, matrixTable } from './questions/matrix-table.ts';
export {
  HUB_SHARE,
  type Hub,
  hubOf,
  type KindCount,
  kindsIn,
  type MatrixOrder,
  type Narrowing,
  narrowMatrix,
  sortMatrix,
} from './questions/matrix-view.ts';
export {
  isNamedThing,
  mentionAddress,
  mentionAt,
  mentionsOf,
  type NamedThing,
  type NumberedMention,
} from './questions/mentions.ts';
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
export {
  elaboratedIn,
  elaborates,
  type IndicatorPassage,
  indicatorsIn,
  type Pointer,
  passagesAbout,
  pointersTo,
  type Related,
  relatedTo,
  unitAround,
} from './questions/ties.ts';
export { type Together, type TogetherCell, type TogetherRow, togetherOf } from './questions/together.ts';
export { togetherAmong } from './questions/together-view.ts';
export {
  arrangementSentence,
  governsWords,
  type Who,
  whoFor,
  whoSentence,
} from './questions/who.ts';
export {
  type Choice,
  chosenHits,
  type Facets,
  type FacetValue,
  facetsOf,
  NOTHING_CHOSEN,
} from './search/facets.ts';
export { nearestSpelling } from './search/nearest-spelling.ts';
export type { Unread } from './search/query.ts';
export type { Hit } from './search/rank.ts';
export { type Chip, type SearchOptions, type SearchResult, search } from './search/search.ts';
export { buildIndex, type PackedIndex, type SearchIndex } from './search/search-index.ts';
export { type Marking, marksIn, type Snippet, snippetOf } from './search/snippet.ts';
export { type PackedThesaurus, unpackThesaurus } from './search/thesaurus.ts';
export type { Why } from './search/why.ts';
export * from './targets.ts';
export * from './teach/door.ts';
