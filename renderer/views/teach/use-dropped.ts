import { type DragEvent, type HTMLAttributes, useState } from 'react';
import type { App } from '../../app-context.ts';
import { takeFile } from './taking.ts';

/** Takes in a lesson file that is dropped on a page. `isOver` while one is held over it. */
export function useDropped(app: App): {
  readonly isOver: boolean;
  readonly handlers: HTMLAttributes<HTMLDivElement>;
} {
  const [isOver, setOver] = useState(false);
  return {
    isOver,
    handlers: {
      onDragLeave: () => setOver(false),
      onDragOver: (event: DragEvent) => {
        if (!event.dataTransfer.types.includes('Files')) return;
        event.preventDefault();
        setOver(true);
      },
      onDrop: (event: DragEvent) => {
        const [file] = event.dataTransfer.files;
        setOver(false);
        if (!file) return;
        event.preventDefault();
        void takeFile(app, file);
      },
    },
  };
}
