import { lazy, type ReactElement, Suspense, useRef, useState } from 'react';
import { useApp, useStore } from '../../app-context.ts';
import { Icon } from '../../parts/icon.tsx';
import type { Landing } from '../../state/landing.ts';
import styles from './crumb-line.module.css';
import { type Crumb, crumbsFor } from './crumbs.ts';

const fetchMenu = () => import('./crumb-menu.tsx');
const CrumbMenu = lazy(async () => ({ default: (await fetchMenu()).CrumbMenu }));

/** The way from the whole to where the reader is. Each step is a link, and the sign before it opens the places beside it. */
export function CrumbLine({ landing }: { readonly landing: Landing }): ReactElement {
  const { graph, here } = useApp();
  const at = useStore(here);
  const crumbs = crumbsFor(graph, landing, at);
  return (
    <nav aria-label="Where you are" className={styles.crumbs}>
      <ol>
        {crumbs.map((crumb, index) => (
          <li className={styles.step} key={crumb.text}>
            {index > 0 ? <Before crumb={crumb} /> : null}
            <Name crumb={crumb} isLast={index === crumbs.length - 1} />
          </li>
        ))}
      </ol>
    </nav>
  );
}

function Name({ crumb, isLast }: { readonly crumb: Crumb; readonly isLast: boolean }): ReactElement {
  const { text, href } = crumb;
  const current = isLast ? 'page' : undefined;
  return href ? (
    <a aria-current={current} className={styles.name} href={href} title={text}>
      {text}
    </a>
  ) : (
    <span aria-current={current} className={styles.name} title={text}>
      {text}
    </span>
  );
}

function Before({ crumb: { id, beside } }: { readonly crumb: Crumb }): ReactElement {
  const button = useRef<HTMLButtonElement>(null);
  const [isOpen, setOpen] = useState(false);
  if (!id) {
    return (
      <span aria-hidden="true" className={styles.beside}>
        <Icon name="forward" size={11} />
      </span>
    );
  }
  return (
    <>
      <button
        aria-expanded={isOpen}
        aria-haspopup="menu"
        aria-label={beside}
        title={beside}
        className={styles.beside}
        onClick={() => setOpen(true)}
        onPointerEnter={fetchMenu}
        ref={button}
        type="button"
      >
        <Icon name="forward" size={11} />
      </button>
      {isOpen ? (
        <Suspense fallback={null}>
          <CrumbMenu at={id} onClose={() => setOpen(false)} trigger={button} />
        </Suspense>
      ) : null}
    </>
  );
}
