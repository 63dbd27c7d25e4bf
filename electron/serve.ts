/** Reads a file of the built window by its path under the root ("assets/main.js"), or gives `undefined`. */
export type ReadFile = (path: string) => Promise<Uint8Array<ArrayBuffer> | undefined>;

/** Answers a request for a file of the built window. */
export type Serve = (request: Request) => Promise<Response>;

/** The content security policy of the built window, one directive each: nothing from elsewhere, nothing written into the page. */
export const pagePolicy: readonly string[] = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "frame-src 'none'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
];

const refusedFeatures = ['camera', 'display-capture', 'geolocation', 'hid', 'idle-detection', 'local-fonts']
  .concat(['microphone', 'midi', 'payment', 'publickey-credentials-get', 'screen-wake-lock', 'serial', 'usb'])
  .concat(['window-management', 'xr-spatial-tracking']);

const everyHeader = {
  'Content-Security-Policy': pagePolicy.join('; '),
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': refusedFeatures.map((feature) => `${feature}=()`).join(', '),
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
} as const;

const typeOf: ReadonlyMap<string, string> = new Map([
  ['css', 'text/css; charset=utf-8'],
  ['html', 'text/html; charset=utf-8'],
  ['ico', 'image/x-icon'],
  ['jpg', 'image/jpeg'],
  ['js', 'text/javascript; charset=utf-8'],
  ['json', 'application/json; charset=utf-8'],
  ['png', 'image/png'],
  ['svg', 'image/svg+xml'],
  ['txt', 'text/plain; charset=utf-8'],
  ['webmanifest', 'application/manifest+json'],
  ['woff2', 'font/woff2'],
]);

// An allow-list: no name of a built file needs `%`, a backslash, a colon or a dot at either end, so no spelling of a
// way out (encoded once or twice, absolute, with a drive letter) can be written at all.
const filePath = /^(?:\/[\w-]+(?:\.[\w-]+)*)+$/u;
const longestPath = 512;

/** Gives the file that a request's target ("/", "/assets/main.js?x") names, or `undefined` where it may name none. */
export function fileOf(target: unknown): string | undefined {
  if (typeof target !== 'string') return undefined;
  const path = target.replace(/[?#].*$/su, '');
  if (path === '' || path === '/') return 'index.html';
  return path.length <= longestPath && filePath.test(path) ? path.slice(1) : undefined;
}

/** Says no in one plain sentence, under the same strict headers as every answer. */
export function refuse(
  status: number,
  sentence: string,
  headers: Readonly<Record<string, string>> = {},
): Response {
  const plain = { ...everyHeader, 'Cache-Control': 'no-store', 'Content-Type': 'text/plain; charset=utf-8' };
  return new Response(`${sentence}\n`, { status, headers: { ...plain, ...headers } });
}

/** Says that only reading is served. */
export function refuseMethod(): Response {
  return refuse(405, 'Remit only serves files to read.', { Allow: 'GET, HEAD' });
}

/** Says that there is no such file, also where there may be none. */
export function refuseFile(): Response {
  return refuse(404, 'Remit has no such file.');
}

function found(file: string, bytes: Uint8Array<ArrayBuffer>, withBody: boolean): Response {
  const type = typeOf.get(file.slice(file.lastIndexOf('.') + 1)) ?? 'application/octet-stream';
  const headers = {
    ...everyHeader,
    // Names under assets/ carry a hash of the content; everything else may be a new build at the next start.
    'Cache-Control': file.startsWith('assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
    'Content-Length': String(bytes.byteLength),
    'Content-Type': type,
  };
  return new Response(withBody ? bytes : null, { headers });
}

/** Creates the one function that serves the built window, to Electron's `app:` scheme and to the loopback server. */
export function createServe(readFile: ReadFile): Serve {
  return async (request) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return refuseMethod();
    const file = fileOf(new URL(request.url).pathname);
    const bytes = file === undefined ? undefined : await readFile(file);
    return file === undefined || bytes === undefined
      ? refuseFile()
      : found(file, bytes, request.method === 'GET');
  };
}
