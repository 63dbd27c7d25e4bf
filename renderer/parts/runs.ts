import type { EditorialNote, Segment, SegmentTie } from '../../corpus/index.ts';

type LinkTie = Extract<SegmentTie, { kind: 'names' | 'mark' | 'refers' }>;

/** A run of text that is set as one piece: plain, or one link. `endingNotes` are the notes whose passage ends with it. */
export type Run = {
  readonly text: string;
  readonly start: number;
  readonly link: LinkTie | null;
  readonly noted: boolean;
  readonly endingNotes: readonly EditorialNote[];
};

type Draft = { text: string; start: number; link: LinkTie | null; notes: readonly EditorialNote[] };

/** Joins segments that are set alike, so that a name which a note cuts in two stays one link. */
export function runsOf(segments: readonly Segment[]): readonly Run[] {
  const drafts: Draft[] = [];
  for (const { text, start, ties } of segments) {
    const link = ties.find(isLink) ?? null;
    const notes = ties.flatMap((tie) => (tie.kind === 'note' ? [tie.note] : []));
    const last = drafts.at(-1);
    if (last && last.link === link && (link !== null || sameNotes(last.notes, notes))) {
      last.text += text;
      last.notes = notes.length > 0 ? notes : last.notes;
    } else {
      drafts.push({ text, start, link, notes });
    }
  }
  return drafts.map(({ text, start, link, notes }, index) => ({
    text,
    start,
    link,
    noted: notes.length > 0,
    endingNotes: notes.filter((note) => !drafts[index + 1]?.notes.includes(note)),
  }));
}

function isLink(tie: SegmentTie): tie is LinkTie {
  return tie.kind === 'names' || tie.kind === 'mark' || tie.kind === 'refers';
}

function sameNotes(a: readonly EditorialNote[], b: readonly EditorialNote[]): boolean {
  return a.length === b.length && a.every((note, index) => note === b[index]);
}
