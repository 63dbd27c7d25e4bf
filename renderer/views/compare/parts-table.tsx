import type { ReactElement } from 'react';
import type { ComparedPart, Comparison } from '../../../corpus/index.ts';
import { useApp } from '../../app-context.ts';
import { classes } from '../../parts/classes.ts';
import { togglePart } from '../../state/compared.ts';
import type { Picked } from '../../state/picked.ts';
import { partName, shortNames } from './compare-words.ts';
import styles from './parts-table.module.css';

type PartsProps = {
  readonly comparison: Comparison;
  readonly picked: Picked;
  /** The part that alone is shown below, by the ids of its bodies. */
  readonly part: readonly string[] | null;
};

/** Which clauses name exactly whom: a row for every combination that the plan has, with a point for each body in it and a bar as long as its count. */
export function Parts({ comparison, picked, part }: PartsProps): ReactElement {
  const { graph, router } = useApp();
  const { bodies, parts } = comparison;
  const [all] = parts;
  const shown = parts.filter((one) => one === all || one.duties.length > 0);
  const most = Math.max(1, ...parts.map(({ duties }) => duties.length));
  const empty = parts.length - shown.length;
  const names = shortNames(graph, comparison);
  return (
    <section aria-labelledby="parts-title" className={styles.parts}>
      <h2 className={styles.title} id="parts-title">
        Shared and not shared
      </h2>
      <table
        aria-labelledby="parts-title"
        className={styles.table}
        data-many={bodies.length > 2 ? '' : undefined}
      >
        <thead>
          <tr>
            {bodies.map(({ id, title }, at) => (
              <th className={styles.body} key={id} scope="col" title={title}>
                {names[at]}
              </th>
            ))}
            <th scope="col">Named in the clause</th>
            <th className={styles.clauses} scope="col">
              Clauses
            </th>
          </tr>
        </thead>
        <tbody>
          {shown.map((one) => {
            const isPicked = part?.join() === one.bodies.join();
            return (
              <tr className={classes(isPicked && styles.picked)} key={one.bodies.join()}>
                {bodies.map(({ id }, at) => (
                  <td className={styles.body} key={id}>
                    <Point isIn={one.bodies.includes(id)} isJoined={isJoined(comparison, one, at)} />
                  </td>
                ))}
                <th scope="row">
                  {one.duties.length > 0 ? (
                    <button
                      aria-pressed={isPicked}
                      className={styles.pick}
                      onClick={() =>
                        router.replace({ kind: 'compare', picked: togglePart(graph, picked, one.bodies) })
                      }
                      title={isPicked ? 'Show all parts again' : 'Show only these below'}
                      type="button"
                    >
                      {partName(graph, comparison, one)}
                    </button>
                  ) : (
                    partName(graph, comparison, one)
                  )}
                </th>
                <td className={styles.clauses}>
                  <span className={styles.count}>
                    <span className={styles.track}>
                      <span
                        className={styles.bar}
                        style={{ width: `${(100 * one.duties.length) / most}%` }}
                      />
                    </span>
                    <span className={styles.number}>{one.duties.length}</span>
                  </span>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {empty > 0 ? (
        <p className={styles.rest}>
          {empty === 1 ? 'One other combination has' : `${empty} other combinations have`} no clause. Who else
          stands in a clause does not matter here.
        </p>
      ) : (
        <p className={styles.rest}>Who else stands in a clause does not matter here.</p>
      )}
    </section>
  );
}

function Point({ isIn, isJoined }: { readonly isIn: boolean; readonly isJoined: boolean }): ReactElement {
  return (
    <span className={classes(styles.point, isIn && styles.in, isJoined && styles.joined)}>
      <span className={styles.unseen}>{isIn ? 'named' : 'not named'}</span>
    </span>
  );
}

/** Whether a line runs from the point of a body on to the next body that is named too. */
function isJoined({ bodies }: Comparison, { bodies: named }: ComparedPart, at: number): boolean {
  const isNamed = (index: number) => named.includes(bodies[index]?.id ?? '');
  const before = bodies.some((_, index) => index <= at && isNamed(index));
  const after = bodies.some((_, index) => index > at && isNamed(index));
  return before && after;
}
