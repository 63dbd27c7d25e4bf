import { type CSSProperties, type ReactElement, type ReactNode, useEffect, useRef } from 'react';
import { classes } from '../../parts/classes.ts';
import styles from './scrolled.module.css';

/** A part of the window that scrolls where it is longer than its room, and says so. `of` names what stands in it: something else begins at its top. */
export function Scrolled({
  label,
  of,
  className,
  style,
  children,
}: {
  readonly label: string;
  readonly of: string;
  readonly className: string | undefined;
  readonly style?: CSSProperties;
  readonly children: ReactNode;
}): ReactElement {
  const room = useRef<HTMLElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: something else begins at its top.
  useEffect(() => {
    if (room.current) room.current.scrollTop = 0;
  }, [of]);
  useEffect(() => {
    const element = room.current;
    const inside = element?.firstElementChild;
    if (!element || !inside) return;
    const tellMore = () => {
      const { scrollTop, clientHeight, scrollHeight } = element;
      element.toggleAttribute('data-more', scrollTop + clientHeight < scrollHeight - 4);
    };
    const observer = new ResizeObserver(tellMore);
    observer.observe(element);
    observer.observe(inside);
    element.addEventListener('scroll', tellMore, { passive: true });
    return () => {
      observer.disconnect();
      element.removeEventListener('scroll', tellMore);
    };
  }, []);
  return (
    <section
      aria-label={label}
      className={classes(styles.room, className)}
      ref={room}
      style={style}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by key.
      tabIndex={0}
    >
      <div className={styles.inside}>{children}</div>
      <div aria-hidden="true" className={styles.more} />
    </section>
  );
}
