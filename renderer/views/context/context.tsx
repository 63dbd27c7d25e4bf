import { lazy, type ReactElement, Suspense, useDeferredValue } from 'react';
import { labelOf, onMap } from '../../../corpus/index.ts';
import { useApp, useStore } from '../../app-context.ts';
import { PaneHead } from '../../parts/pane.tsx';
import { NOTHING_PICKED } from '../../state/picked.ts';
import { formatRoute } from '../../state/route.ts';
import { AllMentions } from './all-mentions.tsx';
import styles from './context.module.css';
import { ElaborationHere } from './elaboration-here.tsx';
import { FootnotesHere } from './footnotes-here.tsx';
import { IndicatorsHere } from './indicators-here.tsx';
import { NamedHere } from './named-here.tsx';
import { NotesHere } from './notes-here.tsx';
import { NumbersHere } from './numbers-here.tsx';
import { PointsHere } from './points-here.tsx';
import { PrintButton } from './print-button.tsx';
import { RelatedHere } from './related-here.tsx';
import { WhoDoesThis } from './who-does-this.tsx';

// A person's own notes come with what else is fetched while nobody waits.
const YourNotes = lazy(async () => ({ default: (await import('../idle-parts.ts')).YourNotes }));

/** What belongs to the block where the reader is: who does it, what it is tied to, what it names and states. */
export function Context({ onFold }: { readonly onFold: () => void }): ReactElement {
  const { graph, here } = useApp();
  const id = useStore(here);
  // The pane follows a moment later, so that walking the text never waits for it.
  const followed = useDeferredValue(id);
  const node = graph.nodes.get(followed);
  return (
    <>
      <PaneHead
        about={node ? labelOf(graph, node) : undefined}
        action={
          node ? (
            <>
              <a
                aria-label={`Map of ${labelOf(graph, onMap(graph, node.id) ?? node)}`}
                className={styles.print}
                href={formatRoute({ kind: 'map', id: node.id, picked: NOTHING_PICKED })}
                title="What is tied to this (g)"
              >
                Map
              </a>
              <PrintButton id={node.id} />
            </>
          ) : undefined
        }
        onFold={onFold}
        title="Context"
      />
      <div className={styles.cards}>
        {node ? (
          <>
            <AllMentions here={node.id} />
            <WhoDoesThis id={node.id} />
            <ElaborationHere id={node.id} />
            <IndicatorsHere id={node.id} />
            <RelatedHere id={node.id} />
            <PointsHere id={node.id} />
            <NamedHere id={node.id} />
            <NumbersHere id={node.id} />
            <FootnotesHere id={node.id} />
            <NotesHere id={node.id} />
            <Suspense fallback={null}>
              <YourNotes id={node.id} />
            </Suspense>
          </>
        ) : (
          <p className={styles.empty}>Open or focus a passage to see who does it and what it is tied to.</p>
        )}
      </div>
    </>
  );
}
