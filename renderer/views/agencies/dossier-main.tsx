import { type ReactElement, useMemo, useRef, useState } from 'react';
import { dossier, factsByPlace } from '../../../corpus/index.ts';
import { useApp } from '../../app-context.ts';
import { Column } from '../../parts/column.tsx';
import type { Picked } from '../../state/picked.ts';
import type { Route } from '../../state/route.ts';
import { PrintHead } from '../print-head.tsx';
import { useKeptPlace } from '../use-kept-place.ts';
import { isNarrowing, pickInWords, rolesAndChapters } from './agency-pick.ts';
import styles from './dossier.module.css';
import { DossierHead } from './dossier-head.tsx';
import { narrowedDossier } from './dossier-pick.ts';
import { Duties } from './duties-of-body.tsx';
import { DutyTools } from './duty-tools.tsx';
import { InsideDuties } from './inside-duties.tsx';
import { Mentions } from './mentions.tsx';
import { PrintedForms } from './printed-forms.tsx';
import { PrintedPartners } from './printed-partners.tsx';
import { useDutyKeys } from './use-duty-keys.ts';

/** The evidence for the printed forms, among the clauses that are open; no clause has this id. */
const EVIDENCE = 'evidence';

type DossierMainProps = { readonly id: string; readonly picked: Picked };

/** All that the plan says of one body: its roles, every clause in the printed words, what is inside them, and where the running text names it. */
export function DossierMain({ id, picked }: DossierMainProps): ReactElement | null {
  const { graph, router } = useApp();
  const column = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState<ReadonlySet<string>>(() => new Set(router.visits.get().spot?.open));
  const whole = useMemo(() => dossier(graph, id), [graph, id]);
  const pick = useMemo(() => rolesAndChapters(graph, picked), [graph, picked]);
  const route = useMemo(
    (): Route => ({ kind: 'agency', slug: id.replace(/^.*\//, ''), picked }),
    [id, picked],
  );
  const found = useMemo(() => whole && narrowedDossier(whole, pick), [whole, pick]);
  const inside = useMemo(
    () => found && factsByPlace(graph, id, new Set(found.duties.map(({ clause }) => clause.id))),
    [graph, id, found],
  );
  useKeptPlace(column, route, open);
  useDutyKeys(column);
  if (!whole || !found || !inside) return null;
  const words = pickInWords(graph, pick).join('; ');
  return (
    <Column ref={column}>
      <article aria-labelledby="body-name" className={styles.page}>
        <PrintHead
          about={
            isNarrowing(pick)
              ? `${found.duties.length} of ${whole.duties.length} clauses: ${words}`
              : undefined
          }
          id={id}
        />
        <DossierHead filters={words} found={found} inside={inside} />
        <PrintedForms
          body={found.body}
          isOpen={open.has(EVIDENCE)}
          onOpen={(isOpen) => {
            const others = [...open].filter((one) => one !== EVIDENCE);
            setOpen(new Set(isOpen ? [...others, EVIDENCE] : others));
          }}
        />
        {whole.duties.length === 0 ? (
          <p className={styles.none}>
            No clause names this {found.body.kind === 'group' ? 'group' : 'body'}.
          </p>
        ) : (
          <>
            <DutyTools found={found} onOpen={setOpen} open={open} pick={pick} picked={picked} whole={whole} />
            <Duties found={found} onOpen={setOpen} open={open} />
            <InsideDuties inside={inside} />
            <PrintedPartners found={found} />
          </>
        )}
        <Mentions mentions={found.mentions} />
      </article>
    </Column>
  );
}
