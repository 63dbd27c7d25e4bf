import type { ReactElement } from 'react';
import type { PlanMeta } from '../../../corpus/index.ts';
import { hrefOf } from '../../state/route.ts';
import { Sheet } from './sheet.tsx';

/** The plan that one reads, where its words speak of itself. */
export function PlanSheet({ meta }: { readonly meta: PlanMeta }): ReactElement {
  const [from, to] = meta.period;
  return (
    <Sheet
      detail={[meta.issuer, meta.number, meta.issued, `for ${from} to ${to}`].filter(Boolean).join(' · ')}
      href={hrefOf('plan')}
      label="This plan"
      title={meta.title}
    />
  );
}
