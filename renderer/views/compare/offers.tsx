import { type ReactElement, useMemo } from 'react';
import { type Agency, type Group, inWords, labelOf, listed } from '../../../corpus/index.ts';
import { useApp } from '../../app-context.ts';
import { capital, counted } from '../../parts/words.ts';
import { compareRoute } from '../../state/compared.ts';
import { comparisonsOffered, partnersOffered } from '../../state/comparisons-offered.ts';
import { formatRoute } from '../../state/route.ts';
import styles from './offers.module.css';

type OffersProps = { readonly bodies: readonly (Agency | Group)[] };

/** What to compare, while fewer than two bodies are chosen: pairs that stand out in the plan, or partners of the one that is chosen. */
export function Offers({ bodies }: OffersProps): ReactElement {
  const [only] = bodies;
  return only ? <Partners body={only} /> : <Beginnings />;
}

function Beginnings(): ReactElement {
  const { graph } = useApp();
  const offered = useMemo(() => comparisonsOffered(graph), [graph]);
  return (
    <section aria-labelledby="offers">
      <p className={styles.intro}>
        Choose two to four bodies, here or in the list: you see which clauses name them together, which name
        one without the others, and who is printed as the lead of whom.
      </p>
      <h2 className={styles.title} id="offers">
        To begin with <span className={styles.computed}>computed from the clauses</span>
      </h2>
      <ul className={styles.list}>
        {offered.map(({ bodies, why, count }) => (
          <li className={styles.offer} key={why.join()}>
            <a
              className={styles.names}
              href={formatRoute(compareRoute(bodies.map(({ id }) => id)))}
              title={bodies.map(({ title }) => title).join(' · ')}
            >
              {listed(bodies.map((body) => labelOf(graph, body)))}
            </a>
            <span className={styles.why}>
              {why.map((one, at) => (at === 0 ? one : one.charAt(0).toLowerCase() + one.slice(1))).join('; ')}
              : {count}.
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

const MOST_PARTNERS = 8;

function Partners({ body }: { readonly body: Agency | Group }): ReactElement {
  const { graph } = useApp();
  const partners = useMemo(() => partnersOffered(graph, body.id, MOST_PARTNERS), [graph, body]);
  const name = labelOf(graph, body);
  if (partners.length === 0) {
    return (
      <p className={styles.intro}>
        No clause names {name} together with another body. Any other body can be chosen all the same: what
        each has by itself is then side by side.
      </p>
    );
  }
  return (
    <section aria-labelledby="offers">
      <p className={styles.intro}>
        One more body is needed. {capital(inWords(partners.length))} that share most clauses with {name}:
      </p>
      <h2 className={styles.title} id="offers">
        Compare {name} with <span className={styles.computed}>computed from the clauses</span>
      </h2>
      <ul className={styles.list}>
        {partners.map(({ body: other, shared }) => (
          <li className={styles.offer} key={other.id}>
            <a
              className={styles.names}
              href={formatRoute(compareRoute([body.id, other.id]))}
              title={other.title}
            >
              {labelOf(graph, other)}
            </a>
            <span className={styles.why}>
              {other.abbreviation ? `${other.title}, ` : ''}
              {other.kind === 'group' ? 'a group, not a body, ' : ''}
              {counted(shared, 'clause')} shared
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
