import type { RemitBridge } from '../electron/bridge.ts';

/** Where a version of the plan is kept between visits, as one text. */
export type VersionKeeper = {
  /** Gives what was kept, or `null` where nothing was or it cannot be read. Never rejects. */
  readonly load: () => Promise<string | null>;
  /** Keeps a text. Resolves to whether it was kept. Never rejects. */
  readonly save: (text: string) => Promise<boolean>;
};

/** The Desktop edition keeps it in a file of its own. */
export function createVersionFile(bridge: Pick<RemitBridge, 'loadVersion' | 'saveVersion'>): VersionKeeper {
  return {
    load: async () => {
      try {
        return (await bridge.loadVersion()).text;
      } catch {
        return null;
      }
    },
    save: async (text) => {
      try {
        await bridge.saveVersion(text);
        return true;
      } catch {
        return false;
      }
    },
  };
}

const DATABASE = 'remit.version';
const STORE = 'version';
const KEY = 'open';

/** The Browser edition keeps it in a database, because the settings may hold a few megabytes only. */
export function createVersionRecord(window: Pick<Window, 'indexedDB'>): VersionKeeper {
  return {
    load: async () => {
      try {
        const text = await use(window, 'readonly', (store) => store.get(KEY));
        return typeof text === 'string' ? text : null;
      } catch {
        return null;
      }
    },
    save: async (text) => {
      try {
        await use(window, 'readwrite', (store) => store.put(text, KEY));
        return true;
      } catch {
        return false;
      }
    },
  };
}

async function use(
  { indexedDB }: Pick<Window, 'indexedDB'>,
  mode: IDBTransactionMode,
  work: (store: IDBObjectStore) => IDBRequest,
): Promise<unknown> {
  const opening = indexedDB.open(DATABASE, 1);
  opening.onupgradeneeded = () => opening.result.createObjectStore(STORE);
  const database = await answer<IDBDatabase>(opening);
  try {
    const transaction = database.transaction(STORE, mode, { durability: 'strict' });
    const done = new Promise<void>((resolve, reject) => {
      transaction.oncomplete = () => resolve();
      transaction.onabort = () => reject(transaction.error);
    });
    const value = await answer(work(transaction.objectStore(STORE)));
    await done;
    return value;
  } finally {
    database.close();
  }
}

function answer<Value>(request: IDBRequest<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
