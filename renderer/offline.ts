import { isOwnMachine } from './own-machine.ts';

/** A newer build of the Browser edition, fetched and ready. */
export type NewerBuild = {
  /** Lets the newer build take over, and loads the page again in it. */
  readonly takeOver: () => void;
};

/** Tells whether a page at this address can be kept for use without a network: one that is served over https, or by this machine itself. A file and the Desktop need no keeping. */
export function canBeKept({ protocol, hostname }: Pick<Location, 'protocol' | 'hostname'>): boolean {
  return protocol === 'https:' || (protocol === 'http:' && isOwnMachine(hostname));
}

/**
 * Keeps the Browser edition for use without a network, and tells when a newer build was found on its server. It asks for nothing but the app's own files. Where a browser
 * refuses (a private window, a policy), Remit works as before, as long as its server can be reached. Never rejects.
 */
export async function keepOffline(window: Window, onNewer: (newer: NewerBuild) => void): Promise<void> {
  const { serviceWorker } = window.navigator;
  if (!serviceWorker || !canBeKept(window.location)) return;
  try {
    const registration = await serviceWorker.register('./sw.js', { updateViaCache: 'none' });
    const offer = (worker: ServiceWorker | null): void => {
      // The first build of all has no older one to replace.
      if (worker === null || serviceWorker.controller === null) return;
      onNewer({
        takeOver: () => {
          serviceWorker.addEventListener('controllerchange', () => window.location.reload(), { once: true });
          worker.postMessage('take over');
        },
      });
    };
    offer(registration.waiting);
    registration.addEventListener('updatefound', () => {
      const coming = registration.installing;
      coming?.addEventListener('statechange', () => {
        if (coming.state === 'installed') offer(coming);
      });
    });
  } catch {
    // Refused: nothing was lost, and there is nothing that the person could do about it here.
  }
}
