import { describe, expect, test } from 'vitest';
import { importSentence } from '../../renderer/state/note-words.ts';

const read = (added: number, changed: number, same: number, unread = 0) =>
  importSentence({ kind: 'read', added, changed, same, unread });

describe('what an import of notes did is said', () => {
  test('with what came in, what changed and what was here', () => {
    expect(read(2, 1, 3)).toBe('2 notes added, 1 changed and 3 the same.');
    expect(read(1, 0, 0)).toBe('1 note added, 0 changed and 0 the same.');
  });

  test('as nothing where the file was taken in before, or is empty', () => {
    expect(read(0, 0, 3)).toBe('Nothing was added: all 3 notes of the file were here already.');
    expect(read(0, 0, 1)).toBe('Nothing was added: the note of the file was here already.');
    expect(read(0, 0, 0)).toBe('The file holds no notes, so nothing was added.');
  });

  test('with what could not be read, however little that was', () => {
    expect(read(1, 0, 0, 1)).toMatch(/^1 note added.* 1 could not be read and was left out\.$/);
    expect(read(0, 0, 0, 2)).toBe('Nothing was added. 2 could not be read and were left out.');
    expect(read(0, 0, 2, 3)).toMatch(/here already\. 3 could not be read and were left out\.$/);
  });
});
