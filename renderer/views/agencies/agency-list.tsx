import { type KeyboardEvent, type ReactElement, useMemo, useRef } from 'react';
import { type AgencyRow, agencyRows, nameMeant } from '../../../corpus/index.ts';
import { useApp, useStore } from '../../app-context.ts';
import { classes } from '../../parts/classes.ts';
import { FilterField } from '../../parts/filter-field.tsx';
import { PaneHead } from '../../parts/pane.tsx';
import { hrefOf, parseRoute } from '../../state/route.ts';
import styles from './agency-list.module.css';
import { narrowed } from './narrowed.ts';

type AgencyListProps = { readonly current: string | null; readonly onFold: () => void };

/** All bodies with the number of clauses that name them; the groups stand apart, because they are not bodies. */
export function AgencyList({ current, onFold }: AgencyListProps): ReactElement {
  const { graph, router, agencyFilter } = useApp();
  const filter = useStore(agencyFilter);
  const list = useRef<HTMLElement>(null);
  const rows = useMemo(() => agencyRows(graph), [graph]);
  const shown = useMemo(() => narrowed(graph, rows, filter), [graph, rows, filter]);
  const bodies = shown.filter(({ body }) => body.kind === 'agency');
  const groups = shown.filter(({ body }) => body.kind === 'group');
  const onFieldKey = (event: KeyboardEvent) => {
    const [only, ...others] = shown;
    if (event.key === 'Enter' && only && others.length === 0) router.open(parseRoute(hrefOf(only.body.id)));
    else if (event.key === 'ArrowDown') linksIn(list.current)[0]?.focus();
    else return;
    event.preventDefault();
  };
  return (
    <>
      <PaneHead onFold={onFold} title="Agencies">
        {/* biome-ignore lint/a11y/noStaticElementInteractions: the keys are those of the field in it. */}
        <div onKeyDown={onFieldKey}>
          <FilterField
            isArrival={current === null}
            label="Filter the agencies"
            onChange={agencyFilter.set}
            placeholder="Any name or short form"
            value={filter}
          />
        </div>
      </PaneHead>
      <nav aria-label="Agencies" className={styles.scroll} onKeyDown={walk} ref={list}>
        {shown.length === 0 ? <p className={styles.empty}>No body has this in any of its names.</p> : null}
        <Rows current={current} rows={bodies} typed={filter} />
        {groups.length > 0 ? (
          <>
            <h3 className={styles.groups}>Groups, not bodies</h3>
            <Rows current={current} rows={groups} typed={filter} />
          </>
        ) : null}
      </nav>
    </>
  );
}

type RowsProps = {
  readonly rows: readonly AgencyRow[];
  readonly current: string | null;
  readonly typed: string;
};

function Rows({ rows, current, typed }: RowsProps): ReactElement {
  return (
    <ul>
      {rows.map(({ body, counts }) => (
        <li key={body.id}>
          <a
            aria-current={body.id === current ? 'page' : undefined}
            className={classes(styles.row, body.id === current && styles.current)}
            href={hrefOf(body.id)}
            title={[body.title, body.abbreviation, body.chinese].filter(Boolean).join(' · ')}
          >
            <span className={styles.name}>
              {body.title}
              <Meant name={nameMeant(body, typed)} />
            </span>
            <span className={styles.count}>{counts.total}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}

/** The name by which a body was found, where that is not its own. */
function Meant({ name }: { readonly name: string | undefined }): ReactElement | null {
  return name ? <span className={styles.meant}>also “{name}”</span> : null;
}

/** The arrows go along the list; up from its first entry leads back to the field. */
function walk(event: KeyboardEvent<HTMLElement>): void {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
  const links = linksIn(event.currentTarget);
  const from = links.indexOf(document.activeElement as HTMLAnchorElement);
  const next = from + (event.key === 'ArrowDown' ? 1 : -1);
  const field = event.currentTarget.parentElement?.querySelector('input');
  (next < 0 ? field : links[next])?.focus();
  event.preventDefault();
}

function linksIn(list: HTMLElement | null): readonly HTMLAnchorElement[] {
  return list ? [...list.querySelectorAll('a')] : [];
}
