import { type FocusEvent, type ReactElement, useLayoutEffect, useRef, useState } from 'react';
import { useApp, useStore } from '../../app-context.ts';
import { Icon } from '../../parts/icon.tsx';
import { type Ask, askFor } from '../../state/ask.ts';
import type { PaletteRow } from '../../state/palette-rows.ts';
import styles from './go-to.module.css';
import { goToKey } from './go-to-keys.ts';
import { keyOf } from './keys.ts';
import { focusIn } from './pane-cycle.ts';
import { GO_TO_FIELD } from './use-frame-keys.ts';
import { usePalette } from './use-palette.ts';

const LIST = 'go-to-list';

/**
 * The one field: it goes to a place by its number or name, does a command, or searches the text. `ask` is the search while the view *Search*
 * is shown, whose results follow every key. The same element stands in every view and from the first paint on, so that nothing typed,
 * selected or focused is lost; the list under it is loaded later and takes up what was typed until then.
 */
export function GoTo({ ask }: { readonly ask: Ask | null }): ReactElement {
  const app = useApp();
  const { overlay, palette, router, search } = app;
  const field = useRef<HTMLInputElement>(null);
  /** What had the focus before the field, and what was searched for before the words that stand in it. */
  const before = useRef<{ readonly focus: Element | null; readonly ask: Ask | null }>({ focus: null, ask });
  const isOpen = useStore(overlay) === 'palette';
  const isSearch = ask !== null;
  const [own, setOwn] = useState('');
  const said = useStore(palette.said);
  const typed = ask?.query ?? own;
  const list = usePalette(typed, isSearch);
  const { PaletteList, Toast, groups, current } = list;
  const isShown = groups.length > 0;

  useLayoutEffect(() => {
    // Coming to Search with the focus nowhere, one types at once.
    if (isSearch && document.activeElement === document.body) field.current?.focus({ preventScroll: true });
  }, [isSearch]);

  const change = (text: string) => {
    if (ask) router.replace({ kind: 'search', ask: askFor(text, ask) });
    else setOwn(text);
  };
  const giveFocusBack = () => {
    const { focus } = before.current;
    const main = document.getElementById('main');
    const canTake = focus instanceof HTMLElement && focus.isConnected && focus.checkVisibility();
    if (canTake) focus.focus({ preventScroll: true });
    else if (main) focusIn(main);
  };
  const take = (row: PaletteRow, text: string) => {
    if (row.kind === 'more') return list.showAll(row);
    setOwn('');
    overlay.set('none');
    if (row.kind === 'command') {
      // What was typed in Search was meant for the command: the search is as it was before.
      if (ask && before.current.ask) router.replace({ kind: 'search', ask: before.current.ask });
      giveFocusBack();
    }
    palette.loaded.get()?.take(row, text, (words) => palette.said.set({ words }));
  };
  const onFocus = ({ relatedTarget }: FocusEvent) => {
    // The button that empties the field stands beside it.
    const isFromHere = field.current?.closest('search')?.contains(relatedTarget);
    if (!isFromHere) before.current = { focus: relatedTarget, ask };
    palette.prepare();
    search.prepare();
  };
  const onBlur = () => {
    // The window may have lost the focus, and not the field.
    if (document.activeElement !== field.current && overlay.get() === 'palette') overlay.set('none');
  };
  return (
    <search className={styles.goTo}>
      <div className={styles.field}>
        <Icon name="search" size={16} />
        <input
          aria-activedescendant={isShown && current ? rowId(current) : undefined}
          aria-autocomplete="list"
          aria-controls={isShown ? LIST : undefined}
          aria-expanded={isShown}
          aria-keyshortcuts="Control+K"
          aria-label="Go to or search"
          autoComplete="off"
          className={styles.input}
          id={GO_TO_FIELD}
          onBlur={onBlur}
          onChange={(event) => {
            change(event.currentTarget.value);
            overlay.set('palette');
          }}
          onClick={() => overlay.set('palette')}
          onFocus={onFocus}
          onSelect={({ currentTarget: { selectionStart, selectionEnd, value } }) => {
            // All of it is about to be typed over: that is the search to come back to, should a command be meant.
            const isWhole = value !== '' && selectionStart === 0 && selectionEnd === value.length;
            if (isWhole) before.current = { ...before.current, ask };
          }}
          onKeyDown={(event) => {
            const now = { app, isOpen, isSearch, list, typed, change, giveFocusBack, take };
            if (goToKey(event, now)) event.preventDefault();
          }}
          placeholder="Go to or search"
          ref={field}
          role="combobox"
          spellCheck={false}
          type="text"
          value={typed}
        />
        {typed === '' ? (
          <kbd className={styles.key}>Ctrl K</kbd>
        ) : (
          <button
            aria-label="Empty the field"
            className={styles.clear}
            onClick={() => {
              change('');
              field.current?.focus();
            }}
            type="button"
          >
            <Icon name="close" size={13} />
          </button>
        )}
      </div>
      {PaletteList && isShown ? (
        <PaletteList
          current={current}
          groups={groups}
          id={LIST}
          isEmpty={typed.trim() === ''}
          keyOf={(command) => keyOf(command, app.settings.get().letterKeys)}
          onTake={(row) => take(row, typed)}
          rowId={rowId}
        />
      ) : null}
      {Toast && said ? <Toast said={said} /> : null}
    </search>
  );
}

/** The id of a row in the page. */
function rowId(row: PaletteRow): string {
  return `row-${row.key}`;
}
