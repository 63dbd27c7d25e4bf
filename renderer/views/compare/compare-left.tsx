import type { ReactElement } from 'react';
import { PaneHead } from '../../parts/pane.tsx';
import type { Picked } from '../../state/picked.ts';

type CompareLeftProps = { readonly picked: Picked; readonly onFold: () => void };

export function CompareLeft({ onFold }: CompareLeftProps): ReactElement {
  return <PaneHead onFold={onFold} title="…" />;
}
