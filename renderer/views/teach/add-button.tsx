import type { ReactElement } from 'react';
import { useApp } from '../../app-context.ts';
import { ToolButton } from '../../parts/tool-button.tsx';

/** Adds the view that is shown, with its filters, to the lesson that was used last. */
export function AddToLesson(): ReactElement {
  const app = useApp();
  return <ToolButton onPress={() => void app.lessons.addOpen(app)}>Add to lesson</ToolButton>;
}
