import type { ReactElement, ReactNode } from 'react';
import { PageTitle } from '../../parts/page-title.tsx';
import { ToolButton } from '../../parts/tool-button.tsx';
import { useWhole } from '../commitments/use-whole.ts';
import type { Whole } from '../commitments/whole.ts';

type WithWholeProps = {
  readonly title: string;
  readonly pages: ReactNode;
  readonly children: (whole: Whole) => ReactNode;
};

/** What needs to know which sentences promise something, as soon as that is fetched. */
export function WithWhole({ title, pages, children }: WithWholeProps): ReactElement {
  const { whole, retry } = useWhole();
  if (whole) return <>{children(whole)}</>;
  return (
    <PageTitle title={title} tools={pages}>
      {retry === null ? (
        <span role="status">Fetching which sentences promise something …</span>
      ) : (
        <span role="alert">
          Which sentences promise something could not be fetched. The text is all there. Try again, or open
          Remit anew. <ToolButton onPress={retry}>Try again</ToolButton>
        </span>
      )}
    </PageTitle>
  );
}
