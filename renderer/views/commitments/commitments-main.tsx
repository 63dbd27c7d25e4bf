import type { ReactElement } from 'react';
import { Column } from '../../parts/column.tsx';
import type { Picked } from '../../state/picked.ts';

export function CommitmentsMain({ picked }: { readonly picked: Picked }): ReactElement {
  return <Column>{Object.keys(picked).join()}</Column>;
}
