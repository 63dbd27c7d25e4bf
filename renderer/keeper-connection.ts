import type { KeptThing } from './keeper.ts';

// Named when it held nothing else. Each thing has a store of its name: a record for each, `{ plan, id, json }`, found by `[plan, id]`.
const DATABASE = 'remit.notes';
const store = (database: IDBDatabase, what: KeptThing): void =>
  void database.createObjectStore(what, { keyPath: ['plan', 'id'] });

/** What each version of the database added to the one before. A new version is a new line; those that are there never change. */
const VERSIONS: readonly ((database: IDBDatabase) => void)[] = [
  (database) => store(database, 'notes'),
  (database) => store(database, 'lessons'),
];

/** How long an opening may take, in milliseconds: longer than any disk, and than another tab needs to let go. */
const OPEN_WITHIN = 10_000;

/** How the browser tells that it closed the database, before something was begun or in the midst of it. To write a record twice changes nothing. */
const CLOSED: ReadonlySet<string> = new Set(['InvalidStateError', 'AbortError', 'UnknownError']);

/** The name of the error where another tab does not let go of the database. */
export const HELD = 'HeldByAnotherTab';

/** The database of what a person made, opened when it is first needed and again after it was closed. */
export type Connection = {
  /** Does something with the open database. Rejects with the error of the browser, by whose `name` it is told apart. */
  readonly use: <Value>(work: (database: IDBDatabase) => Promise<Value>) => Promise<Value>;
};

/** Makes the connection to the database. Nothing is opened until it is used. */
export function createConnection(factory: IDBFactory): Connection {
  let coming: Promise<IDBDatabase> | undefined;
  const forget = (): void => {
    coming = undefined;
  };
  const open = (): Promise<IDBDatabase> => {
    coming ??= openDatabase(factory, forget).catch((error: unknown) => {
      forget();
      throw error;
    });
    return coming;
  };
  return {
    use: async (work) => {
      try {
        return await work(await open());
      } catch (error) {
        // The browser, or a newer version in another tab, closed it since: it is opened once more.
        if (!(error instanceof DOMException) || !CLOSED.has(error.name)) throw error;
        forget();
        return work(await open());
      }
    },
  };
}

function openDatabase(factory: IDBFactory, onClose: () => void): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = factory.open(DATABASE, VERSIONS.length);
    let isLate = false;
    const giveUp = (): void => {
      isLate = true;
      reject(new DOMException('Another tab holds the database.', HELD));
    };
    const waiting = setTimeout(giveUp, OPEN_WITHIN);
    request.onupgradeneeded = ({ oldVersion }) => {
      for (const add of VERSIONS.slice(oldVersion)) add(request.result);
    };
    request.onblocked = giveUp;
    request.onerror = () => {
      clearTimeout(waiting);
      reject(request.error);
    };
    request.onsuccess = () => {
      clearTimeout(waiting);
      const database = request.result;
      if (isLate) return database.close();
      // A newer version in another tab waits for this one to let go.
      database.onversionchange = () => {
        database.close();
        onClose();
      };
      database.onclose = onClose;
      resolve(database);
    };
  });
}
