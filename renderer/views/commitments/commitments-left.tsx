import type { ReactElement } from 'react';
import { PaneHead } from '../../parts/pane.tsx';
import type { Picked } from '../../state/picked.ts';

type CommitmentsLeftProps = { readonly picked: Picked; readonly onFold: () => void };

export function CommitmentsLeft({ onFold }: CommitmentsLeftProps): ReactElement {
  return <PaneHead onFold={onFold} title="…" />;
}
