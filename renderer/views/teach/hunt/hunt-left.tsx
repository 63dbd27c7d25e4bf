import type { ReactElement } from 'react';
import { useApp } from '../../../app-context.ts';
import { Choice } from '../../../parts/choice.tsx';
import { LeftScroll } from '../../../parts/left-scroll.tsx';
import { PaneHead } from '../../../parts/pane.tsx';
import { Switch } from '../../../parts/switch.tsx';
import { HUNT_COUNTS, huntSettingOf, isTimed, pickTimer } from '../../../state/hunt-picks.ts';
import { type Picked, pick } from '../../../state/picked.ts';
import fields from '../quiz/quiz-left.module.css';
import { RangeField } from '../quiz/range-field.tsx';
import { SeedField } from '../quiz/seed-field.tsx';

type HuntLeftProps = { readonly picked: Picked; readonly onFold: () => void };

/** What a hunt looks for: in which part of the plan, how many places, whether the time is taken, and which of many such hunts it is. */
export function HuntLeft({ picked, onFold }: HuntLeftProps): ReactElement {
  const { router } = useApp();
  const { seed, count, range } = huntSettingOf(picked);
  const change = (next: Picked) => router.replace({ kind: 'hunt', picked: next });
  return (
    <>
      <PaneHead onFold={onFold} title="Scavenger hunt" />
      <LeftScroll className={fields.fields}>
        <RangeField onPick={(id) => change(pick(picked, 'range', id === null ? [] : [id]))} range={range} />
        <Choice
          label="Tasks"
          onChange={(value) => change(pick(picked, 'count', [value]))}
          options={HUNT_COUNTS.map((value) => ({ value, name: value }))}
          value={String(count)}
        />
        <SeedField
          label="Hunt number"
          noun="tasks"
          onPick={(next) => change(pick(picked, 'seed', [String(next)]))}
          seed={seed}
        />
        <Switch
          isOn={isTimed(picked)}
          onChange={(isOn) => change(pickTimer(picked, isOn))}
          words="Show the time"
        />
      </LeftScroll>
    </>
  );
}
