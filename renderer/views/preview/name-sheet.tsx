import type { ReactElement } from 'react';
import {
  excerptAround,
  type Graph,
  labelOf,
  mentionAddress,
  mentionsOf,
  type NamedThing,
} from '../../../corpus/index.ts';
import { Quoted } from '../../parts/quoted.tsx';
import { capital, counted } from '../../parts/words.ts';
import { hrefOf } from '../../state/route.ts';
import card from './card.module.css';
import { Sheet } from './sheet.tsx';

const FIRST = 3;

/** A law, plan, organisation or place: what it is, and the words of the plan that name it. */
export function NameSheet({
  graph,
  name,
}: {
  readonly graph: Graph;
  readonly name: NamedThing;
}): ReactElement {
  const mentions = mentionsOf(graph, name.id);
  return (
    <Sheet
      detail={
        <a href={hrefOf(name.id)}>
          {mentions.length > 1 ? `Walk all ${counted(mentions.length, 'mention')}` : 'Open its only mention'}
        </a>
      }
      label={capital(name.type)}
      title={name.title}
    >
      <ul className={card.list}>
        {mentions.slice(0, FIRST).map((mention) => (
          <li className={card.row} key={mention.number}>
            <a href={hrefOf(mentionAddress(name, mention))}>{labelOf(graph, mention.block)}</a>
            <p className={card.text}>
              <Quoted quote={excerptAround(mention.block.text, mention.range, 120)} />
            </p>
          </li>
        ))}
      </ul>
    </Sheet>
  );
}
