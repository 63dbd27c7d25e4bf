import { type ReactElement, useRef } from 'react';
import { useApp } from '../../app-context.ts';
import { ToolButton } from '../../parts/tool-button.tsx';
import { takeFile } from './taking.ts';
import styles from './teach.module.css';

/** Lets a person choose a lesson file. */
export function FileButton(): ReactElement {
  const app = useApp();
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <ToolButton onPress={() => input.current?.click()}>Open a lesson file…</ToolButton>
      <input
        accept=".json,application/json"
        aria-label="Lesson file to open"
        className={styles.file}
        data-opens-lesson=""
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file) void takeFile(app, file);
          target.value = '';
        }}
        ref={input}
        tabIndex={-1}
        type="file"
      />
    </>
  );
}
