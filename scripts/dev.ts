import { join } from 'node:path';
import { createServer } from 'vite';

const server = await createServer({
  configFile: join(import.meta.dirname, '..', 'vite.config.ts'),
  server: { host: '127.0.0.1' },
});
await server.listen();
server.printUrls();
