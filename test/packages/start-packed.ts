import { app, BrowserWindow, record } from '../electron/stand-in.ts';

/**
 * Starts the main file of a packed app in this process, with the stand-in as its Electron, and prints as one line of JSON what happened.
 * Arguments: the main file, the folder of data, and the addresses to ask for.
 */
const [main = '', userData = '', ...addresses] = process.argv.slice(2);
record.userData = userData;
// A packed app; only then are the tools of developers away.
Object.assign(app, { isPackaged: true });

await import(main);
const deadline = Date.now() + 20_000;
while (!record.steps.some((step) => step.startsWith('load ')) && Date.now() < deadline) {
  await new Promise((resolve) => setTimeout(resolve, 20));
}

const serve = record.handlers.get('serve app') as ((request: Request) => Promise<Response>) | undefined;
const answers: (readonly [address: string, status: number, bytes: number])[] = [];
for (const address of addresses) {
  const response = await serve?.(new Request(address));
  const body = await response?.arrayBuffer();
  answers.push([address, response?.status ?? 0, body?.byteLength ?? 0]);
}
const [window] = BrowserWindow.getAllWindows();
const { preload, devTools } = window?.options.webPreferences ?? {};
process.stdout.write(
  `${JSON.stringify({ steps: record.steps, messages: record.messages, preload, devTools, answers })}\n`,
);
process.exit(0);
