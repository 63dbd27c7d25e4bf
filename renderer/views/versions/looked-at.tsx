import { type ReactElement, useEffect, useRef } from 'react';
import { labelOf, type PlanNode, versionOf } from '../../../corpus/index.ts';
import { useApp } from '../../app-context.ts';
import { FirstFew } from '../../parts/first-few.tsx';
import { counted } from '../../parts/words.ts';
import type { Look, NotesThere } from './looking.ts';
import styles from './versions.module.css';

type LookedAtProps = {
  readonly look: Extract<Look, { kind: 'read' }>;
  readonly onTake: () => void;
  readonly onLeave: () => void;
};

/** What a pack would change, before anything is changed. */
export function LookedAt({ look, onTake, onLeave }: LookedAtProps): ReactElement {
  const { graph } = useApp();
  const { pack, difference, notes } = look;
  const { same, changed, moved, added, gone } = difference;
  const version = versionOf(pack.plan);
  const unread = pack.plan.problems.filter(({ severity }) => severity === 'unread').length;
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  return (
    <section aria-labelledby="looked-at" className={styles.look}>
      <h2 id="looked-at" ref={title} tabIndex={-1}>
        Version {version}, in “{look.file}”
      </h2>
      {pack.manifest.says === '' ? null : <p>The pack says: {pack.manifest.says}</p>}
      <p className={styles.quiet}>
        Its files have the checksums that it says. All of its printed text is in it.
      </p>
      <dl className={styles.counts}>
        <Count name="as they are" value={same} />
        <Count name="other words" value={changed.length} />
        <Count name="same words, another number" value={moved.length} />
        <Count name="new" value={added.length} />
        <Count name="gone" value={gone.length} />
      </dl>
      <p>{notesSentence(notes)}</p>
      {unread > 0 ? (
        <p className={styles.refused}>
          {counted(unread, 'thing')} in it could not be read; Document health will say which.
        </p>
      ) : null}
      <Passages heading="Other words" what="changed passages">
        {changed.map(([before, after]) => (
          <li key={after.id}>
            <b>{labelOf(look.graph, after)}</b>
            <del>{before.text}</del>
            <ins>{after.text}</ins>
          </li>
        ))}
      </Passages>
      <Passages heading="New" what="new passages">
        {added.map((node) => (
          <Passage key={node.id} label={labelOf(look.graph, node)} node={node} />
        ))}
      </Passages>
      <Passages heading="Gone" what="passages that are gone">
        {gone.map((node) => (
          <Passage key={node.id} label={labelOf(graph, node)} node={node} />
        ))}
      </Passages>
      <p className={styles.buttons}>
        <button className={styles.primary} onClick={onTake} type="button">
          Show version {version}
        </button>
        <button className={styles.button} onClick={onLeave} type="button">
          Leave it
        </button>
        <span className={styles.quiet}>You can go back here at any time.</span>
      </p>
    </section>
  );
}

function notesSentence({ kept, check, unplaced }: NotesThere): string {
  if (kept + check + unplaced === 0) return 'You have no notes on this plan.';
  const parts = [
    kept > 0
      ? `${counted(kept, 'note')} of yours ${kept === 1 ? 'stays' : 'stay'} where ${kept === 1 ? 'it is' : 'they are'}`
      : '',
    check > 0 ? `${check} will ask you to check the place` : '',
    unplaced > 0 ? `${unplaced} will wait under Unplaced` : '',
  ].filter((part) => part !== '');
  return `${parts.join(', ')}. None is lost.`;
}

function Count({ name, value }: { readonly name: string; readonly value: number }): ReactElement {
  return (
    <div>
      <dd>{value}</dd>
      <dt>{name}</dt>
    </div>
  );
}

type PassagesProps = {
  readonly heading: string;
  readonly what: string;
  readonly children: readonly ReactElement[];
};

function Passages({ heading, what, children }: PassagesProps): ReactElement | null {
  if (children.length === 0) return null;
  return (
    <div className={styles.passages}>
      <h3>
        {heading} <span>{children.length}</span>
      </h3>
      <ul>
        <FirstFew most={8} what={what}>
          {children}
        </FirstFew>
      </ul>
    </div>
  );
}

function Passage({ label, node }: { readonly label: string; readonly node: PlanNode }): ReactElement {
  return (
    <li>
      <b>{label}</b>
      <span>{node.text}</span>
    </li>
  );
}
