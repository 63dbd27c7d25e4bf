import { type Annotation, annotationOn, type Graph, keptMark, OWN_STATUSES } from '../../corpus/index.ts';
import { isDay, LONGEST_REMARK } from './own-marks.ts';

/** A mark as it was kept with the settings, before marks were annotations. */
export type OldMark = {
  readonly plan: string;
  readonly commitment: string;
  readonly sentence: string;
  readonly status: NonNullable<Annotation['status']>;
  readonly due: string | null;
  readonly remark: string;
};

const LONGEST_NAME = 200;
const LONGEST_SENTENCE = 2_000;

/** Reads the old marks of a plan from what the settings kept. A damaged one is read as far as it makes sense; one that does not say where it belongs is left out. */
export function readOldMarks(kept: readonly unknown[], plan: string): readonly OldMark[] {
  return kept.flatMap(readMark).filter((mark) => mark.plan === plan);
}

/** What the settings kept without the marks of a plan: those of other plans wait until these are open. */
export function withoutOldMarks(kept: readonly unknown[], plan: string): readonly unknown[] {
  return kept.flatMap(readMark).filter((mark) => mark.plan !== plan);
}

/** The annotations that old marks become. `graph` has the commitments. Taking the same marks over again gives the same ids. */
export function takenOver(graph: Graph, marks: readonly OldMark[], now: string): readonly Annotation[] {
  return marks.map(({ plan, commitment: at, sentence, status, due, remark: text }) => {
    const kept = keptMark({ plan, at, sentence, status, due, text, now });
    const isThere = graph.nodes.get(at)?.text === sentence;
    const placed =
      isThere &&
      annotationOn(graph, { id: kept.id, at, range: null, kind: 'mark', status, due, text, created: now });
    return placed || kept;
  });
}

function readMark(kept: unknown): readonly OldMark[] {
  const { plan, commitment, sentence, status, due, remark }: Readonly<Record<string, unknown>> =
    typeof kept === 'object' && kept !== null ? { ...kept } : {};
  if (!isName(plan) || !isName(commitment) || typeof sentence !== 'string' || sentence === '') return [];
  return [
    {
      plan,
      commitment,
      sentence: sentence.slice(0, LONGEST_SENTENCE),
      status: OWN_STATUSES.find((one) => one === status) ?? 'to do',
      due: isDay(due) ? due : null,
      remark: typeof remark === 'string' ? remark.slice(0, LONGEST_REMARK) : '',
    },
  ];
}

function isName(value: unknown): value is string {
  return typeof value === 'string' && value !== '' && value.length <= LONGEST_NAME;
}
