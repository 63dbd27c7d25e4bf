import { shell } from 'electron';
import { ask } from './ask.ts';
import { externalLink } from './guard.ts';

/** Offers an address of the web to the person and resolves to whether it was opened. */
export type OfferExternal = (address: unknown) => Promise<boolean>;

/**
 * Creates the one way out to the web: the person is asked, and the system's browser opens the address, never Remit.
 * One question at a time; addresses that come while one is open are not opened.
 */
export function createOffer(): OfferExternal {
  let asking = false;
  return async (address) => {
    const url = externalLink(address);
    if (url === undefined || asking) return false;
    asking = true;
    try {
      const pressed = await ask({
        type: 'question',
        message: 'Open this page in your browser?',
        detail: `${url}\n\nRemit itself never goes online.`,
        buttons: ['Open in browser', 'Stay in Remit'],
        defaultId: 1,
        cancelId: 1,
        noLink: true,
      });
      if (pressed !== 0) return false;
      await shell.openExternal(url);
      return true;
    } finally {
      asking = false;
    }
  };
}
