import type { ReactElement, ReactNode } from 'react';
import {
  countFacts,
  type FactsAtPlace,
  type FactsByPlace,
  labelOf,
  pathInWords,
} from '../../../corpus/index.ts';
import { useApp } from '../../app-context.ts';
import { hrefOf } from '../../state/route.ts';
import styles from './dossier.module.css';
import facts from './inside-duties.module.css';

const INSIDE = 'inside';

/** Goes to what is inside the duties. */
export function goInside(): void {
  const heading = document.getElementById(INSIDE);
  heading?.scrollIntoView({ block: 'start' });
  heading?.focus({ preventScroll: true });
}

/** The indicators, numbers, and laws and programmes in the text that the clauses of a body govern, in the printed words. */
export function InsideDuties({ inside }: { readonly inside: FactsByPlace }): ReactElement | null {
  const { indicators, quantities, instruments } = inside;
  const all = [...indicators, ...quantities, ...instruments];
  if (all.length === 0) return null;
  const isComputed = indicators.some(({ facts: own }) => own.some(({ computed }) => computed));
  return (
    <section aria-labelledby={INSIDE} className={styles.role}>
      <h2 className={styles.roleTitle} id={INSIDE} tabIndex={-1}>
        Inside its duties <span className={styles.roleCount}>{countFacts(all)}</span>
      </h2>
      <p className={styles.aside}>
        What the text governed by its clauses states. All bodies of a clause share it.
      </p>
      <Kind
        note={
          isComputed ? 'Computed by Remit: no clause gives it an indicator. The words tie them.' : undefined
        }
        places={indicators}
        title="Indicators"
      >
        {indicatorFacts}
      </Kind>
      <Kind places={quantities} title="Numbers">
        {quantityFacts}
      </Kind>
      <Kind places={instruments} title="Laws, plans and programmes named">
        {instrumentFacts}
      </Kind>
    </section>
  );
}

type KindProps<P extends FactsAtPlace> = {
  readonly title: string;
  readonly note?: string | undefined;
  readonly places: readonly P[];
  /** Sets the facts of one place. */
  readonly children: (place: P) => ReactNode;
};

/** The facts of one kind, one row for each place and clause. */
function Kind<P extends FactsAtPlace>({ title, note, places, children }: KindProps<P>): ReactElement | null {
  const { graph } = useApp();
  if (places.length === 0) return null;
  return (
    <>
      <h3 className={facts.kind}>
        {title} <span className={styles.roleCount}>{countFacts(places)}</span>
      </h3>
      {note ? <p className={styles.aside}>{note}</p> : null}
      {places.map((place) => (
        <div className={facts.row} key={`${place.block.id} ${place.clause.id}`}>
          <p className={facts.where}>
            <a href={hrefOf(place.block.id)} title={pathInWords(graph, place.block)}>
              {labelOf(graph, place.block)}
            </a>
            <a
              aria-label={`${labelOf(graph, place.clause)}, for ${labelOf(graph, place.block)}`}
              className={facts.clause}
              data-preview={place.clause.id}
              href={hrefOf(place.clause.id)}
            >
              {labelOf(graph, place.clause)}
            </a>
          </p>
          <ul className={facts.facts}>{children(place)}</ul>
        </div>
      ))}
    </>
  );
}

function indicatorFacts({ facts: own }: FactsByPlace['indicators'][number]): ReactNode {
  return own.map(({ indicator, computed, reason, printed }) => (
    <li key={indicator.id}>
      <a className={facts.title} data-preview={indicator.id} href={hrefOf(indicator.id)}>
        {indicator.title}
      </a>
      <span className={facts.more}>
        {computed ? <span className={facts.computed}>computed</span> : null}
        {computed ? `${reason}; printed here “${printed}”` : reason}
      </span>
    </li>
  ));
}

function quantityFacts({ facts: own }: FactsByPlace['quantities'][number]): ReactNode {
  return own.map(({ quantity, range }) => (
    <li key={range[0]}>
      <span className={facts.title}>{quantity.text}</span>
      {quantity.counts ? <span className={facts.more}>{quantity.counts}</span> : null}
    </li>
  ));
}

function instrumentFacts({ facts: own }: FactsByPlace['instruments'][number]): ReactNode {
  return own.map(({ instrument, printed, range }) => (
    <li key={range[0]}>
      <span className={facts.title}>{printed}</span>
      {/* "Patent Law" need not be said to be a law. */}
      {printed.toLowerCase().includes(instrument.type) ? null : (
        <span className={facts.type}> {instrument.type}</span>
      )}
    </li>
  ));
}
