import type { ReactElement } from 'react';
import { Column } from '../../parts/column.tsx';
import { Preparing } from '../../parts/preparing.tsx';
import { ToolButton } from '../../parts/tool-button.tsx';
import type { Picked } from '../../state/picked.ts';
import styles from './commitments.module.css';
import { Commitments } from './commitments.tsx';
import { useWhole } from './use-whole.ts';

/** The page of the commitments, as soon as they are loaded. */
export function CommitmentsMain({ picked }: { readonly picked: Picked }): ReactElement {
  const { whole, retry } = useWhole();
  if (whole) return <Commitments picked={picked} whole={whole} />;
  if (retry === null) return <Preparing title="Commitments" words="Fetching the commitments …" />;
  return (
    <Column>
      <div className={styles.page} role="alert">
        <h1 className={styles.failed} tabIndex={-1}>
          The commitments could not be fetched.
        </h1>
        <p className={styles.intro}>The text is all there. Try again, or open Remit anew.</p>
        <ToolButton onPress={retry}>Try again</ToolButton>
      </div>
    </Column>
  );
}
