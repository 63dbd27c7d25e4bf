import type { ReactElement } from 'react';
import { Reveal } from '../../parts/reveal.tsx';
import type { BundledPackage } from '../../state/about.ts';
import styles from './package-list.module.css';

type PackageListProps = { readonly packages: readonly BundledPackage[] };

/** The packages that Remit contains, each opening to the text of its licence. */
export function PackageList({ packages }: PackageListProps): ReactElement {
  if (packages.length === 0) return <p>The list is made when Remit is built; this copy was not.</p>;
  return (
    <div className={styles.list}>
      {packages.map(({ name, version, licence, text }) => (
        <Reveal
          key={`${name} ${version}`}
          plain
          summary={
            <span className={styles.entry}>
              <span>
                {name} <span className={styles.quiet}>{version}</span>
              </span>
              <span className={styles.quiet}>{licence}</span>
            </span>
          }
        >
          <pre className={styles.text}>{text || 'This package brings no text of its licence.'}</pre>
        </Reveal>
      ))}
    </div>
  );
}
