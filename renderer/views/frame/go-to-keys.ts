import type { KeyboardEvent } from 'react';
import type { App } from '../../app-context.ts';
import { askFor, NOTHING_ASKED } from '../../state/ask.ts';
import type { PaletteRow } from '../../state/palette-rows.ts';
import { rememberSearch } from '../search/kept.ts';
import { focusResults } from '../search/reach.ts';
import { actionOf, chordOf } from './pressed.ts';
import type { PaletteState } from './use-palette.ts';

/** The field at the moment of a key press. */
type Field = {
  readonly app: App;
  /** Whether the list is asked for; it may have nothing to show all the same. */
  readonly isOpen: boolean;
  readonly isSearch: boolean;
  readonly list: PaletteState;
  readonly typed: string;
  readonly change: (text: string) => void;
  readonly giveFocusBack: () => void;
  readonly take: (row: PaletteRow, text: string) => void;
};

/** Does what a key means in the field. False where it is left to the field itself, as every key is that writes. */
export function goToKey(event: KeyboardEvent, field: Field): boolean {
  if (event.nativeEvent.isComposing) return false;
  if (chordOf(event) === 'Esc') return leave(field);
  switch (actionOf('field', event, true)) {
    case 'take':
      return enter(field);
    case 'next':
      return arrow(field, 1);
    case 'previous':
      return arrow(field, -1);
    case 'last':
      return toEnd(field, 'last');
    case 'first':
      return toEnd(field, 'first');
    default:
      return false;
  }
}

function enter({ app, isOpen, isSearch, list, typed, take }: Field): boolean {
  const isEmpty = typed.trim() === '';
  const shown = list.groups.length > 0 && !list.isBehind ? list.current : null;
  if (isSearch) {
    // The list is painted after the results; Enter means what stands in the field now.
    const row = shown ?? (isEmpty ? null : list.firstFor(typed));
    if (!row) {
      rememberSearch(app, typed);
      return focusResults();
    }
    take(row, typed);
  } else if (app.palette.loaded.get() === null) {
    if (!isEmpty) enterLater(app, typed, take);
  } else if (!isOpen) app.overlay.set('palette');
  else if (shown) take(shown, typed);
  return true;
}

/** Enter was pressed before the list was there. It means what was typed until then; where the list cannot be had, the text is searched. */
async function enterLater(app: App, typed: string, take: Field['take']): Promise<void> {
  const palette = await app.palette.prepare();
  const [first] = palette?.groups({ typed, isSearch: false, whole: new Set() }) ?? [];
  const [row] = first?.rows ?? [];
  if (row && row.kind !== 'message') take(row, typed);
  else if (!palette) app.router.open({ kind: 'search', ask: askFor(typed, NOTHING_ASKED) });
}

/** Closes the list first; then the field is emptied, and the focus goes back to where it was. */
function leave({ app, isOpen, isSearch, list, typed, change, giveFocusBack }: Field): boolean {
  const isShown = list.groups.length > 0;
  if (isOpen) app.overlay.set('none');
  if (isSearch) return isShown;
  if (isShown && typed !== '') return true;
  change('');
  giveFocusBack();
  return true;
}

function arrow({ app, isSearch, list }: Field, step: 1 | -1): boolean {
  if (list.groups.length > 0) list.move(step);
  else if (isSearch) return step === 1 && focusResults();
  else app.overlay.set('palette');
  return true;
}

function toEnd({ list }: Field, end: 'first' | 'last'): boolean {
  if (list.groups.length === 0) return false;
  list.move(end);
  return true;
}
