import type { ReactElement } from 'react';
import { Reveal } from '../../parts/reveal.tsx';
import type { BundledPackage } from '../../state/about.ts';
import styles from './package-list.module.css';

type PackageListProps = { readonly packages: readonly BundledPackage[] | null | 'reading' };

/** The packages that Remit contains, each opening to the text of its licence. */
export function PackageList({ packages }: PackageListProps): ReactElement {
  if (packages === 'reading') return <p>Reading the list …</p>;
  if (packages === null) {
    return <p>The list could not be read here. Each package of Remit has it as the file licences.txt.</p>;
  }
  return (
    <div className={styles.list}>
      {packages.map(({ name, version, licence, text }) => (
        <Reveal
          detail={licence}
          key={`${name} ${version}`}
          plain
          summary={
            <>
              {name} <span className={styles.version}>{version}</span>
            </>
          }
        >
          <pre className={styles.text}>{text || 'This package brings no text of its licence.'}</pre>
        </Reveal>
      ))}
    </div>
  );
}
