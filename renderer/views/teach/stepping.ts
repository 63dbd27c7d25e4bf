import type { App } from '../../app-context.ts';

/** Takes the last change to the lessons back, or does it again, and says what that was. */
export async function stepLessons(app: App, again: boolean): Promise<void> {
  const lessons = await app.lessons.prepare(app);
  const step = again ? lessons.redo() : lessons.undo();
  const words = step
    ? `${again ? 'Done again' : 'Taken back'}: ${step.kind}.`
    : again
      ? 'There is nothing to do again.'
      : 'There is nothing to take back.';
  app.lessons.said.set({ words });
}
