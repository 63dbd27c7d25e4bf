import { type ReactElement, useMemo } from 'react';
import type { ComparedDuty, ComparedPart, Comparison, Graph } from '../../../corpus/index.ts';
import { type App, useApp } from '../../app-context.ts';
import { CopyButton } from '../../parts/copy-button.tsx';
import { counted } from '../../parts/words.ts';
import { compareWith } from '../../state/compared.ts';
import type { Picked } from '../../state/picked.ts';
import { citationOf, governedOf } from '../agencies/duties.ts';
import { partName } from './compare-words.ts';
import styles from './compared-duties.module.css';
import { ComparedDutyEntry } from './compared-duty.tsx';
import { shortPath } from './short-path.ts';

type ComparedDutiesProps = {
  readonly comparison: Comparison;
  readonly picked: Picked;
  readonly part: readonly string[] | null;
  /** The clauses whose words are unfolded, by id. */
  readonly open: ReadonlySet<string>;
  readonly onOpen: (open: ReadonlySet<string>) => void;
};

/** The clauses of the compared bodies, part by part, each with the roles of these bodies in it and its words. */
export function ComparedDuties({ comparison, part, open, onOpen }: ComparedDutiesProps): ReactElement {
  const app = useApp();
  const { graph, router } = app;
  const { bodies, duties, parts } = comparison;
  const shown = parts.filter(
    (one) => one.duties.length > 0 && (part === null || part.join() === one.bodies.join()),
  );
  const all = shown.flatMap((one) => one.duties);
  const isAllOpen = all.every(({ clause }) => open.has(clause.id));
  const marked = useMemo(() => new Set(bodies.map(({ id }) => id)), [bodies]);
  const toggle = (clause: string) => {
    const next = new Set(open);
    if (!next.delete(clause)) next.add(clause);
    onOpen(next);
  };
  return (
    <>
      <div className={styles.tools} data-screen-only="">
        <span className={styles.toolsWords}>
          {part === null
            ? counted(all.length, 'clause')
            : `${all.length} of ${counted(duties.length, 'clause')}`}
          {part === null ? null : (
            <button
              className={styles.tool}
              onClick={() =>
                router.replace({ kind: 'compare', picked: compareWith(bodies.map(({ id }) => id)) })
              }
              type="button"
            >
              Show all parts
            </button>
          )}
        </span>
        <button
          className={styles.tool}
          onClick={() => onOpen(new Set(isAllOpen ? [] : all.map(({ clause }) => clause.id)))}
          type="button"
        >
          {isAllOpen ? 'Close all' : 'Open all'}
        </button>
        <CopyButton label="Copy all, as shown" text={() => textOf(app, comparison, shown)} words="Copy all" />
      </div>
      {shown.map((one) => {
        const id = `part-${one.bodies.map((body) => body.split('/').at(-1)).join('-')}`;
        return (
          <section aria-labelledby={id} className={styles.part} key={id}>
            <h2 className={styles.title} id={id}>
              {partName(graph, comparison, one)} <span className={styles.count}>{one.duties.length}</span>
            </h2>
            {one.duties.map((duty, at) => (
              <ComparedDutyEntry
                bodies={bodies}
                duty={duty}
                isOpen={open.has(duty.clause.id)}
                key={duty.clause.id}
                marked={marked}
                onToggle={() => toggle(duty.clause.id)}
                path={newPath(graph, duty, one.duties[at - 1])}
              />
            ))}
          </section>
        );
      })}
    </>
  );
}

/** Where a duty stands, from the chapter down; empty where the duty before it stands in the same place. */
function newPath(graph: Graph, duty: ComparedDuty, before: ComparedDuty | undefined): string {
  const path = pathOf(graph, duty);
  return before && pathOf(graph, before) === path ? '' : path;
}

function pathOf(graph: Graph, duty: ComparedDuty): string {
  return shortPath(graph, duty.path, governedOf(duty));
}

function textOf(app: App, comparison: Comparison, parts: readonly ComparedPart[]): string {
  return parts
    .flatMap((part) => [
      `${partName(app.graph, comparison, part)} (${part.duties.length})`,
      ...part.duties.map((duty) => citationOf(app, duty)),
    ])
    .join('\n\n')
    .concat('\n');
}
