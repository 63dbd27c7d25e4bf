import { parseArgs } from 'node:util';
import { nearest } from '../../corpus/cite/nearest.ts';

/** The forms in which an answer can be asked for; `text` is for reading on a screen. */
export type Format = 'text' | 'json' | 'csv' | 'md';

/** A command line that was understood. */
export type Command = {
  readonly name: string;
  /** What stands behind the name, joined by spaces: a name of a body, or a citation. */
  readonly argument: string;
  readonly format: Format;
  readonly plan: string | undefined;
  readonly help: boolean;
  /** The most hits to print; `null` for all. Only for `search`. */
  readonly limit: number | null;
  /** Queries come one a line on standard input. Only for `search`. */
  readonly stdin: boolean;
};

/** The commands, with the formats that each can answer in (the first is the default) and whether it needs an argument. */
export const FORMS: Readonly<
  Record<string, { readonly formats: readonly Format[]; readonly argument?: string }>
> = {
  plan: { formats: ['text', 'json'] },
  agencies: { formats: ['text', 'csv', 'json'] },
  agency: { formats: ['text', 'csv', 'json', 'md'], argument: 'the name of an agency in any form' },
  go: { formats: ['text', 'json'], argument: 'a citation, for example: go s4 m2' },
  health: { formats: ['text', 'json'] },
  search: { formats: ['text', 'json'], argument: 'what to search for, or --stdin' },
};

export const USAGE = [
  'Usage: npm run -s remit -- <command> [--plan <id or folder>]',
  '  plan [--json]                            the plan as data',
  '  agencies [--csv|--json]                  all agencies with their counts',
  '  agency <name> [--csv|--json|--md]        every clause of one agency',
  '  go <citation> [--json]                   the place that a citation means',
  '  search <query> [--json] [--limit N]      every place that has the words, the best first; --stdin: a query a line',
  '  health [--json]                          what could not be read, and the lossless check',
].join('\n');

/** Reads a command line. What is wrong is said in one plain sentence, with the nearest command where there is one. */
export function parseCommand(argv: readonly string[]): Command | { readonly error: string } {
  const parsed = readOptions(argv);
  if ('error' in parsed) return parsed;
  const { values, positionals } = parsed;
  const [name, ...rest] = positionals;
  if (values.help || name === 'help')
    return { name: '', argument: '', format: 'text', plan: undefined, help: true, limit: null, stdin: false };
  if (!name) return { error: USAGE };
  const form = FORMS[name];
  if (!form) {
    const near = nearest(name, Object.keys(FORMS));
    return {
      error: `There is no command “${name}”.${near ? ` Did you mean “${near}”?` : ` The commands are: ${Object.keys(FORMS).join(', ')}.`}`,
    };
  }
  const asked = (['json', 'csv', 'md'] as const).filter((format) => values[format]);
  if (asked.length > 1) return { error: `Ask for one format at a time, not for ${asked.join(' and ')}.` };
  const format = asked[0] ?? 'text';
  if (!form.formats.includes(format)) {
    return {
      error: `The command “${name}” cannot answer as ${format}; it can as ${form.formats.join(', ')}.`,
    };
  }
  const argument = rest.join(' ').trim();
  const stdin = values.stdin === true;
  if (name !== 'search' && (stdin || values.limit !== undefined)) {
    return { error: 'The options --stdin and --limit are only for the command “search”.' };
  }
  const limit = values.limit === undefined ? null : Number(values.limit);
  if (limit !== null && (!Number.isInteger(limit) || limit < 1)) {
    return { error: `--limit takes a whole number from 1 on, not “${values.limit}”.` };
  }
  if (stdin && argument !== '')
    return { error: 'With --stdin the queries come on standard input; leave the words out.' };
  if (stdin && format !== 'json')
    return { error: 'With --stdin the answers are JSON, one a line; add --json.' };
  if (form.argument && argument === '' && !stdin)
    return { error: `The command “${name}” needs ${form.argument}.` };
  if (!form.argument && argument !== '') return { error: `The command “${name}” takes no “${argument}”.` };
  return { name, argument, format, plan: values.plan, help: false, limit, stdin };
}

function readOptions(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        json: { type: 'boolean' },
        csv: { type: 'boolean' },
        md: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
        plan: { type: 'string' },
        limit: { type: 'string' },
        stdin: { type: 'boolean' },
      },
    });
  } catch (error) {
    const reason = error instanceof Error ? (error.message.split('. ')[0] ?? '') : '';
    return { error: `The command line could not be read: ${reason}. Ask for help with --help.` };
  }
}
