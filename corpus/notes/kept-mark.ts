import type { Annotation } from './annotation.ts';
import { checksumOf, idFrom } from './hash.ts';

/** A mark on a sentence as it was kept before there were notes: the sentence without what stands around it. */
export type MarkAsKept = Pick<Annotation, 'plan' | 'at' | 'status' | 'due' | 'text'> & {
  readonly sentence: string;
  /** An ISO instant: when it was made is not known. */
  readonly now: string;
};

/**
 * Makes the annotation of such a mark. Its id depends on the plan, the place and the sentence alone, so that a mark that is taken over twice, in two
 * tabs, is one mark.
 */
export function keptMark({ plan, at, sentence, status, due, text, now }: MarkAsKept): Annotation {
  return {
    id: idFrom(JSON.stringify(['mark', plan, at, sentence])),
    plan,
    kind: 'mark',
    at,
    quote: { exact: sentence, prefix: '', suffix: '' },
    start: 0,
    checksum: checksumOf(sentence),
    whole: true,
    group: null,
    colour: null,
    text,
    tags: [],
    status,
    due,
    created: now,
    modified: now,
    foreign: null,
  };
}
