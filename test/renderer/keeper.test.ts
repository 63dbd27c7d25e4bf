import { describe, expect, it } from 'vitest';
import { createLazyKeeper, type KeptChange } from '../../renderer/keeper.ts';
import { createBrowserKeeper } from '../../renderer/keeper-database.ts';
import { createFileKeeper } from '../../renderer/keeper-file.ts';
import { createMemoryKeeper } from '../../renderer/keeper-memory.ts';

const change = (put: KeptChange['put'], removed: KeptChange['removed'] = []): KeptChange => ({
  put,
  removed,
  whole: () => '{"items":[]}',
});
const one = change([{ id: 'a', json: '{"id":"a"}' }]);

describe('notes in the Desktop edition', () => {
  /** A stand-in for the shell: it keeps files, or says no. */
  const shell = (files: Map<string, string>, says: () => string | null = () => null) => ({
    load: async (plan: string) => {
      const said = says();
      if (said !== null) throw new Error(said);
      return { text: files.get(plan) ?? null, notice: null };
    },
    save: async (plan: string, text: string) => {
      const said = says();
      if (said !== null) throw new Error(said);
      files.set(plan, text);
    },
  });

  it('are one file a plan, as the window makes it', async () => {
    const files = new Map<string, string>();
    const keeper = createFileKeeper(shell(files), 'notes');
    expect(await keeper.load('ipr')).toEqual({ found: { kind: 'nothing' }, notice: null, lasts: true });
    expect(await keeper.save('ipr', one)).toEqual({ kind: 'kept' });
    expect([...files]).toEqual([['ipr', '{"items":[]}']]);
    expect((await keeper.load('ipr')).found).toEqual({ kind: 'file', text: '{"items":[]}' });
  });

  it('that could not be read are never saved over', async () => {
    const files = new Map([['ipr', '{"items":["of years"]}']]);
    let said: string | null = 'Remit refused "loadNotes".';
    const keeper = createFileKeeper(
      shell(files, () => said),
      'notes',
    );
    expect(await keeper.load('ipr')).toEqual({
      found: { kind: 'nothing' },
      notice: expect.stringContaining('nothing is saved over them'),
      lasts: true,
    });
    said = null;
    expect(await keeper.save('ipr', one)).toMatchObject({ kind: 'failed' });
    expect(files.get('ipr')).toContain('of years');
    await keeper.load('ipr');
    expect(await keeper.save('ipr', one)).toEqual({ kind: 'kept' });
  });

  it('that could not be saved are said in the words of the shell', async () => {
    let said: string | null = null;
    const keeper = createFileKeeper(
      shell(new Map(), () => said),
      'notes',
    );
    await keeper.load('ipr');
    said = 'The disk is full.';
    expect(await keeper.save('ipr', one)).toEqual({ kind: 'failed', message: 'The disk is full.' });
    const broken = {
      ...one,
      whole: () => {
        throw new Error('It has no end.');
      },
    };
    said = null;
    expect(await keeper.save('ipr', broken)).toEqual({ kind: 'failed', message: 'It has no end.' });
  });
});

describe('notes in a browser that keeps nothing', () => {
  const refusing = {
    get indexedDB(): IDBFactory {
      throw new DOMException('The operation is insecure.', 'SecurityError');
    },
    navigator: {} as Navigator,
  };

  const refusingToOpen = {
    indexedDB: {
      open: () => {
        throw new DOMException('Not in a private window.', 'InvalidStateError');
      },
    } as unknown as IDBFactory,
    navigator: {} as Navigator,
  };

  it.each([
    ['has no database', { navigator: {} } as Window],
    ['refuses it', refusing],
    ['refuses to open it', refusingToOpen],
  ])('because it %s last until the window closes, and say so', async (_, window) => {
    const keeper = createBrowserKeeper(window, 'notes');
    expect(await keeper.load('ipr')).toEqual({
      found: { kind: 'records', records: [] },
      notice:
        'This browser lets Remit keep nothing here, so your notes last only until this window closes: export them to a file to keep them.',
      lasts: false,
    });
    await keeper.save(
      'ipr',
      change([
        { id: 'a', json: '1' },
        { id: 'b', json: '2' },
      ]),
    );
    await keeper.save('ipr', change([{ id: 'b', json: '3' }], ['a']));
    await keeper.save('other', change([{ id: 'c', json: '4' }]));
    expect((await keeper.load('ipr')).found).toEqual({ kind: 'records', records: ['3'] });
  });
});

describe('the door to the notes', () => {
  it('is opened once, when it is first asked', async () => {
    let opened = 0;
    const keeper = createLazyKeeper('notes', async () => {
      opened += 1;
      return createMemoryKeeper('notes');
    });
    expect(opened).toBe(0);
    await Promise.all([keeper.save('ipr', one), keeper.load('ipr'), keeper.load('ipr')]);
    expect(opened).toBe(1);
    expect((await keeper.load('ipr')).found).toEqual({ kind: 'records', records: ['{"id":"a"}'] });
  });

  it('that cannot be loaded says so and never rejects, and is tried again', async () => {
    let fails = true;
    const keeper = createLazyKeeper('notes', async () => {
      if (fails) throw new TypeError('Failed to fetch');
      return createMemoryKeeper('notes');
    });
    expect(await keeper.load('ipr')).toMatchObject({
      found: { kind: 'nothing' },
      notice: expect.stringContaining('could not be loaded'),
    });
    expect(await keeper.save('ipr', one)).toMatchObject({
      kind: 'failed',
      message: expect.stringContaining('could not be loaded'),
    });
    fails = false;
    expect(await keeper.save('ipr', one)).toEqual({ kind: 'kept' });
  });

  it('lets nobody hear who stopped listening, before or after it was opened', async () => {
    const listeners = new Set<(plan: string) => void>();
    const memory = createMemoryKeeper('notes');
    const keeper = createLazyKeeper('notes', async () => ({
      ...memory,
      onChange: (listener) => {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
    }));
    const heard: string[] = [];
    const early = keeper.onChange((plan) => heard.push(`early ${plan}`));
    const late = keeper.onChange((plan) => heard.push(`late ${plan}`));
    early();
    await keeper.load('ipr');
    for (const listener of listeners) listener('ipr');
    late();
    for (const listener of listeners) listener('ipr');
    expect(heard).toEqual(['late ipr']);
  });
});
