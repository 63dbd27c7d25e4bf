import { memo, type ReactElement } from 'react';
import { type PlanNode, segmentsOf, titleOf } from '../../../corpus/index.ts';
import { useApp, useStore } from '../../app-context.ts';
import { Marked } from '../../parts/marked.tsx';
import { NoteChip } from '../../parts/note-chip.tsx';
import { Passage } from '../../parts/passage.tsx';
import { PrintedNotes } from './printed-notes.tsx';

/** The text of a block with all that hangs on it, and the sign of a note on the block as a whole. */
export const BlockText = memo(function BlockText({ node }: { readonly node: PlanNode }): ReactElement {
  const { graph, settings, found, landed } = useApp();
  const withNotes = useStore(settings, ({ notes }) => notes);
  const sentence = useStore(landed, (now) => (now?.block === node.id ? now.range : undefined));
  // The ranges of a block keep their identity, so that only the blocks with marks are drawn again.
  const ranges = useStore(found, (now) => now?.ranges.get(node.id));
  return (
    <>
      <Passage found={ranges} landed={sentence} segments={segmentsOf(graph, node, withNotes)} />
      <WholeNotes node={node} />
    </>
  );
});

/** The title of a heading. Its notes stand after it, because the printed number that they may be about is set apart. */
export const HeadingText = memo(function HeadingText({
  node,
  title,
}: {
  readonly node: PlanNode;
  readonly title: string;
}): ReactElement {
  const ranges = useStore(useApp().found, (now) => now?.ranges.get(node.id));
  return (
    <>
      {ranges ? <Marked found ranges={ranges} text={title} /> : title}
      <WholeNotes all node={node} />
    </>
  );
});

function WholeNotes({
  node,
  all = false,
}: {
  readonly node: PlanNode;
  readonly all?: boolean;
}): ReactElement | null {
  const { graph, settings } = useApp();
  const withNotes = useStore(settings, ({ notes }) => notes);
  if (!withNotes) return null;
  const own = graph.plan.notes.filter((note) => note.at === node.id);
  const notes = own.filter((note) => all || note.range === null);
  return (
    <>
      {notes.map((note) => (
        <NoteChip about={titleOf(node)} key={note.id} note={note} />
      ))}
      <PrintedNotes notes={own} />
    </>
  );
}
