import { type ReactElement, useLayoutEffect, useRef } from 'react';
import {
  excerptAround,
  isNamedThing,
  labelOf,
  mentionAddress,
  mentionsOf,
  type NumberedMention,
} from '../../../corpus/index.ts';
import { useApp, useStore } from '../../app-context.ts';
import { Icon } from '../../parts/icon.tsx';
import { Quoted } from '../../parts/quoted.tsx';
import { capital } from '../../parts/words.ts';
import { hrefOf } from '../../state/route.ts';
import styles from './all-mentions.module.css';

/** All mentions of the name that was asked for, with their words, each a link; and the steps to the one before and the one behind. */
export function AllMentions({ here }: { readonly here: string }): ReactElement | null {
  const { graph, shown, router } = useApp();
  const name = graph.nodes.get(useStore(shown));
  const address = useStore(router.visits, ({ route }) => (route.kind === 'read' ? route.id : ''));
  const current = useRef<HTMLLIElement>(null);
  // The list keeps the mention where the reader is in sight; nothing else is scrolled.
  useLayoutEffect(() => {
    const { current: item } = current;
    const list = item?.parentElement;
    if (list) list.scrollTop = item.offsetTop - list.offsetTop - list.clientHeight / 3;
  });
  if (!isNamedThing(name)) return null;
  const mentions = mentionsOf(graph, name.id);
  const at = mentionHere(mentions, here, address.startsWith(`${name.id}/`) ? address : '');
  const step = (to: NumberedMention | undefined, label: string, icon: 'up' | 'down') =>
    to ? (
      <a aria-label={label} className={styles.step} href={hrefOf(mentionAddress(name, to))} title={label}>
        <Icon name={icon} size={14} />
      </a>
    ) : null;
  return (
    <section aria-labelledby="all-mentions" className={styles.section}>
      <div className={styles.head}>
        <h2 className={styles.title} id="all-mentions" tabIndex={-1}>
          All mentions ({mentions.length})
        </h2>
        {step(mentions[at - 1], 'Mention before', 'up')}
        {step(mentions[at + 1], 'Next mention', 'down')}
        <button
          aria-label={`Close the mentions of ${name.title}`}
          className={styles.step}
          onClick={() => shown.set('')}
          title="Close"
          type="button"
        >
          <Icon name="close" size={13} />
        </button>
      </div>
      <div className={styles.card}>
        <p className={styles.name}>{name.title}</p>
        <p className={styles.type}>{capital(name.type)}</p>
        <ol className={styles.list}>
          {mentions.map((mention, index) => (
            <li
              ref={index === at ? current : undefined}
              aria-current={index === at ? 'true' : undefined}
              className={styles.mention}
              key={mention.number}
            >
              <a data-preview={mention.block.id} href={hrefOf(mentionAddress(name, mention))}>
                {labelOf(graph, mention.block)}
              </a>
              <p className={styles.words}>
                <Quoted quote={excerptAround(mention.block.text, mention.range, 130)} />
              </p>
            </li>
          ))}
        </ol>
      </div>
    </section>
  );
}

/** The mention that the address names, or else the first one in the block where the reader is; -1 where the reader is at none. */
function mentionHere(mentions: readonly NumberedMention[], here: string, address: string): number {
  const asked = Number(/\/(\d+)$/.exec(address)?.[1] ?? 0) - 1;
  return mentions[asked]?.block.id === here ? asked : mentions.findIndex(({ block }) => block.id === here);
}
