import type { ReactElement } from 'react';
import { useApp, useStore } from '../../app-context.ts';
import { SaidLine } from '../../parts/said-line.tsx';
import { stepNotes } from './noting.ts';

const SILENT = { words: '', canUndo: false } as const;

/** Says at the foot of the window what was done to a person's notes, with *Undo* where it can be taken back. */
export function NoteSaidLine(): ReactElement {
  const app = useApp();
  const said = useStore(app.notes.said);
  return (
    <SaidLine onQuiet={() => app.notes.said.set(SILENT)} onUndo={() => stepNotes(app, false)} said={said} />
  );
}
