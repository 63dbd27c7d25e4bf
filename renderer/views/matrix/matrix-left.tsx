import type { ReactElement } from 'react';
import { Radio, RadioGroup } from 'react-aria-components/RadioGroup';
import { ROLE_LETTER } from '../../../corpus/index.ts';
import { classes } from '../../parts/classes.ts';
import { Facet, type FacetRow } from '../../parts/facet.tsx';
import { ClearFilters, LeftScroll } from '../../parts/left-scroll.tsx';
import { PaneHead } from '../../parts/pane.tsx';
import { capital, ROLE_WORD } from '../../parts/words.ts';
import { isNarrowed, MATRIX_ORDERS, showAll } from '../../state/matrix-picks.ts';
import { type Picked, pick, togglePicked } from '../../state/picked.ts';
import styles from './matrix-left.module.css';
import { hubNames, ORDER_NAME } from './matrix-words.ts';
import { kindOffers, roleOffers } from './shown.ts';
import { useRepick, useShown } from './use-shown.ts';

type MatrixLeftProps = { readonly picked: Picked; readonly onFold: () => void };

/** What the matrix shows and in which order: roles, kinds of body, the body that is nearly everywhere, and what is empty. */
export function MatrixLeft({ picked, onFold }: MatrixLeftProps): ReactElement {
  const { picks, shown } = useShown(picked);
  const repick = useRepick();
  const toggle = (name: string) => (value: string) => repick((now) => togglePicked(now, name, value));
  const { hubs, empty, matrix } = shown;
  const row = (value: string, name: string, count: number, isChosen: boolean): FacetRow => ({
    value,
    name,
    count,
    isChosen,
    hint: undefined,
  });
  const emptyRows = empty.bodies + empty.groups;
  const columns = matrix.by === 'box' ? 'Boxes' : 'Sections';
  const empties = [
    ...(emptyRows > 0 ? [row('rows', 'Bodies without a clause here', emptyRows, picks.emptyRows)] : []),
    ...(empty.columns > 0 && picks.show === 'text'
      ? [row('columns', `${columns} without a clause`, empty.columns, picks.emptyColumns)]
      : []),
  ];
  return (
    <>
      <PaneHead onFold={onFold} title="Narrow down" />
      <LeftScroll className={styles.groups}>
        {isNarrowed(picks) ? (
          <ClearFilters onClear={() => repick(showAll)} words="Show all bodies and roles" />
        ) : null}
        {picks.show === 'text' ? (
          <Facet
            onToggle={toggle('role')}
            rows={roleOffers(shown, picks).map(({ value, count }) =>
              row(
                value,
                `${ROLE_LETTER[value]} · ${capital(ROLE_WORD[value])}`,
                count,
                picks.roles.includes(value),
              ),
            )}
            title="Role, by how often it is named"
          />
        ) : null}
        <RadioGroup
          aria-label="Order of the rows"
          className={classes(styles.orders)}
          onChange={(order) => repick((now) => pick(now, 'sort', order === 'total' ? [] : [order]))}
          value={picks.order}
        >
          {/* The name is given apart: a label of React Aria is told missing when the pane is brought back. */}
          <span aria-hidden="true" className={styles.title}>
            Order of the rows
          </span>
          {MATRIX_ORDERS.map((order) => (
            <Radio className={classes(styles.order)} key={order} value={order}>
              <span className={styles.dot} />
              {ORDER_NAME[order]}
            </Radio>
          ))}
        </RadioGroup>
        {hubs.length > 0 ? (
          <div className={styles.hub}>
            <Facet
              onToggle={toggle('hub')}
              rows={[row('hidden', `Hide ${hubNames(hubs)}`, hubs[0]?.clauses ?? 0, picks.hideHub)]}
              title="Nearly everywhere (computed)"
            />
            <p className={styles.about}>
              Named in at least four of five clauses. Without it the pattern of the others shows.
            </p>
          </div>
        ) : null}
        <Facet
          onToggle={toggle('kind')}
          rows={kindOffers(shown, picks).map(({ value, count }) =>
            row(value, capital(value), count, picks.kinds.includes(value)),
          )}
          title="Kind of body"
        />
        <Facet onToggle={toggle('empty')} rows={empties} title="Show what is empty" />
      </LeftScroll>
    </>
  );
}
