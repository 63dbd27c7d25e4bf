import { memo, type ReactElement } from 'react';
import { type PlanNode, segmentsOf } from '../../../corpus/index.ts';
import { useApp, useStore } from '../../app-context.ts';
import { NoteChip } from '../../parts/note-chip.tsx';
import { Passage } from '../../parts/passage.tsx';

/** The text of a block with all that hangs on it, and the sign of a note on the block as a whole. */
export const BlockText = memo(function BlockText({ node }: { readonly node: PlanNode }): ReactElement {
  const { graph, settings } = useApp();
  const withNotes = useStore(settings, ({ notes }) => notes);
  return (
    <>
      <Passage segments={segmentsOf(graph, node, withNotes)} />
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
  return (
    <>
      {title}
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
  const notes = graph.plan.notes.filter((note) => note.at === node.id && (all || note.range === null));
  return (
    <>
      {notes.map(({ id }) => (
        <NoteChip key={id} note={id} />
      ))}
    </>
  );
}
