import type { ReactElement } from 'react';
import { type CommitmentOrder, commitmentsExport } from '../../../corpus/index.ts';
import { useApp, useStore } from '../../app-context.ts';
import { EXPORT_ENTRIES, ExportMenu } from '../../parts/export-menu.tsx';
import { SaveStar } from '../../parts/save-star.tsx';
import { SelectField } from '../../parts/select-field.tsx';
import type { CommitmentList } from '../../state/commitment-list.ts';
import {
  GROUPINGS,
  isNarrowed,
  ORDERS,
  pickGroup,
  pickOrder,
  picksOf,
} from '../../state/commitment-picks.ts';
import { COMMITMENTS_LINK, type CommitmentSettings } from '../../state/commitment-settings.ts';
import { countInWords, GROUP_WORDS, ORDER_WORDS, picksInWords } from '../../state/commitment-words.ts';
import { exportProvenance } from '../../state/export-file.ts';
import { dropLink, keepLink } from '../../state/kept-links.ts';
import type { AttachedMarks } from '../../state/own-marks.ts';
import { type Picked, pick } from '../../state/picked.ts';
import { formatRoute } from '../../state/route.ts';
import { AddToLesson } from '../teach/add-button.tsx';
import { ColumnsMenu } from './columns-menu.tsx';
import type { Whole } from './whole.ts';

type ListToolsProps = {
  readonly list: CommitmentList;
  readonly marks: AttachedMarks;
  readonly picked: Picked;
  readonly whole: Whole;
};

const LONGEST_PROPOSAL = 60;

/** What can be done with the whole list: sort, group, choose columns, save what narrows it, export. */
export function ListTools({ list, marks, picked, whole }: ListToolsProps): ReactElement {
  const app = useApp();
  const { order, group } = picksOf(picked);
  const kept = useStore(app.settings, ({ commitments }) => commitments);
  const link = formatRoute({ kind: 'commitments', picked: pick(picked, 'fold', []) });
  const change = (next: Picked) => app.router.replace({ kind: 'commitments', picked: next });
  const keep = (next: Partial<CommitmentSettings>) => {
    const settings = app.settings.get();
    app.settings.set({ ...settings, commitments: { ...settings.commitments, ...next } });
  };
  const words = picksInWords(whole.graph, picked);
  const make = (own?: AttachedMarks['on']) => {
    const { rows, groups } = list;
    const shown = { rows, ...(groups ? { groups } : {}), ...(own ? { own } : {}) };
    return commitmentsExport(whole.graph, shown, exportProvenance(app, words));
  };
  const isMarked = list.rows.some(({ commitment }) => marks.on.has(commitment.id));
  return (
    <>
      <SelectField
        label="Sort"
        onPick={(value) => {
          const next = ORDERS.find((one): one is CommitmentOrder => one === value);
          if (next && next !== order) change(pickOrder(picked, next));
        }}
        options={ORDERS.map((value) => [value, ORDER_WORDS[value]])}
        value={order}
      />
      <SelectField
        label="Group"
        onPick={(value) => change(pickGroup(picked, value))}
        options={[['none', 'None'], ...GROUPINGS.map((value) => [value, GROUP_WORDS[value]] as const)]}
        value={group ?? 'none'}
      />
      <ColumnsMenu columns={kept.columns} onColumns={(columns) => keep({ columns })} />
      {isNarrowed(picked) ? (
        <SaveStar
          key={link}
          label="Save this filter"
          onRemove={() => keep({ saved: dropLink(kept.saved, link) })}
          onSave={(name) => keep({ saved: keepLink(kept.saved, { name, link }, `${COMMITMENTS_LINK}?`) })}
          proposal={words.slice(0, LONGEST_PROPOSAL)}
          saved={kept.saved.find((one) => one.link === link)?.name}
        />
      ) : null}
      <AddToLesson />
      <ExportMenu
        entries={
          isMarked
            ? [
                ...EXPORT_ENTRIES,
                ...EXPORT_ENTRIES.map((entry) => ({
                  ...entry,
                  id: `${entry.id}-own`,
                  name: `${entry.name}, with your marks`,
                  about: 'The same, and your own columns behind it',
                  make: () => make(marks.on),
                })),
              ]
            : EXPORT_ENTRIES
        }
        host={app.host}
        make={() => make()}
        note={`${countInWords(list.rows.length, whole.rows.length).join(' ')}, as shown`}
      />
    </>
  );
}
