import type { ReactElement } from 'react';
import {
  arrangementSentence,
  type Clause,
  type Graph,
  labelOf,
  responsibilityOf,
} from '../../../corpus/index.ts';
import { shorten } from '../../parts/words.ts';
import { hrefOf } from '../../state/route.ts';
import { BodyPills } from '../context/who-does-this.tsx';
import card from './card.module.css';
import { Sheet } from './sheet.tsx';

const LONGEST = 320;

/** A responsibility clause: who stands in it, what it governs, and its words. */
export function ClauseSheet({
  graph,
  clause,
}: {
  readonly graph: Graph;
  readonly clause: Clause;
}): ReactElement {
  const one = responsibilityOf(graph, clause);
  const governed = one.governs.map((node) => labelOf(graph, node)).join(', ');
  return (
    <Sheet
      href={hrefOf(clause.id)}
      label={`Clause ${clause.number}${governed ? `, for ${governed}` : ''}`}
      text={shorten(clause.text, LONGEST)}
      title={arrangementSentence(graph, one)}
    >
      <div className={card.pills} data-clause={clause.id}>
        <BodyPills label={`Bodies in clause ${clause.number}`} one={one} />
      </div>
    </Sheet>
  );
}
