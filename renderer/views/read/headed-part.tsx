import { memo, type ReactElement } from 'react';
import type { Chapter, Measure, Project, Section, Topic } from '../../../corpus/index.ts';
import { classes } from '../../parts/classes.ts';
import frame from './block.module.css';
import { Blocks } from './block.tsx';
import { ElaborationLine } from './elaboration-line.tsx';
import { FoldBody, FoldHead } from './fold.tsx';
import { isFoldable } from './folds.ts';
import styles from './headed-part.module.css';
import page from './plan-text.module.css';
import { HeadingText } from './text.tsx';
import { useBlock } from './use-block.ts';

type Headed = Chapter | Section | Topic | Measure | Project;

/** A part with a heading: the heading is the block that is opened, and the rest follows it. Chapters and sections can be folded. */
export const HeadedPart = memo(function HeadedPart({
  part,
  level,
}: {
  readonly part: Headed;
  readonly level: number;
}): ReactElement {
  const block = useBlock(part);
  const above = printedAbove(part);
  const heading = (
    <Heading className={classes(frame.block, styles.heading, styles[part.kind])} level={level} {...block}>
      {above ? (
        <span className={styles.above} data-number="">
          {above}{' '}
        </span>
      ) : null}
      <HeadingText node={part} title={part.title} />
    </Heading>
  );
  const blocks = <Blocks level={level + 1} of={part.id} />;
  if (!isFoldable(part)) {
    return (
      <section className={page[`${part.kind}Part`]}>
        {heading}
        {part.kind === 'measure' ? <ElaborationLine node={part} /> : null}
        {blocks}
      </section>
    );
  }
  return (
    <section className={page[`${part.kind}Part`]}>
      <FoldHead className={styles[`${part.kind}Head`]} name={above ?? part.title} part={part}>
        {heading}
      </FoldHead>
      <FoldBody className={classes(styles[`${part.kind}Body`], page[`${part.kind}Body`])} part={part}>
        {blocks}
      </FoldBody>
    </section>
  );
});

/** The number of a chapter or section, set small above its title. */
function printedAbove(part: Headed): string | null {
  if (part.kind === 'chapter') return `Chapter ${part.label.replace(/[.\s]+$/, '')}`;
  return part.kind === 'section' ? `Section ${part.number}` : null;
}

/** A heading of a rank. */
export function Heading({
  level,
  ...rest
}: { readonly level: number } & React.HTMLAttributes<HTMLHeadingElement>): ReactElement {
  const Tag = HEADINGS[Math.min(level, 6) - 1] ?? 'h6';
  return <Tag {...rest} />;
}

const HEADINGS = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'] as const;
