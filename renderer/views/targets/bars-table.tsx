import type { ReactElement } from 'react';
import { changeInWords, NOT_PRINTED, type Target, type TargetReading } from '../../../corpus/index.ts';
import styles from './table.module.css';

type BarsTableProps = { readonly targets: readonly Target[]; readonly hrefOf: (id: string) => string };

/** The facts of the picture as a table: one row for each reading of an indicator. */
export function BarsTable({ targets, hrefOf }: BarsTableProps): ReactElement {
  const years = targets.find((target) => target.years !== null)?.years ?? ['Baseline', 'Target'];
  return (
    <div className={styles.frame}>
      <table aria-label="Indicators from baseline to target" className={styles.table}>
        <thead>
          <tr>
            <th scope="col">Indicator</th>
            <th scope="col">Unit</th>
            <th className={styles.number} scope="col">
              {years[0]}
            </th>
            <th className={styles.number} scope="col">
              {years[1]}
            </th>
            <th className={styles.number} scope="col">
              Change, computed
            </th>
          </tr>
        </thead>
        <tbody>
          {targets.map((target) => (
            <Rows href={hrefOf(target.indicator.id)} key={target.indicator.id} target={target} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Rows({ target, href }: { readonly target: Target; readonly href: string }): ReactElement {
  const { indicator, printed, noted } = target;
  return (
    <>
      <tr>
        <th scope="row">
          <a href={href}>
            {indicator.number}. {indicator.title}
          </a>
        </th>
        <Figures reading={printed} unit={printed.unit ?? 'none printed'} />
      </tr>
      {noted ? (
        <tr className={styles.second}>
          <th scope="row">by the editor’s note</th>
          <Figures reading={noted} unit={noted.unit ?? ''} />
        </tr>
      ) : null}
    </>
  );
}

function Figures({
  reading,
  unit,
}: {
  readonly reading: TargetReading;
  readonly unit: string;
}): ReactElement {
  return (
    <>
      <td>{unit}</td>
      <td className={styles.number}>{reading.baseline?.text ?? NOT_PRINTED}</td>
      <td className={styles.number}>{reading.target?.text ?? NOT_PRINTED}</td>
      <td className={styles.number}>{changeInWords(reading) ?? '–'}</td>
    </>
  );
}
