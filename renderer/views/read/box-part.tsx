import { memo, type ReactElement } from 'react';
import type { Box } from '../../../corpus/index.ts';
import { useApp, useStore } from '../../app-context.ts';
import { classes } from '../../parts/classes.ts';
import { Icon } from '../../parts/icon.tsx';
import frame from './block.module.css';
import { Blocks } from './block.tsx';
import styles from './box-part.module.css';
import { ElaborationLine } from './elaboration-line.tsx';
import { toggleFold } from './folds.ts';
import { Heading } from './headed-part.tsx';
import { HeadingText } from './text.tsx';
import { useBlock } from './use-block.ts';

/** A box, set as a box. It can be folded to its title; on paper it is always whole. */
export const BoxPart = memo(function BoxPart({
  box,
  level,
}: {
  readonly box: Box;
  readonly level: number;
}): ReactElement {
  const { folds } = useApp();
  const folded = useStore(folds, (ids) => ids.has(box.id));
  const block = useBlock(box);
  const body = `body-of-${box.id}`;
  return (
    <section className={styles.boxPart} data-folded={folded ? '' : undefined}>
      <div className={styles.boxHead}>
        <Heading className={classes(frame.block, styles.box)} level={level} {...block}>
          <span className={styles.boxLabel}>{box.label} </span>
          <HeadingText node={box} title={box.title} />
        </Heading>
        <button
          aria-controls={body}
          aria-expanded={!folded}
          aria-label={`${folded ? 'Unfold' : 'Fold'} ${box.label} ${box.title}`}
          className={styles.fold}
          data-screen-only=""
          onClick={() => toggleFold(folds, box.id)}
          type="button"
        >
          <Icon name="down" size={16} />
        </button>
      </div>
      <div className={styles.boxBody} id={body}>
        <ElaborationLine node={box} />
        <Blocks level={level + 1} of={box.id} />
      </div>
    </section>
  );
});
