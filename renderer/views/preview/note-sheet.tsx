import type { ReactElement } from 'react';
import type { EditorialNote } from '../../../corpus/index.ts';
import card from './card.module.css';
import { Sheet } from './sheet.tsx';

/** A note of the editor, which says that it is no part of the plan. */
export function NoteSheet({ note }: { readonly note: EditorialNote }): ReactElement {
  return (
    <Sheet
      detail={`Source: ${note.source}`}
      label={<span className={card.note}>Editor’s note, not part of the plan</span>}
      text={note.note}
      title={note.quote ? `“${note.quote}”` : undefined}
    />
  );
}
