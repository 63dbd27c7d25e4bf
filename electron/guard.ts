/**
 * What the window is allowed to do, as pure decisions about values that are not to be trusted.
 * The events of Electron only ask these functions (see offline.ts and ipc.ts).
 */

/** The address of the app's own pages. Every other address is foreign. */
export const home = 'app://remit/';

/** The longest address that is looked at, in characters. */
export const longestUrl = 8192;

// The URL parser drops tabs and line ends silently, so a text that contains them is not what it shows.
const unprintable = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\s]/u;

function parseUrl(value: unknown): URL | undefined {
  if (typeof value !== 'string' || value.length > longestUrl || unprintable.test(value)) return undefined;
  return URL.canParse(value) ? new URL(value) : undefined;
}

function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}

/** Tells whether an address is a page of the app itself, whatever its path. */
export function isOwnPage(value: unknown): boolean {
  const url = parseUrl(value);
  if (url?.protocol !== 'app:') return false;
  return url.host === 'remit' && url.username === '' && url.password === '';
}

/** Decides a navigation or redirect, given the event's details: only the main frame, and only to an own page. */
export function mayNavigate(details: unknown): boolean {
  return field(details, 'isMainFrame') === true && isOwnPage(field(details, 'url'));
}

/** The one second window: what the speaker sees while the other one is shown to a class. It must be asked for by this address and this name. */
export const speakerWindow = { url: `${home}index.html#/presenter`, name: 'remit-presenter' };

/** Decides whether a page may open a second window: only the speaker's. Its links to the web go through `externalLink`. */
export function mayOpenWindow(details: unknown): boolean {
  return field(details, 'url') === speakerWindow.url && field(details, 'frameName') === speakerWindow.name;
}

/** Decides whether a page may embed another page in a webview: never. */
export function mayAttachWebview(_details: unknown): boolean {
  return false;
}

const permitted: readonly unknown[] = ['clipboard-sanitized-write', 'fullscreen'];

/** Decides a permission, for requests and for checks alike: copying to the clipboard, and filling the screen to present, by the app's own page. */
export function mayUse(permission: unknown, details: unknown): boolean {
  if (!permitted.includes(permission)) return false;
  return field(details, 'isMainFrame') === true && isOwnPage(field(details, 'requestingUrl'));
}

/** Decides a download: never. Files leave through a dialog of the shell (save.ts), in which the person says where. */
export function mayDownload(_address: unknown): boolean {
  return false;
}

/** Decides a request of any kind: only the app's own files and the developer tools that come with Electron. */
export function mayRequest(value: unknown): boolean {
  return isOwnPage(value) || parseUrl(value)?.protocol === 'devtools:';
}

/** Decides whether a frame may call the shell: only the top frame of an own page. */
export function mayCall(frame: unknown): boolean {
  return field(frame, 'isMainFrame') === true && isOwnPage(field(frame, 'url'));
}

/**
 * Gives the address that may be offered to the person's browser, spelled as the browser will read it, or
 * `undefined`. Only `http` and `https`, and never with a name before the host, which makes one site look like another.
 */
export function externalLink(value: unknown): string | undefined {
  const url = parseUrl(value);
  if (url === undefined || (url.protocol !== 'http:' && url.protocol !== 'https:')) return undefined;
  return url.username === '' && url.password === '' ? url.href : undefined;
}
