import type { ReactElement } from 'react';
import { type ChapterRow, type ChapterRows, type LeadCount, labelOf } from '../../../corpus/index.ts';
import { useApp } from '../../app-context.ts';
import { hrefOf } from '../../state/route.ts';
import styles from './chapter-table.module.css';

const MOST_LEADS = 3;

/** The chapters with their length, what stands in them, and who is printed as leading there. Columns in which nothing is counted are left out. */
export function ChapterTable({ chapters }: { readonly chapters: ChapterRows }): ReactElement | null {
  const { rows, outside, words } = chapters;
  const first = rows[0];
  if (!first) return null;
  const name = first.part.kind === 'chapter' ? 'Chapters' : 'Sections';
  const longest = Math.max(1, ...rows.map((row) => row.words));
  const columns = COLUMNS.filter(({ of }) => rows.some((row) => of(row) > 0));
  const hasLeads = rows.some(({ leads }) => leads.length > 0);
  return (
    <section aria-labelledby="chapters" className={styles.whole}>
      <h2 className={styles.head} id="chapters">
        {name}
      </h2>
      <table aria-labelledby="chapters" className={styles.table}>
        <thead>
          <tr>
            <th className={styles.name} scope="col">
              Title
            </th>
            <th className={styles.length} scope="col">
              Length in words
            </th>
            {columns.map(({ title }) => (
              <th className={styles.count} key={title} scope="col">
                {title}
              </th>
            ))}
            {hasLeads ? (
              <th className={styles.leads} scope="col">
                Clauses led
              </th>
            ) : null}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.part.id}>
              <th className={styles.name} scope="row">
                <a href={hrefOf(row.part.id)}>
                  <span className={styles.number}>{row.part.label.replace(/[.、\s]+$/u, '')}</span>
                  <span>{row.part.title}</span>
                </a>
              </th>
              <td className={styles.length} data-label="Words">
                <span className={styles.track}>
                  <span className={styles.bar} style={{ width: `${(100 * row.words) / longest}%` }} />
                </span>
                <span className={styles.words}>{row.words.toLocaleString('en')}</span>
              </td>
              {columns.map(({ title, of }) => (
                <td className={styles.count} data-label={title} key={title}>
                  {of(row) === 0 ? <span className={styles.none}>–</span> : of(row)}
                </td>
              ))}
              {hasLeads ? (
                <td className={styles.leads} data-label="Led">
                  <Leads leads={row.leads} />
                </td>
              ) : null}
            </tr>
          ))}
        </tbody>
      </table>
      <p className={styles.note}>
        {words.toLocaleString('en')} words in all, counted by Remit; {outside.toLocaleString('en')} of them
        stand outside, in the front matter and the footnotes.{' '}
        {hasLeads ? 'A body leads only where a clause prints that it does.' : null}
      </p>
    </section>
  );
}

const COLUMNS: readonly { readonly title: string; readonly of: (row: ChapterRow) => number }[] = [
  { title: 'Sections', of: ({ sections }) => sections },
  { title: 'Boxes', of: ({ boxes }) => boxes },
  { title: 'Clauses', of: ({ clauses }) => clauses },
];

function Leads({ leads }: { readonly leads: readonly LeadCount[] }): ReactElement {
  const { graph } = useApp();
  if (leads.length === 0) return <span className={styles.none}>–</span>;
  const rest = leads.length - MOST_LEADS;
  return (
    <ul>
      {leads.slice(0, MOST_LEADS).map(({ body, clauses }) => (
        <li key={body.id}>
          <a data-preview={body.id} href={hrefOf(body.id)} title={body.title}>
            {labelOf(graph, body)}
          </a>{' '}
          {clauses}
        </li>
      ))}
      {rest > 0 ? <li>+{rest} more</li> : null}
    </ul>
  );
}
