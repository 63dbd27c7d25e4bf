import type { ReactElement } from 'react';
import type { Excerpt } from '../../corpus/index.ts';

/** Words quoted from the plan, with those that are meant marked, and an ellipsis where the text goes on. */
export function Quoted({ quote }: { readonly quote: Excerpt }): ReactElement {
  return (
    <>
      {quote.cutBefore ? '…\u00a0' : ''}
      {quote.before}
      <mark>{quote.words}</mark>
      {quote.after}
      {quote.cutAfter ? '\u00a0…' : ''}
    </>
  );
}
