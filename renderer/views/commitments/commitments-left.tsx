import { type ReactElement, useDeferredValue, useMemo } from 'react';
import { useApp } from '../../app-context.ts';
import { FilterField } from '../../parts/filter-field.tsx';
import { ClearFilters, LeftScroll } from '../../parts/left-scroll.tsx';
import { PaneHead } from '../../parts/pane.tsx';
import { countCommitments } from '../../state/commitment-counts.ts';
import { clearNarrowing, isNarrowed, picksOf, pickText } from '../../state/commitment-picks.ts';
import { type Picked, togglePicked } from '../../state/picked.ts';
import { Facets } from './facets.tsx';
import { KeptFilters } from './kept-filters.tsx';
import { LooseMarks } from './loose-marks.tsx';
import { useOwnMarks } from './own.ts';
import { useWhole } from './use-whole.ts';
import type { Whole } from './whole.ts';

type CommitmentsLeftProps = { readonly picked: Picked; readonly onFold: () => void };

/** What the commitments are narrowed by: words, and the values of what they have, each with the number of sentences it would leave. */
export function CommitmentsLeft({ picked, onFold }: CommitmentsLeftProps): ReactElement {
  const { router } = useApp();
  const { whole } = useWhole();
  const change = (next: Picked) => router.replace({ kind: 'commitments', picked: next });
  return (
    <>
      <PaneHead onFold={onFold} title="Narrow down">
        <FilterField
          label="Words in the sentence"
          onChange={(text) => change(pickText(picked, text))}
          placeholder="Words in the sentence"
          value={picked.q?.[0] ?? ''}
        />
      </PaneHead>
      <LeftScroll>
        {isNarrowed(picked) ? <ClearFilters onClear={() => change(clearNarrowing(picked))} /> : null}
        {whole ? <Counted onPicked={change} picked={picked} whole={whole} /> : null}
        <KeptFilters />
      </LeftScroll>
    </>
  );
}

function Counted({
  picked,
  whole,
  onPicked,
}: {
  readonly picked: Picked;
  readonly whole: Whole;
  readonly onPicked: (picked: Picked) => void;
}): ReactElement {
  const marks = useOwnMarks(whole);
  // The counts follow a moment later, so that typing never waits for them.
  const before = useDeferredValue(picked);
  const counts = useMemo(() => countCommitments(whole.rows, picksOf(before), marks), [whole, before, marks]);
  return (
    <>
      <Facets
        counts={counts}
        graph={whole.graph}
        hasMarks={marks.on.size > 0}
        onToggle={(name, value) => onPicked(togglePicked(picked, name, value))}
        picked={picked}
      />
      <LooseMarks marks={marks.loose} />
    </>
  );
}
