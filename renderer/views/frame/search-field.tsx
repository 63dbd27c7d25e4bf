import { type KeyboardEvent, type ReactElement, useLayoutEffect, useRef } from 'react';
import { useApp } from '../../app-context.ts';
import { classes } from '../../parts/classes.ts';
import { Icon } from '../../parts/icon.tsx';
import { type Ask, askFor } from '../../state/ask.ts';
import { rememberSearch } from '../search/kept.ts';
import { focusResults } from '../search/reach.ts';
import styles from './go-to.module.css';
import { GO_TO_FIELD } from './use-frame-keys.ts';

/** The same field while the view *Search* is shown: it holds the query, and the results follow every key. */
export function SearchField({ ask }: { readonly ask: Ask }): ReactElement {
  const app = useApp();
  const field = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => {
    // Coming from the other field, which is gone, one goes on typing in this one.
    if (document.activeElement !== document.body) return;
    field.current?.focus({ preventScroll: true });
    field.current?.setSelectionRange(-1, -1);
  }, []);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter') rememberSearch(app, ask.query);
    if ((event.key === 'Enter' || event.key === 'ArrowDown') && focusResults()) event.preventDefault();
  };
  return (
    <search className={styles.goTo}>
      <div className={styles.field}>
        <Icon name="search" size={16} />
        <input
          aria-keyshortcuts="Control+K"
          aria-label="Go to or search"
          autoComplete="off"
          className={classes(styles.input, styles.own)}
          id={GO_TO_FIELD}
          onChange={(event) =>
            app.router.replace({ kind: 'search', ask: askFor(event.currentTarget.value, ask) })
          }
          onKeyDown={onKeyDown}
          placeholder="Go to or search"
          ref={field}
          spellCheck={false}
          type="text"
          value={ask.query}
        />
        {ask.query === '' ? (
          <kbd className={styles.key}>Ctrl K</kbd>
        ) : (
          <button
            aria-label="Empty the field"
            className={styles.clear}
            onClick={() => {
              app.router.replace({ kind: 'search', ask: askFor('', ask) });
              field.current?.focus();
            }}
            type="button"
          >
            <Icon name="close" size={13} />
          </button>
        )}
      </div>
    </search>
  );
}
