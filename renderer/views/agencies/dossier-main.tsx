import { type ReactElement, useMemo, useRef, useState } from 'react';
import { dossier } from '../../../corpus/index.ts';
import { useApp } from '../../app-context.ts';
import { Column } from '../../parts/column.tsx';
import { PrintHead } from '../../parts/print-head.tsx';
import { hrefOf, parseRoute } from '../../state/route.ts';
import styles from './dossier.module.css';
import { DossierHead } from './dossier-head.tsx';
import { Duties } from './duties-of-body.tsx';
import { Mentions } from './mentions.tsx';
import { PrintedForms } from './printed-forms.tsx';
import { useKeptPlace } from './use-kept-place.ts';

/** All that the plan says of one body: its roles, every clause in the printed words, and where the running text names it. */
export function DossierMain({ id }: { readonly id: string }): ReactElement | null {
  const { graph, router } = useApp();
  const column = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState<ReadonlySet<string>>(() => new Set(router.visits.get().spot?.open));
  const found = useMemo(() => dossier(graph, id), [graph, id]);
  const route = useMemo(() => parseRoute(hrefOf(id)), [id]);
  useKeptPlace(column, route, open);
  if (!found) return null;
  return (
    <Column ref={column}>
      <article aria-labelledby="body-name" className={styles.page}>
        <PrintHead id={id} plan={graph.plan.meta} />
        <DossierHead found={found} />
        <PrintedForms body={found.body} />
        {found.duties.length === 0 ? (
          <p className={styles.none}>
            No clause names this {found.body.kind === 'group' ? 'group' : 'body'}.
          </p>
        ) : (
          <Duties found={found} onOpen={setOpen} open={open} />
        )}
        <Mentions mentions={found.mentions} />
      </article>
    </Column>
  );
}
