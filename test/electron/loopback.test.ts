import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Loopback, startLoopback } from '../../scripts/loopback.ts';
import { hostileTargets } from './hostile-targets.ts';

let folder = '';
let loopback: Loopback;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'remit-loopback-'));
  await mkdir(join(folder, 'root', 'assets'), { recursive: true });
  await writeFile(join(folder, 'package.json'), 'OUTSIDE');
  await writeFile(join(folder, 'root', 'index.html'), '<!doctype html>INSIDE');
  await writeFile(join(folder, 'root', 'assets', 'a.css'), 'p{}');
  loopback = await startLoopback(join(folder, 'root'), 0);
});
afterAll(async () => {
  await loopback.close();
  await rm(folder, { recursive: true, force: true });
});

const port = () => Number(new URL(loopback.url).port);

// Over a raw socket, because every client would tidy up the target before it sends it.
function raw(head: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(port(), '127.0.0.1', () => socket.write(head));
    const parts: Buffer[] = [];
    socket.on('data', (part) => parts.push(part));
    socket.on('error', reject);
    socket.on('close', () => resolve(Buffer.concat(parts).toString('utf8')));
  });
}

const ask = (target: string, host = `127.0.0.1:${port()}`, method = 'GET') =>
  raw(`${method} ${target} HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`);

describe('the Browser edition on this machine', () => {
  it('it opens at the printed address, under the strict policy', async () => {
    expect(loopback.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/u);
    const response = await fetch(loopback.url);
    expect(response.status).toBe(200);
    expect(await response.text()).toBe('<!doctype html>INSIDE');
    const policy = response.headers.get('content-security-policy') ?? '';
    expect(policy).toMatch(/^default-src 'none'; script-src 'self'; style-src 'self';/u);
    expect(policy).not.toContain('unsafe');
  });

  it('its files load, and asking for the headers alone works', async () => {
    expect(await ask('/assets/a.css')).toMatch(/^HTTP\/1\.1 200 .*content-type: text\/css.*p\{\}$/su);
    const head = await ask('/index.html', undefined, 'HEAD');
    expect(head).toMatch(/content-length: 21\r\n/iu);
    expect(head).not.toContain('INSIDE');
  });

  it.each(hostileTargets)('no file outside is read by %j', async (target) => {
    const answer = await ask(target);
    expect(answer).not.toContain('OUTSIDE');
    expect(answer).not.toContain('root:');
    expect(answer).toMatch(/^HTTP\/1\.1 (?:404|400) /u);
  });

  it.each([
    'evil.example',
    'evil.example:80',
    '127.0.0.1',
    '127.0.0.1:1',
    'localhost',
    '[::1]',
    '0.0.0.0',
    '',
  ])('a page of the web that points its name “%s” at this machine gets nothing', async (host) => {
    const answer = await ask('/', host);
    expect(answer).toMatch(/^HTTP\/1\.1 4\d\d /u);
    expect(answer).not.toContain('INSIDE');
  });

  it('the other name of this machine works too', async () => {
    expect(await ask('/', `localhost:${port()}`)).toContain('INSIDE');
  });

  it.each(['POST', 'PUT', 'DELETE', 'TRACE', 'OPTIONS', 'PATCH'])(
    'nothing can be sent with %s',
    async (method) => {
      const answer = await ask('/', undefined, method);
      expect(answer).toMatch(/^HTTP\/1\.1 405 /u);
      expect(answer).toMatch(/allow: GET, HEAD\r\n/iu);
    },
  );

  it('it is not a way to other machines', async () => {
    expect(await ask('evil.example:443', undefined, 'CONNECT')).not.toMatch(/ 200 /u);
    expect(await raw('nonsense\r\n\r\n')).toMatch(/^HTTP\/1\.1 400 /u);
    expect((await fetch(loopback.url)).status).toBe(200);
  });

  it('a port that is taken is an error, not a server that nobody reaches', async () => {
    await expect(startLoopback(folder, port())).rejects.toMatchObject({ code: 'EADDRINUSE' });
  });
});
