import { describe, expect, it } from 'vitest';
import { createServe, fileOf } from '../../electron/serve.ts';
import { hostileTargets } from './hostile-targets.ts';

const files: ReadonlyMap<string, string> = new Map([
  ['index.html', '<!doctype html>'],
  ['assets/main-Ab_1-x.js', 'export {}'],
  ['assets/inter-latin-wght-normal-Dx4k.woff2', 'font'],
  ['assets/main.css', 'p{}'],
  ['data.bin', 'x'],
]);

const serve = createServe(async (path) => {
  const text = files.get(path);
  return text === undefined ? undefined : new TextEncoder().encode(text);
});

const get = (path: string, init?: RequestInit) => serve(new Request(`app://remit${path}`, init));

describe('the pages of the app', () => {
  it.each([
    ['/', 'text/html; charset=utf-8', '<!doctype html>'],
    ['/index.html', 'text/html; charset=utf-8', '<!doctype html>'],
    ['/index.html?x=1#/read/section-4', 'text/html; charset=utf-8', '<!doctype html>'],
    ['/assets/main-Ab_1-x.js', 'text/javascript; charset=utf-8', 'export {}'],
    ['/assets/main.css', 'text/css; charset=utf-8', 'p{}'],
    ['/assets/inter-latin-wght-normal-Dx4k.woff2', 'font/woff2', 'font'],
    ['/data.bin', 'application/octet-stream', 'x'],
  ])('%s loads with the type that a browser needs', async (path, type, text) => {
    const response = await get(path);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe(type);
    expect(response.headers.get('content-length')).toBe(String(text.length));
    expect(await response.text()).toBe(text);
  });

  it('asking only for the headers sends no content', async () => {
    const response = await get('/', { method: 'HEAD' });
    expect(response.status).toBe(200);
    expect(response.headers.get('content-length')).toBe('15');
    expect(await response.text()).toBe('');
  });

  it('a new build is seen at the next start, and its hashed files are not loaded twice', async () => {
    expect((await get('/')).headers.get('cache-control')).toBe('no-cache');
    expect((await get('/assets/main.css')).headers.get('cache-control')).toContain('immutable');
  });

  it('a missing file is said in one plain sentence', async () => {
    const response = await get('/missing.js');
    expect(response.status).toBe(404);
    expect(response.headers.get('content-type')).toBe('text/plain; charset=utf-8');
    expect(await response.text()).toBe('Remit has no such file.\n');
  });

  it.each(['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS'])('nothing can be sent with %s', async (method) => {
    const response = await get('/', { method });
    expect(response.status).toBe(405);
    expect(response.headers.get('allow')).toBe('GET, HEAD');
  });

  it.each(['/', '/missing.js', '/assets/main.css'])('%s comes under the strict policy', async (path) => {
    const { headers } = await get(path);
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy.split('; ')).toEqual([
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
    ]);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('cross-origin-opener-policy')).toBe('same-origin');
    expect(headers.get('permissions-policy')).toContain('camera=()');
  });
});

describe('nothing but the pages of the app', () => {
  it.each(hostileTargets)('no way out of the folder is found by %j', (target) => {
    expect(fileOf(target)).toBeUndefined();
  });

  it.each<unknown>([undefined, null, 1, {}, ['/index.html']])(
    'a target that is no text names no file: %j',
    (target) => expect(fileOf(target)).toBeUndefined(),
  );

  it('no request at all reaches a path outside the folder', async () => {
    const asked: string[] = [];
    const recording = createServe(async (path) => {
      asked.push(path);
      return undefined;
    });
    for (const target of hostileTargets) {
      const url = `app://remit/${target}`;
      if (URL.canParse(url)) expect((await recording(new Request(url))).status).toBe(404);
    }
    for (const path of asked) expect(path).toMatch(/^[\w-]+(\.[\w-]+)*(\/[\w-]+(\.[\w-]+)*)*$/u);
  });
});
