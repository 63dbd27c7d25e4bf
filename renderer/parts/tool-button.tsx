import type { ReactElement, ReactNode } from 'react';
import styles from './tool-button.module.css';

type ToolButtonProps = { readonly onPress: () => void; readonly children: ReactNode };

/** A button that does something with the whole page, such as printing it. Not printed itself. */
export function ToolButton({ onPress, children }: ToolButtonProps): ReactElement {
  return (
    <button className={styles.tool} data-screen-only="" onClick={onPress} type="button">
      {children}
    </button>
  );
}
