import { type ReactElement, useEffect } from 'react';
import { useApp, useStore } from '../../app-context.ts';
import { SaidLine } from '../../parts/said-line.tsx';
import { isTyping } from '../frame/keys.ts';
import { stepOfKey } from '../frame/pressed.ts';
import { stepLessons } from './stepping.ts';

/** Says at the foot of the window, in every view, what was done to a person's lessons. As long as *Undo* stands there, Ctrl+Z is its key. */
export function LessonSaidLine(): ReactElement {
  const app = useApp();
  const said = useStore(app.lessons.said);
  const isInEditor = useStore(app.router.visits, ({ route }) => route.kind === 'lesson');
  const canUndo = said?.canUndo === true;
  useEffect(() => {
    if (!canUndo) return;
    const onKey = (event: KeyboardEvent) => {
      if (stepOfKey(event) !== 'undo' || isTyping(event.target)) return;
      event.preventDefault();
      event.stopPropagation();
      void stepLessons(app, false);
    };
    // Before the keys of the text, where Ctrl+Z is for notes.
    document.addEventListener('keydown', onKey, true);
    return () => document.removeEventListener('keydown', onKey, true);
  }, [app, canUndo]);
  return (
    <SaidLine
      isAside={isInEditor}
      onQuiet={() => app.lessons.said.set(null)}
      onUndo={() => stepLessons(app, false)}
      open="Open lesson"
      said={said}
    />
  );
}
