import { parseArgs } from 'node:util';
import { nearest } from '../../corpus/cite/nearest.ts';
import type { Role } from '../../corpus/model.ts';
import type { ColumnKind } from '../../corpus/questions/matrix-columns.ts';
import { ROLE_ORDER } from '../../corpus/questions/roles.ts';

/** The forms in which an answer can be asked for; `text` is for reading on a screen. */
export type Format = 'text' | 'json' | 'csv' | 'md';

/** A command line that was understood. */
export type Command = {
  readonly name: string;
  /** What stands behind the name, joined by spaces: a name of a body, or a citation. */
  readonly argument: string;
  readonly format: Format;
  readonly plan: string | undefined;
  /** The day that an export says it was made on, ISO 8601; `null` for today. Only for `agencies` and `agency`. */
  readonly date: string | null;
  readonly help: boolean;
  /** The most hits to print; `null` for all. Only for `search`. */
  readonly limit: number | null;
  /** Queries come one a line on standard input. Only for `search`. */
  readonly stdin: boolean;
  /** The body whose commitments are asked for, by any of its names; `null` for all. Only for `commitments`. */
  readonly agency: string | null;
  /** The role that the body must have, or any body where none is named. Only for `commitments`. */
  readonly role: Role | null;
  /** What the columns stand for. Only for `matrix`. */
  readonly by: ColumnKind;
  /** 1 and 0 instead of letters and counts. Only for `matrix --csv`. */
  readonly binary: boolean;
};

/** The commands, with the formats that each can answer in (the first is the default) and whether it needs an argument. */
export const FORMS: Readonly<
  Record<string, { readonly formats: readonly Format[]; readonly argument?: string }>
> = {
  plan: { formats: ['text', 'json'] },
  agencies: { formats: ['text', 'csv', 'json', 'md'] },
  agency: { formats: ['text', 'csv', 'json', 'md'], argument: 'the name of an agency in any form' },
  matrix: { formats: ['text', 'csv', 'json', 'md'] },
  commitments: { formats: ['text', 'csv', 'json', 'md'] },
  go: { formats: ['text', 'json'], argument: 'a citation, for example: go s4 m2' },
  health: { formats: ['text', 'json'] },
  search: { formats: ['text', 'json'], argument: 'what to search for, or --stdin' },
  lessons: { formats: ['text', 'json'] },
};

/** The commands whose answers say on which day they were made. */
const DATED: ReadonlySet<string> = new Set(['agencies', 'agency', 'matrix', 'commitments']);

export const USAGE = [
  'Usage: npm run -s remit -- <command> [--plan <id or folder>]',
  '  plan [--json]                            the plan as data',
  '  agencies [--csv|--json|--md]             all agencies with their counts',
  '  agency <name> [--csv|--json|--md]        every clause of one agency',
  '  matrix [--by section|box] [--csv|--json|--md] who owns what: bodies across sections or boxes; --csv --binary: 1 and 0',
  '  commitments [--csv|--json|--md]          every sentence that promises something; --agency <name>, --role lead|sole|participant|joint',
  '                                           csv and md say the day they were made; --date YYYY-MM-DD for another',
  '  go <citation> [--json]                   the place that a citation means',
  '  search <query> [--json] [--limit N]      every place that has the words, the best first; --stdin: a query a line',
  '  lessons [--json]                         the lessons that come with the plan, and every mistake in them',
  '  health [--json]                          what could not be read, and the lossless check',
].join('\n');

/** Reads a command line. What is wrong is said in one plain sentence, with the nearest command where there is one. */
export function parseCommand(argv: readonly string[]): Command | { readonly error: string } {
  const parsed = readOptions(argv);
  if ('error' in parsed) return parsed;
  const { values, positionals } = parsed;
  const [name, ...rest] = positionals;
  if (values.help || name === 'help')
    return {
      name: '',
      argument: '',
      format: 'text',
      plan: undefined,
      date: null,
      help: true,
      limit: null,
      stdin: false,
      agency: null,
      role: null,
      by: 'section',
      binary: false,
    };
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
  const { by = 'section', binary = false } = values;
  if (name !== 'matrix' && (values.by !== undefined || binary))
    return { error: 'The options --by and --binary are only for the command “matrix”.' };
  if (by !== 'section' && by !== 'box') return { error: `--by takes “section” or “box”, not “${by}”.` };
  if (binary && format !== 'csv') return { error: 'The option --binary is for CSV; add --csv.' };
  const { agency = null } = values;
  if (name !== 'commitments' && (agency !== null || values.role !== undefined))
    return { error: 'The options --agency and --role are only for the command “commitments”.' };
  const role = ROLE_ORDER.find((one) => one === values.role) ?? null;
  if (values.role !== undefined && role === null)
    return { error: `--role takes ${ROLE_ORDER.join(', ')}, not “${values.role}”.` };
  const argument = rest.join(' ').trim();
  const stdin = values.stdin === true;
  if (name !== 'search' && (stdin || values.limit !== undefined)) {
    return { error: 'The options --stdin and --limit are only for the command “search”.' };
  }
  const date = values.date ?? null;
  if (date !== null && !DATED.has(name))
    return { error: `The option --date is only for the commands ${[...DATED].join(', ')}.` };
  if (date !== null && !isDay(date)) return { error: `--date takes a day as 2026-01-31, not “${date}”.` };
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
  return {
    name,
    argument,
    format,
    plan: values.plan,
    date,
    help: false,
    limit,
    stdin,
    agency,
    role,
    by,
    binary,
  };
}

/** Tells whether a text is a day of the calendar, ISO 8601. */
function isDay(text: string): boolean {
  const moment = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(moment) && new Date(moment).toISOString().slice(0, 10) === text;
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
        date: { type: 'string' },
        limit: { type: 'string' },
        stdin: { type: 'boolean' },
        agency: { type: 'string' },
        role: { type: 'string' },
        by: { type: 'string' },
        binary: { type: 'boolean' },
      },
    });
  } catch (error) {
    const reason = error instanceof Error ? (error.message.split('. ')[0] ?? '') : '';
    return { error: `The command line could not be read: ${reason}. Ask for help with --help.` };
  }
}
