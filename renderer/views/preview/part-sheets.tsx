import type { ReactElement } from 'react';
import {
  type Box,
  type Chapter,
  childrenOf,
  elaboratedIn,
  elaborates,
  type Graph,
  labelOf,
  type Measure,
  type PlanNode,
  type Project,
  type Section,
  type Topic,
  whoSentence,
} from '../../../corpus/index.ts';
import { shorten } from '../../parts/words.ts';
import { hrefOf } from '../../state/route.ts';
import card from './card.module.css';
import { Sheet } from './sheet.tsx';

const FIRST_WORDS = 260;
const FIRST_LINE = 110;

type PartProps<P> = { readonly graph: Graph; readonly part: P };

/** A measure, topic or project: its first words, who does it, and the boxes that elaborate it. */
export function PartSheet({ graph, part }: PartProps<Measure | Topic | Project>): ReactElement {
  return (
    <Sheet
      detail={whoSentence(graph, part.id)}
      href={hrefOf(part.id)}
      label={labelOf(graph, part)}
      text={firstWords(graph, part, FIRST_WORDS)}
      title={part.title}
    >
      {elaboratedIn(graph, part.id).map((box) => (
        <p className={card.detail} key={box.id}>
          Elaborated in{' '}
          <a data-preview={box.id} href={hrefOf(box.id)}>
            {box.label} {box.title}
          </a>
        </p>
      ))}
    </Sheet>
  );
}

/** A box: its projects with their first lines, who does it, and the measure that it elaborates. */
export function BoxSheet({ graph, box }: { readonly graph: Graph; readonly box: Box }): ReactElement {
  const measure = elaborates(graph, box.id);
  return (
    <Sheet detail={whoSentence(graph, box.id)} href={hrefOf(box.id)} label={box.label} title={box.title}>
      <ul className={card.list}>
        {childrenOf(graph, box.id).map((project) =>
          project.kind === 'project' ? (
            <li className={card.row} key={project.id}>
              <a data-preview={project.id} href={hrefOf(project.id)}>
                {project.title}
              </a>
              <p className={card.text}>{firstWords(graph, project, FIRST_LINE)}</p>
            </li>
          ) : null,
        )}
      </ul>
      {measure ? (
        <p className={card.detail}>
          Elaborates{' '}
          <a data-preview={measure.id} href={hrefOf(measure.id)}>
            {labelOf(graph, measure)} {measure.title}
          </a>
        </p>
      ) : null}
    </Sheet>
  );
}

/** A chapter or section: what stands in it, by title. One without parts shows its first words. */
export function OutlineSheet({ graph, part }: PartProps<Chapter | Section>): ReactElement {
  const parts = childrenOf(graph, part.id).filter((node) => 'title' in node);
  return (
    <Sheet
      detail={whoSentence(graph, part.id)}
      href={hrefOf(part.id)}
      label={
        part.kind === 'chapter' ? `Chapter ${part.label.replace(/[.\s]+$/, '')}` : `Section ${part.number}`
      }
      text={parts.length === 0 ? firstWords(graph, part, FIRST_WORDS) : undefined}
      title={part.title}
    >
      {parts.length > 0 ? (
        <ul className={card.list}>
          {parts.map((node) => (
            <li className={card.row} key={node.id}>
              <a data-preview={node.id} href={hrefOf(node.id)}>
                {node.kind === 'box' ? `${node.label} ` : ''}
                {node.title}
              </a>
            </li>
          ))}
        </ul>
      ) : null}
    </Sheet>
  );
}

function firstWords(graph: Graph, part: PlanNode, most: number): string | undefined {
  const first = childrenOf(graph, part.id).find(({ kind }) => kind === 'paragraph');
  return first ? shorten(first.text, most) : undefined;
}
