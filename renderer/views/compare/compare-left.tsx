import { type KeyboardEvent, type ReactElement, useMemo, useRef, useState } from 'react';
import { type AgencyRow, agencyRows, COMPARED_BODIES, inWords } from '../../../corpus/index.ts';
import { useApp } from '../../app-context.ts';
import { classes } from '../../parts/classes.ts';
import { FilterField } from '../../parts/filter-field.tsx';
import { PaneHead } from '../../parts/pane.tsx';
import { TickBox } from '../../parts/tick-box.tsx';
import { capital } from '../../parts/words.ts';
import { comparedIn, toggleCompared } from '../../state/compared.ts';
import type { Picked } from '../../state/picked.ts';
import { narrowed } from '../agencies/narrowed.ts';
import styles from './compare-left.module.css';

type CompareLeftProps = { readonly picked: Picked; readonly onFold: () => void };

/** All bodies with a check box each: two to four of them can be compared. */
export function CompareLeft({ picked, onFold }: CompareLeftProps): ReactElement {
  const { graph, router } = useApp();
  const [filter, setFilter] = useState('');
  const list = useRef<HTMLDivElement>(null);
  const rows = useMemo(() => agencyRows(graph), [graph]);
  const shown = useMemo(() => narrowed(graph, rows, filter), [graph, rows, filter]);
  const chosen = useMemo(() => comparedIn(graph, picked).bodies.map(({ id }) => id), [graph, picked]);
  const toggle = (id: string) =>
    router.replace({ kind: 'compare', picked: toggleCompared(graph, picked, id) });
  const onFieldKey = (event: KeyboardEvent) => {
    const [only, ...others] = shown;
    if (event.key === 'Enter' && only && others.length === 0) {
      toggle(only.body.id);
      setFilter('');
    } else if (event.key === 'ArrowDown') boxesIn(list.current)[0]?.focus();
    else return;
    event.preventDefault();
  };
  const part = (kind: AgencyRow['body']['kind']) => ({
    rows: shown.filter(({ body }) => body.kind === kind),
    chosen,
    onToggle: toggle,
  });
  return (
    <>
      <PaneHead onFold={onFold} title="Compare">
        {/* biome-ignore lint/a11y/noStaticElementInteractions: the keys are those of the field in it. */}
        <div onKeyDown={onFieldKey}>
          <FilterField
            label="Filter the bodies"
            onChange={setFilter}
            placeholder="Any name or short form"
            value={filter}
          />
        </div>
        <p className={styles.said} role="status">
          {choiceWords(chosen.length)}
        </p>
      </PaneHead>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the keys walk along the check boxes in it. */}
      <div className={styles.scroll} onKeyDown={walk} ref={list}>
        {shown.length === 0 ? <p className={styles.empty}>No body has this in any of its names.</p> : null}
        <Choices {...part('agency')} title="Bodies" />
        <Choices {...part('group')} title="Groups, not bodies" />
      </div>
    </>
  );
}

type ChoicesProps = {
  readonly title: string;
  readonly rows: readonly AgencyRow[];
  readonly chosen: readonly string[];
  readonly onToggle: (id: string) => void;
};

function Choices({ title, rows, chosen, onToggle }: ChoicesProps): ReactElement | null {
  if (rows.length === 0) return null;
  const isFull = chosen.length >= COMPARED_BODIES.most;
  return (
    <fieldset className={styles.choices}>
      <legend className={styles.title}>{title}</legend>
      {rows.map(({ body, counts }) => {
        const isChosen = chosen.includes(body.id);
        const isShut = isFull && !isChosen;
        return (
          // biome-ignore lint/a11y/noLabelWithoutControl: the check box is in TickBox.
          <label
            className={classes(styles.row, isChosen && styles.chosen, isShut && styles.shut)}
            key={body.id}
            title={[body.title, body.abbreviation, body.chinese].filter(Boolean).join(' · ')}
          >
            <TickBox
              aria-disabled={isShut}
              checked={isChosen}
              onChange={() => {
                if (!isShut) onToggle(body.id);
              }}
            />
            <span className={styles.name}>{body.title}</span>
            <span className={styles.count}>{counts.total}</span>
          </label>
        );
      })}
    </fieldset>
  );
}

function choiceWords(count: number): string {
  const most = capital(inWords(COMPARED_BODIES.most));
  if (count === 0) return 'Choose two to four.';
  if (count === 1) return 'One is chosen. Choose at least one more.';
  if (count < COMPARED_BODIES.most)
    return `${capital(inWords(count))} are chosen, of ${most.toLowerCase()} at most.`;
  return `${most} are chosen, the most there can be. Take one away to choose another.`;
}

/** The arrows go along the check boxes; up from the first leads back to the field. */
function walk(event: KeyboardEvent<HTMLElement>): void {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
  const boxes = boxesIn(event.currentTarget);
  const next =
    boxes.indexOf(document.activeElement as HTMLInputElement) + (event.key === 'ArrowDown' ? 1 : -1);
  const field = event.currentTarget.parentElement?.querySelector<HTMLInputElement>('input[type="text"]');
  (next < 0 ? field : boxes[next])?.focus();
  event.preventDefault();
}

function boxesIn(list: HTMLElement | null): readonly HTMLInputElement[] {
  return list ? [...list.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')] : [];
}
