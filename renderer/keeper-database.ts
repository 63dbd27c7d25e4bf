import type { Keeper, KeptChange, KeptRecord, KeptThing } from './keeper.ts';
import { createConnection, HELD } from './keeper-connection.ts';
import { createMemoryKeeper } from './keeper-memory.ts';
import { createOtherTabs } from './keeper-tabs.ts';

type Kept = KeptRecord & { readonly plan: string };

/** What the keeper needs of a browser's window. */
export type BrowserWindow = Pick<Window, 'indexedDB' | 'navigator'>;

/** What a browser says that allows no database at all, as in a private window. */
const REFUSED = ['SecurityError', 'InvalidStateError', 'NotSupportedError'];

/**
 * Makes the keeper of the Browser edition: a database with one record a note or lesson, so that two tabs never write over each other's. Where
 * the browser turns out at the first load to allow none, they are remembered until the window closes, and the notice says so.
 */
export function createBrowserKeeper(window: BrowserWindow, what: KeptThing): Keeper {
  const factory = databasesOf(window);
  if (factory === undefined) return createMemoryKeeper(what);
  const { use } = createConnection(factory);
  const others = createOtherTabs(what);
  let memory: Keeper | null = null;
  let hasLoaded = false;
  let hasAsked = false;
  return {
    load: async (plan) => {
      if (memory) return memory.load(plan);
      try {
        const records = await use((database) => readAll(database, what, plan));
        hasLoaded = true;
        return { found: { kind: 'records', records }, notice: null, lasts: true };
      } catch (error) {
        if (!hasLoaded && error instanceof DOMException && REFUSED.includes(error.name)) {
          memory = createMemoryKeeper(what);
          return memory.load(plan);
        }
        const notice = `Your ${what} could not be read, ${wordsOf(error, what)}`;
        return { found: { kind: 'nothing' }, notice, lasts: true };
      }
    },
    save: async (plan, change) => {
      if (memory) return memory.save(plan, change);
      try {
        await use((database) => write(database, what, plan, change));
      } catch (error) {
        return { kind: 'failed', message: `Your ${what} could not be kept, ${wordsOf(error, what)}` };
      }
      others.tell(plan);
      if (!hasAsked && change.put.length > 0) askToLast(window.navigator);
      hasAsked ||= change.put.length > 0;
      return { kind: 'kept' };
    },
    onChange: others.listen,
  };
}

function databasesOf(window: BrowserWindow): IDBFactory | undefined {
  try {
    return window.indexedDB;
  } catch {
    return undefined;
  }
}

function readAll(database: IDBDatabase, what: KeptThing, plan: string): Promise<readonly string[]> {
  const store = database.transaction(what).objectStore(what);
  // In the order of keys a list comes behind every text.
  const request: IDBRequest<Kept[]> = store.getAll(IDBKeyRange.bound([plan], [plan, []]));
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result.map(({ json }) => json));
    request.onerror = () => reject(request.error);
  });
}

function write(
  database: IDBDatabase,
  what: KeptThing,
  plan: string,
  { put, removed }: KeptChange,
): Promise<void> {
  const transaction = database.transaction(what, 'readwrite', { durability: 'strict' });
  const store = transaction.objectStore(what);
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () =>
      reject(transaction.error ?? new DOMException('It was given up.', 'AbortError'));
    for (const id of removed) store.delete([plan, id]);
    for (const { id, json } of put) store.put({ plan, id, json } satisfies Kept);
    // Not left to the browser, which would wait for answers that a closing window does not hear any more.
    transaction.commit();
  });
}

// Where the browser says no, or nothing, it may clear them when the disk is nearly full: no reason to disturb a person who writes.
function askToLast(navigator: Navigator): void {
  const canAsk = 'storage' in navigator && 'persist' in navigator.storage;
  if (canAsk) navigator.storage.persist().catch(() => undefined);
}

/** Says why the database did not do what it should, what is kept all the same, and what to do. */
function wordsOf(error: unknown, what: KeptThing): string {
  const name = error instanceof DOMException ? error.name : String(error);
  switch (name) {
    case 'QuotaExceededError':
      return `because there is no room left for the browser; what was kept before is still there: make room on the disk, or export your ${what} to a file.`;
    case 'VersionError':
      return 'because a newer version of Remit keeps them in this browser; they are left as they are: load Remit again to get the newer version.';
    case HELD:
      return 'because another tab with Remit holds them; what was kept before is still there: close the other tabs, then try again.';
    default:
      return `because the browser reports ${name}; what was kept before is still there: try again, or export your ${what} to a file.`;
  }
}
