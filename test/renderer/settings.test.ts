import { describe, expect, test } from 'vitest';
import {
  DEFAULT_SETTINGS,
  formatSettings,
  parseSettings,
  type Settings,
} from '../../renderer/state/settings.ts';

const DAMAGED: readonly (string | null)[] = [
  null,
  '',
  'null',
  '[]',
  '"night"',
  '42',
  '{"theme":',
  '{"citationStyle":"harvard"}',
  '{"theme":"pink","textSize":"big","width":7,"notes":"yes","left":null,"right":[],"places":7,"printFolded":1}',
  '{"__proto__":{"theme":"night"},"constructor":1}',
  '{"textSize":null,"left":{"size":null,"folded":1}}',
];

describe('settings', () => {
  test.each(DAMAGED)('that are damaged fall back to the usual look: %j', (text) => {
    expect(parseSettings(text)).toEqual(DEFAULT_SETTINGS);
  });

  test('that are partly damaged keep what makes sense', () => {
    expect(parseSettings('{"theme":"night","textSize":"big","notes":false}')).toEqual({
      ...DEFAULT_SETTINGS,
      theme: 'night',
      notes: false,
    });
  });

  test('out of range are brought back into it', () => {
    const settings = parseSettings(
      '{"textSize":9000,"left":{"size":-3,"folded":false},"right":{"size":1e9}}',
    );
    expect(settings.textSize).toBe(300);
    expect(settings.left.size).toBe(200);
    expect(settings.right.size).toBe(520);
  });

  test('come back as they were saved', () => {
    const settings: Settings = {
      ...DEFAULT_SETTINGS,
      theme: 'night',
      textSize: 150,
      width: 'wide',
      citationStyle: 'oscola',
      left: { size: 300, folded: true },
      printFolded: 'as-shown',
      places: {
        plan: {
          at: 'clause-17',
          top: 96,
          when: 1_700_000_000_000,
          folded: ['box-1'],
          seen: ['section-1/p-1'],
        },
      },
    };
    expect(parseSettings(formatSettings(settings))).toEqual(settings);
  });
});
