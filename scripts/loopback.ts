import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readUnder } from '../electron/files.ts';
import { createServe, fileOf, refuse, refuseFile, refuseMethod, type Serve } from '../electron/serve.ts';

/** A running server of the Browser edition. */
export type Loopback = { readonly url: string; readonly close: () => Promise<void> };

// A page of the web whose name is made to point at this machine sends its own name here, and is refused.
function isOwnHost(host: string | undefined, port: number): boolean {
  return host === `127.0.0.1:${port}` || host === `localhost:${port}`;
}

async function answer(request: IncomingMessage, port: number, serve: Serve): Promise<Response> {
  if (!isOwnHost(request.headers.host, port)) {
    return refuse(421, `Remit answers only at http://127.0.0.1:${port}/.`);
  }
  const { method } = request;
  if (method !== 'GET' && method !== 'HEAD') return refuseMethod();
  // Looked at as it came over the wire, because making a Request of it would already walk the dots in it.
  const file = fileOf(request.url);
  return file === undefined
    ? refuseFile()
    : serve(new Request(`http://127.0.0.1:${port}/${file}`, { method }));
}

async function send(response: Response, to: ServerResponse): Promise<void> {
  to.writeHead(response.status, Object.fromEntries(response.headers));
  to.end(Buffer.from(await response.arrayBuffer()));
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });
}

/** Serves a folder to this machine only, under the same rules as the desktop window. Port 0 takes any free port. */
export async function startLoopback(folder: string, port: number): Promise<Loopback> {
  const serve = createServe(readUnder(folder));
  let bound = port;
  const server = createServer((request, response) => {
    answer(request, bound, serve)
      .then((answered) => send(answered, response))
      .catch(() => response.destroy());
  });
  bound = await listen(server, port);
  const close = (): Promise<void> =>
    new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { url: `http://127.0.0.1:${bound}/`, close };
}
