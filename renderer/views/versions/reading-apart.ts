import type { PackReading } from './pack-reading.ts';
import type { PackToRead } from './pack-worker.ts';
import PackWorker from './pack-worker.ts?worker';

/** How long a pack is read at most, in milliseconds: a plan of 100 KB takes about one second. */
export const LONGEST_READING = 30_000;

const NEVER_ENDS: PackReading = {
  kind: 'refused',
  why: `It was read for ${LONGEST_READING / 1000} seconds without an end, which no plan needs.`,
};
const FAILED: PackReading = { kind: 'refused', why: 'It is written in a way that Remit cannot read.' };

/**
 * Reads a pack apart from the window, which stays as quick as ever: nobody vouches for its text, and some texts take a reader of Markdown hours. `undefined` where `signal`
 * stopped it. Never rejects.
 */
export function readApart(signal: AbortSignal, ...pack: PackToRead): Promise<PackReading | undefined> {
  return new Promise((resolve) => {
    const worker = new PackWorker();
    const end = (reading?: PackReading) => {
      worker.terminate();
      window.clearTimeout(patience);
      resolve(reading);
    };
    const patience = window.setTimeout(end, LONGEST_READING, NEVER_ENDS);
    signal.addEventListener('abort', () => end(), { once: true });
    worker.onmessage = ({ data }: MessageEvent<PackReading>) => end(data);
    worker.onerror = () => end(FAILED);
    if (signal.aborted) end();
    else worker.postMessage(pack);
  });
}
