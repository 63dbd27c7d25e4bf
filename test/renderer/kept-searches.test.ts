import { describe, expect, test } from 'vitest';
import {
  forget,
  NO_SEARCHES,
  readKeptSearches,
  remember,
  save,
  unsave,
} from '../../renderer/state/kept-searches.ts';
import { DEFAULT_SETTINGS, formatSettings, parseSettings } from '../../renderer/state/settings.ts';

describe('the searches that are kept', () => {
  test('are the last ten, each once, the newest first', () => {
    let kept = NO_SEARCHES;
    for (let count = 1; count <= 12; count += 1) kept = remember(kept, `word ${count}`);
    kept = remember(kept, ' Word 5 ');
    expect(kept.recent).toHaveLength(10);
    expect(kept.recent.slice(0, 2)).toEqual(['Word 5', 'word 12']);
    expect(remember(kept, '  ')).toBe(kept);
    expect(remember(kept, 'x'.repeat(5_000))).toBe(kept);
    expect(forget(kept, 'Word 5').recent[0]).toBe('word 12');
  });

  test('are saved under a name, and saved again under another one', () => {
    const link = '#/search?q=insurance&kind=box';
    const once = save(NO_SEARCHES, { name: ' For the meeting ', link });
    expect(once.saved).toEqual([{ name: 'For the meeting', link }]);
    const twice = save(once, { name: 'Insurance', link });
    expect(twice.saved).toEqual([{ name: 'Insurance', link }]);
    expect(save(twice, { name: ' ', link })).toBe(twice);
    expect(unsave(twice, link).saved).toEqual([]);
  });

  test('come back with the settings, without what is damaged or no search', () => {
    const searches = save(remember(NO_SEARCHES, 'patent'), { name: 'P', link: '#/search?q=patent' });
    expect(parseSettings(formatSettings({ ...DEFAULT_SETTINGS, searches })).searches).toEqual(searches);
    expect(
      readKeptSearches({
        recent: ['a', 7, '', null, 'b'],
        saved: [
          { name: 'x', link: 'javascript:alert(1)' },
          { name: 'x', link: 'https://example.org/#/search?q=1' },
          { name: '', link: '#/search?q=1' },
          { name: 'ok', link: '#/search?q=1', more: true },
          'y',
        ],
      }),
    ).toEqual({ recent: ['a', 'b'], saved: [{ name: 'ok', link: '#/search?q=1' }] });
    for (const damaged of [null, 7, 'x', [], { recent: {}, saved: 'no' }])
      expect(readKeptSearches(damaged)).toEqual(NO_SEARCHES);
  });
});
