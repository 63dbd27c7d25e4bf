import type { ReactElement } from 'react';
import { PaneHead } from '../../parts/pane.tsx';
import type { Picked } from '../../state/picked.ts';

type MatrixLeftProps = { readonly picked: Picked; readonly onFold: () => void };

export function MatrixLeft({ onFold }: MatrixLeftProps): ReactElement {
  return <PaneHead onFold={onFold} title="…" />;
}
