import type { ReactElement } from 'react';
import type { Comparison } from '../../../corpus/index.ts';
import { useApp } from '../../app-context.ts';
import { classes } from '../../parts/classes.ts';
import { hrefOf } from '../../state/route.ts';
import styles from './by-chapter.module.css';
import { allOf, shortNames } from './compare-words.ts';

/** How many clauses of each chapter name each of the compared bodies, and how many name them all. All bars are on one scale. */
export function ByChapter({ comparison }: { readonly comparison: Comparison }): ReactElement {
  const { graph } = useApp();
  const { bodies, chapters } = comparison;
  const names = shortNames(graph, comparison);
  const used = chapters.filter(({ own }) => [...own.values()].some(({ length }) => length > 0));
  const unused = chapters.length - used.length;
  const most = Math.max(1, ...used.flatMap(({ own }) => [...own.values()].map(({ length }) => length)));
  return (
    <section aria-labelledby="chapters-title" className={styles.chapters}>
      <h2 className={styles.title} id="chapters-title">
        By chapter
      </h2>
      <table aria-labelledby="chapters-title" className={styles.table}>
        <thead>
          <tr>
            <th scope="col">Chapter</th>
            {bodies.map(({ id, title }, at) => (
              <th className={styles.cell} key={id} scope="col" title={title}>
                {names[at]}
              </th>
            ))}
            <th className={styles.cell} scope="col">
              {allOf(bodies.length)}
            </th>
          </tr>
        </thead>
        <tbody>
          {used.map(({ chapter, own, shared }) => (
            <tr key={chapter?.id ?? ''}>
              <th scope="row">
                {chapter ? (
                  <a data-preview={chapter.id} href={hrefOf(chapter.id)} title={chapter.title}>
                    <span className={styles.label}>{chapter.label.replace(/[.\s]+$/, '')}</span>{' '}
                    <span className={styles.name}>{chapter.title}</span>
                  </a>
                ) : (
                  'Outside chapters'
                )}
              </th>
              {bodies.map(({ id }) => (
                <Cell count={own.get(id)?.length ?? 0} key={id} most={most} />
              ))}
              <Cell count={shared.length} isShared most={most} />
            </tr>
          ))}
        </tbody>
      </table>
      {unused > 0 ? (
        <p className={styles.rest}>
          {unused === 1 ? 'One other chapter has' : `${unused} other chapters have`} no clause of theirs.
        </p>
      ) : null}
    </section>
  );
}

type CellProps = { readonly count: number; readonly most: number; readonly isShared?: boolean };

function Cell({ count, most, isShared = false }: CellProps): ReactElement {
  return (
    <td className={styles.cell}>
      <span className={styles.value}>
        <span className={classes(styles.number, count === 0 && styles.zero)}>{count}</span>
        <span className={styles.track}>
          <span
            className={classes(styles.bar, isShared && styles.shared)}
            style={{ width: `${(100 * count) / most}%` }}
          />
        </span>
      </span>
    </td>
  );
}
