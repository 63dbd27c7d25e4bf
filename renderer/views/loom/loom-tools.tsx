import type { ReactElement } from 'react';
import { SelectField } from '../../parts/select-field.tsx';
import { ToolButton } from '../../parts/tool-button.tsx';
import { LOOM_ORDERS, LOOM_SIDES, type LoomPicks, pickSide } from '../../state/loom-picks.ts';
import { pick } from '../../state/picked.ts';
import { SIDE_NAME } from './loom-words.ts';
import { useRepickLoom } from './use-loom.ts';

const ORDER_NAME = { kind: 'by kind', count: 'most first', name: 'by name' } as const;

/** What stands across from the text, and in which order. */
export function LoomTools({ picks }: { readonly picks: LoomPicks }): ReactElement {
  const repick = useRepickLoom();
  return (
    <>
      <SelectField
        label="Across"
        onPick={(side) => repick((now) => pickSide(now, side))}
        options={LOOM_SIDES.map((side) => [side, SIDE_NAME[side]])}
        value={picks.side}
      />
      <SelectField
        label="Order"
        onPick={(order) => repick((now) => pick(now, 'sort', order === LOOM_ORDERS[0] ? [] : [order]))}
        options={LOOM_ORDERS.map((order) => [order, ORDER_NAME[order]])}
        value={picks.order}
      />
      <ToolButton
        onPress={() => repick((now) => pick(now, 'show', picks.show === 'chapters' ? [] : ['chapters']))}
      >
        {picks.show === 'chapters' ? 'Whole plan' : 'By chapter'}
      </ToolButton>
    </>
  );
}
