import { type ReactElement, useMemo, useRef } from 'react';
import { type Graph, labelOf, type PlanNode, type TextRange, titleOf } from '../../../corpus/index.ts';
import { useApp } from '../../app-context.ts';
import { classes } from '../../parts/classes.ts';
import type { StopContent } from '../../state/stop-covers.ts';
import { textCover } from '../../state/stop-covers.ts';
import { Neighbour } from './neighbour.tsx';
import styles from './place-stop.module.css';
import { StopIndicator, StopTable } from './stop-table.tsx';
import { StopText } from './stop-text.tsx';
import { useFitted } from './use-fitted.ts';
import { WhoStrip } from './who-strip.tsx';

type PlaceStopProps = {
  readonly content: StopContent;
  readonly revealed: readonly string[];
  readonly onReveal: (cover: string) => void;
  readonly marked: readonly TextRange[];
  readonly isAround: boolean;
  readonly hasFullNames: boolean;
};

/** A place of the plan on the stage: where it stands in small, its words as large as they fit, and who does it below. */
export function PlaceStop(props: PlaceStopProps): ReactElement {
  const { content, revealed, onReveal, isAround, hasFullNames } = props;
  const { graph } = useApp();
  const { stage, who, kinds } = content;
  const room = useRef<HTMLDivElement>(null);
  useFitted(room, `${stage.node.id} ${isAround} ${kinds} ${hasFullNames}`);
  return (
    <>
      <header className={styles.head}>
        <p className={styles.path}>
          {stage.path
            .map((node, index) => pathStep(graph, node, index === stage.path.length - 1))
            .join(' › ')}
        </p>
        <p className={styles.label}>{stage.label}</p>
      </header>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by key. */}
      <div className={styles.room} data-room="" ref={room} tabIndex={0}>
        {isAround && stage.before ? <Neighbour kinds={kinds} node={stage.before} side="before" /> : null}
        <Words {...props} />
        {isAround && stage.after ? <Neighbour kinds={kinds} node={stage.after} side="after" /> : null}
      </div>
      <WhoStrip hasFullNames={hasFullNames} kinds={kinds} onReveal={onReveal} revealed={revealed} who={who} />
    </>
  );
}

/** What the place stands in by label alone, and the nearest with its title: all titles would be longer than the window. */
function pathStep(graph: Graph, node: PlanNode, isLast: boolean): string {
  return isLast ? `${labelOf(graph, node)} ${titleOf(node)}` : labelOf(graph, node);
}

const HEADINGS: ReadonlySet<PlanNode['kind']> = new Set([
  'chapter',
  'section',
  'topic',
  'measure',
  'box',
  'project',
]);

function Words({ content, revealed, onReveal, marked }: PlaceStopProps): ReactElement {
  const { stage, pieces } = content;
  const { node } = stage;
  const bare = useMemo(
    () =>
      new Set(
        pieces.flatMap(({ cover }) => (cover !== null && revealed.includes(textCover(cover)) ? [cover] : [])),
      ),
    [pieces, revealed],
  );
  const text = (
    <StopText bare={bare} marked={marked} onReveal={(cover) => onReveal(textCover(cover))} pieces={pieces} />
  );
  if (node.kind === 'table') return <StopTable table={node} />;
  if (node.kind === 'indicator')
    return (
      <StopIndicator
        covered={content.covers}
        onReveal={onReveal}
        revealed={revealed}
        row={node}
        stage={stage}
      />
    );
  const isHeading = HEADINGS.has(node.kind) || (node.kind === 'paragraph' && node.role === 'title');
  return (
    <div className={classes(styles.words, pieces.some(({ cover }) => cover !== null) && styles.covered)}>
      {isHeading ? (
        <h1 className={styles.title} data-stage-text={node.id}>
          {text}
        </h1>
      ) : (
        <p className={styles.text} data-stage-text={node.id}>
          {text}
        </p>
      )}
      <Parts parts={stage.parts} />
      <Footnotes stage={stage} />
    </div>
  );
}

function Parts({ parts }: { readonly parts: readonly PlanNode[] }): ReactElement | null {
  const { graph } = useApp();
  if (parts.length === 0) return null;
  return (
    <ul className={styles.parts}>
      {parts.map((part) => (
        <li key={part.id}>
          <span className={styles.part}>{labelOf(graph, part)}</span> <span>{titleOf(part)}</span>
        </li>
      ))}
    </ul>
  );
}

function Footnotes({ stage }: { readonly stage: StopContent['stage'] }): ReactElement | null {
  if (stage.footnotes.length === 0) return null;
  return (
    <aside aria-label="Footnotes" className={styles.footnotes}>
      {stage.footnotes.map((footnote) => (
        <p key={footnote.id}>{footnote.text}</p>
      ))}
    </aside>
  );
}
