import { type ReactElement, useMemo } from 'react';
import { KIND_NAME, quantityFacets, quantityRows, WHEN_NAME } from '../../../corpus/index.ts';
import { useApp } from '../../app-context.ts';
import { Facet, type FacetRow } from '../../parts/facet.tsx';
import { ClearFilters } from '../../parts/left-scroll.tsx';
import { type Picked, togglePicked, valuesOf } from '../../state/picked.ts';
import {
  clearQuantities,
  isQuantitiesNarrowed,
  type QuantityNarrowing,
  quantityPicks,
} from '../../state/quantity-picks.ts';
import { useWhole } from '../commitments/use-whole.ts';
import type { Whole } from '../commitments/whole.ts';
import { partName } from './quantity-words.ts';

/** What the quantities are narrowed by, each value with the number of quantities that it leaves. */
export function QuantityFacets({ picked }: { readonly picked: Picked }): ReactElement | null {
  const { whole } = useWhole();
  return whole ? <Facets picked={picked} whole={whole} /> : null;
}

function Facets({ picked, whole }: { readonly picked: Picked; readonly whole: Whole }): ReactElement {
  const { router } = useApp();
  const { graph } = whole;
  const all = useMemo(() => quantityRows(graph), [graph]);
  const { kinds, parts, when } = quantityFacets(all, quantityPicks(picked).filter);
  const change = (next: Picked) => router.replace({ kind: 'targets', picked: next });
  const toggle = (name: QuantityNarrowing) => (value: string) => change(togglePicked(picked, name, value));
  const rows = <T extends string>(
    name: QuantityNarrowing,
    counts: readonly { readonly value: T; readonly count: number }[],
    say: (value: T) => string,
  ): readonly FacetRow[] =>
    counts.map(({ value, count }) => ({
      value,
      name: say(value),
      hint: undefined,
      count,
      isChosen: valuesOf(picked, name).includes(value),
    }));
  return (
    <>
      {isQuantitiesNarrowed(picked) ? <ClearFilters onClear={() => change(clearQuantities(picked))} /> : null}
      <Facet onToggle={toggle('kind')} rows={rows('kind', kinds, (kind) => KIND_NAME[kind])} title="Kind" />
      <Facet onToggle={toggle('when')} rows={rows('when', when, (one) => WHEN_NAME[one])} title="By when" />
      <Facet
        onToggle={toggle('part')}
        rows={rows('part', parts, (part) => partName(graph, part))}
        title="Where it stands"
      />
    </>
  );
}
