import { memo, type ReactElement } from 'react';
import { useApp, useStore } from '../../app-context.ts';
import { SaveStar } from '../../parts/save-star.tsx';
import { useAfterPaint } from '../../parts/use-after-paint.ts';
import { shorten } from '../../parts/words.ts';
import type { Ask } from '../../state/ask.ts';
import { save, unsave } from '../../state/kept-searches.ts';
import { formatRoute } from '../../state/route.ts';
import { changeKept } from './kept.ts';

type SaveSearchProps = { readonly ask: Ask };

/** Nobody saves a search while typing it: the star follows when the keys rest. */
const REST = 200;

/** The star: keeps this search under a name, with its facets and all, or gives it another name. */
export function SaveSearch({ ask }: SaveSearchProps): ReactElement {
  return <Star ask={useAfterPaint(ask, REST, ask)} />;
}

const Star = memo(function Star({ ask }: SaveSearchProps): ReactElement {
  const app = useApp();
  const link = formatRoute({ kind: 'search', ask });
  const saved = useStore(app.settings, ({ searches }) => searches.saved.find((one) => one.link === link));
  return (
    <SaveStar
      label="Save this search"
      onRemove={() => changeKept(app, (kept) => unsave(kept, link))}
      onSave={(name) => changeKept(app, (kept) => save(kept, { name, link }))}
      proposal={shorten(ask.query.trim(), 60)}
      saved={saved?.name}
    />
  );
});
