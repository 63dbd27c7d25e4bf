import { type Graph, goTo, matchNames, nodeAt, type RunningText, titleOf } from '../../corpus/index.ts';
import { commandsBegun } from './command-places.ts';
import { type CommandName, findCommands, isBegun } from './commands.ts';
import { type Meaning, meaningOf, type Understood, understand } from './palette-meaning.ts';
import { placeRow } from './palette-places.ts';
import type { PaletteGroup, PaletteRow, TextFound, TextHit } from './palette-rows.ts';

/** What the list under the field is made from. */
export type PaletteQuestion = {
  readonly graph: Graph;
  readonly running: RunningText;
  readonly typed: string;
  /** Those that can be done now. */
  readonly commands: readonly CommandName[];
  /** What the search of the text found; `null` while it is not ready. It may be behind what is typed. */
  readonly found: TextFound | null;
  /** The groups that were asked to show all their rows. */
  readonly whole: ReadonlySet<PaletteGroup['name']>;
};

const MOST = { go: 5, agencies: 4, text: 3, commands: 4 } as const;

/** The list for something typed: the row that Enter takes, and then the groups, none of them empty. */
export function paletteGroups(question: PaletteQuestion): readonly PaletteGroup[] {
  const { graph, commands, found, whole } = question;
  const typed = question.typed.trim();
  const understood = understand(goTo(graph, typed));
  const { hits } = understood;
  const isCited = hits[0]?.why === 'citation';
  const meaning = meaningOf(typed, { ...question, understood });
  const search: PaletteRow = {
    key: 'search',
    kind: 'search',
    query: typed,
    // What a citation finds is its place and what that contains, and no number of places that say it.
    count: found?.query === typed && !isCited ? found.total : null,
  };
  const first = firstRow(question, meaning, search, isCited);
  if (meaning.kind === 'message') return [alone(first)];
  const bodies = hits.filter(({ why }) => why === 'agency').map(({ id }) => placeRow(graph, id, typed));
  const places = placesOf(question, hits).map((id) => placeRow(graph, id, typed));
  const shown = new Set([...places, first].flatMap((row) => (row.kind === 'place' ? [row.id] : [])));
  // What a citation means is one place; the words of it are no words to be looked for.
  const passages = isCited ? [] : (found?.hits ?? []).filter(({ unit }) => !shown.has(unit));
  const texts = passages.slice(0, MOST.text).map(({ show }) => hitRow(show()));
  const called = findCommands(commands, typed);
  const named = [...new Set([...called, ...commandsBegun(commands, typed)])].map(commandRow);
  const others = (rows: readonly PaletteRow[]) => rows.filter(({ key }) => key !== first.key);
  const groups: PaletteGroup[] = [
    alone(first),
    bounded('go', 'Go to', others(places), whole),
    bounded('agencies', 'Agencies', others(bodies), whole),
    {
      name: 'text',
      title: 'Text',
      total: isCited ? 0 : (found?.total ?? 0),
      rows: [...texts, ...others([search])],
    },
  ];
  // Words that the text says are looked for; a command that is called so is the next thing that they may mean, and one arrow away.
  const isCommandNext = meaning.kind === 'search' && called[0] !== undefined && isBegun(called[0], typed);
  groups.splice(isCommandNext ? 1 : groups.length, 0, bounded('commands', 'Commands', others(named), whole));
  return groups.filter(({ rows }) => rows.length > 0);
}

/** The list while nothing is typed: the places opened last, and a few commands. */
export function restingGroups(
  graph: Graph,
  recent: readonly string[],
  commands: readonly CommandName[],
): readonly PaletteGroup[] {
  const places = recent.filter((id) => graph.nodes.has(id)).map((id) => placeRow(graph, id, ''));
  return [
    group('recent', 'Recent places', places),
    group('commands', 'Commands', commands.map(commandRow)),
  ].filter(({ rows }) => rows.length > 0);
}

function firstRow(
  { graph, typed, commands }: PaletteQuestion,
  meaning: Meaning,
  search: PaletteRow,
  isCited: boolean,
): PaletteRow {
  switch (meaning.kind) {
    case 'message':
      return { key: 'message', kind: 'message', text: meaning.text };
    case 'place':
      return placeRow(graph, meaning.id, typed.trim(), isCited);
    case 'command':
      return commands.filter(({ id }) => id === meaning.id).map(commandRow)[0] ?? search;
    case 'said': {
      const { id, title, places } = meaning;
      return { key: `command:${id}:${places.join()}`, kind: 'command', id, title, places };
    }
    case 'search':
      return search;
  }
}

/** What has the words in its name, by id: what begins with them before what has them further on. */
function placesOf({ graph, typed, found }: PaletteQuestion, hits: Understood['hits']): readonly string[] {
  const text = typed.trim().toLowerCase();
  const indicator = found?.query === typed.trim() ? found.indicator : null;
  const ids = [
    ...hits.filter(({ why }) => why !== 'agency').map(({ id }) => id),
    ...matchNames(graph, typed).map(({ id }) => id),
  ];
  const begins = (id: string) => Number(titleOf(nodeAt(graph, id)).toLowerCase().startsWith(text));
  const sorted = ids.sort((a, b) => begins(b) - begins(a));
  return [...new Set(indicator === null ? sorted : [indicator, ...sorted])];
}

function hitRow(hit: TextHit): PaletteRow {
  return { ...hit, key: `hit:${hit.id}`, kind: 'hit' };
}

function commandRow({ id, title, about }: CommandName): PaletteRow {
  return { key: `command:${id}`, kind: 'command', id, title, ...(about !== undefined && { about }) };
}

function alone(row: PaletteRow): PaletteGroup {
  return {
    name: 'first',
    title: row.kind === 'message' ? 'About this link' : 'Enter takes',
    total: 1,
    rows: [row],
  };
}

function group(name: PaletteGroup['name'], title: string, rows: readonly PaletteRow[]): PaletteGroup {
  return { name, title, total: rows.length, rows };
}

function bounded(
  name: keyof typeof MOST,
  title: string,
  rows: readonly PaletteRow[],
  whole: PaletteQuestion['whole'],
): PaletteGroup {
  const most = MOST[name];
  const next = rows[most];
  // A row that says that there is one more takes as much room as that one.
  if (whole.has(name) || !next || rows.length === most + 1) return group(name, title, rows);
  const more: PaletteRow = {
    key: `more:${name}`,
    kind: 'more',
    group: name,
    count: rows.length,
    next: next.key,
  };
  return { name, title, total: rows.length, rows: [...rows.slice(0, most), more] };
}
