import { type ReactElement, useState } from 'react';
import { useApp, useStore } from '../../app-context.ts';
import { KeptRows } from '../../parts/kept-rows.tsx';
import { UndoLine } from '../../parts/undo-line.tsx';
import { COMMITMENTS_LINK } from '../../state/commitment-settings.ts';
import { dropLink, type KeptLink, keepLink } from '../../state/kept-links.ts';
import styles from './commitments-left.module.css';

/** The filters that were saved. Each can be removed, and the last removal taken back. */
export function KeptFilters(): ReactElement {
  const { settings } = useApp();
  const saved = useStore(settings, ({ commitments }) => commitments.saved);
  const [removed, setRemoved] = useState<KeptLink | null>(null);
  const keep = (next: readonly KeptLink[]) => {
    const now = settings.get();
    settings.set({ ...now, commitments: { ...now.commitments, saved: next } });
  };
  return (
    <div className={styles.kept}>
      <UndoLine
        onUndo={() => {
          if (removed) keep(keepLink(saved, removed, COMMITMENTS_LINK));
          setRemoved(null);
        }}
        said={removed ? `Removed “${removed.name}”.` : null}
      />
      <KeptRows
        empty="The star above the list saves what you narrowed it to under a name."
        onRemove={({ name, href }) => {
          setRemoved({ name, link: href });
          keep(dropLink(saved, href));
        }}
        rows={saved.map(({ name, link }) => ({ name, href: link }))}
        title="Saved filters"
      />
    </div>
  );
}
