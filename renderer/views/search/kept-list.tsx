import { type ReactElement, type ReactNode, useState } from 'react';
import { useApp, useStore } from '../../app-context.ts';
import { Icon } from '../../parts/icon.tsx';
import { forget, type KeptSearches, unsave } from '../../state/kept-searches.ts';
import { linkTo } from './empty-search.tsx';
import { changeKept } from './kept.ts';
import styles from './kept-list.module.css';

type Undo = { readonly name: string; readonly before: KeptSearches };

/** The searches that were saved and those made last. Each can be removed, and the last removal taken back. */
export function KeptList(): ReactElement {
  const app = useApp();
  const kept = useStore(app.settings, ({ searches }) => searches);
  const [undo, setUndo] = useState<Undo | null>(null);
  const remove = (name: string, change: (kept: KeptSearches) => KeptSearches) => {
    setUndo({ name, before: kept });
    changeKept(app, change);
  };
  return (
    <>
      <div className={styles.status} role="status">
        {undo ? (
          <p className={styles.undo}>
            <span>Removed “{undo.name}”.</span>
            <button
              onClick={() => {
                changeKept(app, () => undo.before);
                setUndo(null);
              }}
              type="button"
            >
              Undo
            </button>
          </p>
        ) : null}
      </div>
      <Kept title="Saved">
        {kept.saved.length === 0 ? (
          <li className={styles.empty}>The star beside the results saves a search under a name.</li>
        ) : null}
        {kept.saved.map(({ name, link }) => (
          <Row href={link} key={link} name={name} onRemove={() => remove(name, (now) => unsave(now, link))} />
        ))}
      </Kept>
      <Kept title="Recent">
        {kept.recent.length === 0 ? (
          <li className={styles.empty}>Searches from which you opened a place are listed here.</li>
        ) : null}
        {kept.recent.map((query) => (
          <Row
            href={linkTo(query)}
            key={query}
            name={query}
            onRemove={() => remove(query, (now) => forget(now, query))}
          />
        ))}
      </Kept>
    </>
  );
}

function Kept({ title, children }: { readonly title: string; readonly children: ReactNode }): ReactElement {
  return (
    <section className={styles.kept}>
      <h3 className={styles.title}>{title}</h3>
      <ul>{children}</ul>
    </section>
  );
}

type RowProps = { readonly name: string; readonly href: string; readonly onRemove: () => void };

function Row({ name, href, onRemove }: RowProps): ReactElement {
  return (
    <li className={styles.row}>
      <a className={styles.link} href={href} title={name}>
        {name}
      </a>
      <button aria-label={`Remove ${name}`} className={styles.remove} onClick={onRemove} type="button">
        <Icon name="close" size={11} />
      </button>
    </li>
  );
}
