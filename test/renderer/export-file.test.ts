import { describe, expect, it } from 'vitest';
import { agenciesExport, agencyRows, dayOf, type Exportable } from '../../corpus/index.ts';
import type { SaveOutcome } from '../../renderer/host.ts';
import { exportFile, exportProvenance, exportSetting } from '../../renderer/state/export-file.ts';
import { graph } from '../corpus/the-plan.ts';

type Given = { readonly name: string; readonly mime: string; readonly content: string | Uint8Array };

/** A stand-in for the shell: it keeps what it is given to save, and answers as it is told. */
function standIn(edition: 'browser' | 'desktop', outcome: SaveOutcome = 'saved') {
  const given: Given[] = [];
  const saveFile = async (name: string, mime: string, content: string | Uint8Array) => {
    given.push({ name, mime, content });
    return outcome;
  };
  return { given, host: { edition, version: '9.9.9', saveFile } };
}

const made = (filters = ''): Exportable =>
  agenciesExport(
    agencyRows(graph),
    exportProvenance({ graph, host: { version: '9.9.9', page: null } }, filters),
  );

describe('exporting what is shown', () => {
  it('hands the shell a file with a name, a type and the filters in words, and says its name', async () => {
    const { host, given } = standIn('desktop');
    const end = await exportFile(host, 'csv', () => made('only ministries'));
    const name = `remit-ipr-2021-2025-agencies-${dayOf(new Date())}.csv`;
    expect(end).toEqual({ kind: 'saved', words: `Saved: ${name}` });
    expect(given.map(({ name, mime }) => [name, mime])).toEqual([[name, 'text/csv;charset=utf-8']]);
    expect(String(given[0]?.content).split('\r\n')[1]).toContain('Remit 9.9.9,only ministries');
  });

  it('writes Word as bytes', async () => {
    const { host, given } = standIn('desktop');
    expect((await exportFile(host, 'docx', made)).kind).toBe('saved');
    expect(given[0]?.content).toBeInstanceOf(Uint8Array);
  });

  it('does not claim that a browser kept the file', async () => {
    const { host } = standIn('browser');
    expect((await exportFile(host, 'json', made)).words).toMatch(/^Handed to the downloads of the browser: /);
  });

  it('says nothing when the person cancels', async () => {
    const { host } = standIn('desktop', 'cancelled');
    expect(await exportFile(host, 'md', made)).toEqual({ kind: 'cancelled', words: '' });
  });

  it('says what happened and what to do when the file cannot be written or made', async () => {
    const { host } = standIn('desktop', 'failed');
    expect((await exportFile(host, 'md', made)).words).toMatch(/^Nothing was saved: .* try again\.$/);
    const broken = () => {
      throw new Error('no');
    };
    expect((await exportFile(host, 'docx', broken)).words).toMatch(/^Nothing was saved: Word .* Try CSV/);
  });

  it('names no version where neither the shell nor the build has one', () => {
    expect(exportSetting({ version: null, page: null }, '').version).toBeNull();
  });
});
