import { type ReactElement, useState } from 'react';
import { useApp, useStore } from '../../app-context.ts';
import { KeptRows } from '../../parts/kept-rows.tsx';
import { UndoLine } from '../../parts/undo-line.tsx';
import { forget, type KeptSearches, unsave } from '../../state/kept-searches.ts';
import { linkTo } from './empty-search.tsx';
import { changeKept } from './kept.ts';

type Undo = { readonly name: string; readonly before: KeptSearches };

/** The searches that were saved and those made last. Each can be removed, and the last removal taken back. */
export function KeptList(): ReactElement {
  const app = useApp();
  const kept = useStore(app.settings, ({ searches }) => searches);
  const [undo, setUndo] = useState<Undo | null>(null);
  const remove = (name: string, change: (kept: KeptSearches) => KeptSearches) => {
    setUndo({ name, before: kept });
    changeKept(app, change);
  };
  return (
    <>
      <UndoLine
        onUndo={() => {
          if (undo) changeKept(app, () => undo.before);
          setUndo(null);
        }}
        said={undo ? `Removed “${undo.name}”.` : null}
      />
      <KeptRows
        empty="The star beside the results saves a search under a name."
        onRemove={({ name, href }) => remove(name, (now) => unsave(now, href))}
        rows={kept.saved.map(({ name, link }) => ({ name, href: link }))}
        title="Saved"
      />
      <KeptRows
        empty="Searches from which you opened a place are listed here."
        onRemove={({ name }) => remove(name, (now) => forget(now, name))}
        rows={kept.recent.map((query) => ({ name: query, href: linkTo(query) }))}
        title="Recent"
      />
    </>
  );
}
