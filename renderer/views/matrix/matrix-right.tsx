import type { ReactElement } from 'react';
import { PaneHead } from '../../parts/pane.tsx';
import type { Picked } from '../../state/picked.ts';

type MatrixRightProps = { readonly picked: Picked; readonly onFold: () => void };

export function MatrixRight({ onFold }: MatrixRightProps): ReactElement {
  return <PaneHead onFold={onFold} title="…" />;
}
