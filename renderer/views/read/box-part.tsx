import { memo, type ReactElement } from 'react';
import type { Box } from '../../../corpus/index.ts';
import { classes } from '../../parts/classes.ts';
import frame from './block.module.css';
import { Blocks } from './block.tsx';
import styles from './box-part.module.css';
import { ElaborationLine } from './elaboration-line.tsx';
import { FoldBody, FoldHead } from './fold.tsx';
import { Heading } from './headed-part.tsx';
import { HeadingText } from './text.tsx';
import { useBlock } from './use-block.ts';

/** A box, set as a box. It can be folded to its title. */
export const BoxPart = memo(function BoxPart({
  box,
  level,
}: {
  readonly box: Box;
  readonly level: number;
}): ReactElement {
  const block = useBlock(box);
  return (
    <section className={styles.boxPart}>
      <FoldHead name={`${box.label} ${box.title}`} part={box}>
        <Heading className={classes(frame.block, styles.box)} level={level} {...block}>
          <span className={styles.boxLabel}>{box.label} </span>
          <HeadingText node={box} title={box.title} />
        </Heading>
      </FoldHead>
      <FoldBody part={box}>
        <ElaborationLine node={box} />
        <Blocks level={level + 1} of={box.id} />
      </FoldBody>
    </section>
  );
});
