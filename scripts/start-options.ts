import { parseArgs } from 'node:util';

/** What a person asked of `npm start`. */
export type StartOptions =
  | { readonly kind: 'start'; readonly browser: boolean; readonly port: number; readonly open: boolean }
  | { readonly kind: 'help' }
  | { readonly kind: 'wrong'; readonly message: string };

/** How `npm start` is used. */
export const usage = `npm start -- [options]

  --browser     serve the Browser edition instead of opening the desktop window (or set REMIT_BROWSER=1)
  --port N      the port of the Browser edition; without it, any free one
  --no-open     do not open a browser
  --help        show this`;

const flags = {
  browser: { type: 'boolean', default: false },
  port: { type: 'string', default: '0' },
  'no-open': { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
} as const;

const known = Object.keys(flags).map((flag) => `--${flag}`);

function wrong(message: string): StartOptions {
  return { kind: 'wrong', message: `${message} Try "npm start -- --help".` };
}

/** Reads the arguments and the environment of `npm start`. */
export function readStartOptions(
  args: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): StartOptions {
  const strange = args.find((arg) => arg.startsWith('-') && !known.includes(arg.replace(/=.*$/su, '')));
  if (strange !== undefined) return wrong(`There is no option "${strange}".`);
  try {
    const { values } = parseArgs({ args: [...args], options: flags });
    const port = /^\d{1,5}$/u.test(values.port) ? Number(values.port) : 65_536;
    if (port > 65_535) return wrong(`"${values.port}" is not a port: it is a number from 0 to 65535.`);
    if (values.help) return { kind: 'help' };
    const browser = values.browser || environment.REMIT_BROWSER === '1';
    return { kind: 'start', browser, port, open: !values['no-open'] };
  } catch {
    return wrong('The options could not be read.');
  }
}
