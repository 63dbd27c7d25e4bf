import { type ReactElement, useEffect, useRef } from 'react';
import styles from './present.module.css';

/** Darkens the stage but for a round that follows the pointer. */
export function Spotlight(): ReactElement {
  const cover = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const onMove = ({ clientX, clientY }: PointerEvent) => {
      cover.current?.style.setProperty('--x', `${clientX}px`);
      cover.current?.style.setProperty('--y', `${clientY}px`);
    };
    window.addEventListener('pointermove', onMove, { passive: true });
    return () => window.removeEventListener('pointermove', onMove);
  }, []);
  return <div aria-hidden="true" className={styles.spotlight} ref={cover} />;
}
