import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { linkPlan, runningText, search } from '../../corpus/index.ts';
import { paletteGroups, restingGroups } from '../../renderer/state/palette-groups.ts';
import { placeRow } from '../../renderer/state/palette-places.ts';
import type { PaletteGroup, PaletteRow } from '../../renderer/state/palette-rows.ts';
import { COMMANDS } from '../../renderer/views/palette/commands.ts';
import { wordsOfGroups } from '../../renderer/views/palette/row-words.ts';
import { textFound } from '../../renderer/views/search/text-found.ts';
import { index } from '../corpus/search/the-index.ts';
import { graph } from '../corpus/the-plan.ts';

const running = runningText(graph);
const graphWithoutSentences = linkPlan({
  ...graph.plan,
  nodes: graph.plan.nodes.filter(({ kind }) => kind !== 'commitment'),
});
const engine = { ask: (query: string) => search(index, query) };

/** The list for a text, with every command there is, with or without the search being ready. */
function listFor(
  typed: string,
  { isReady = true, whole = [] }: { isReady?: boolean; whole?: readonly PaletteGroup['name'][] } = {},
) {
  const found = isReady ? textFound(graph, engine, typed.trim()) : null;
  return paletteGroups({ graph, running, typed, commands: COMMANDS, found, whole: new Set(whole) });
}

function takenBy(typed: string, isReady = true): string {
  const row = listFor(typed, { isReady })[0]?.rows[0];
  return row ? named(row) : 'nothing';
}

function named(row: PaletteRow): string {
  switch (row.kind) {
    case 'place':
      return `place ${row.id}`;
    case 'command':
      return ['command', row.id, ...(row.places ?? [])].join(' ');
    case 'search':
      return `search ${row.query}`;
    default:
      return row.kind;
  }
}

function group(groups: readonly PaletteGroup[], name: PaletteGroup['name']): PaletteGroup | undefined {
  return groups.find((one) => one.name === name);
}

describe('Enter goes', () => {
  test.each([
    // A citation, as people write it.
    ['5', 'place section-5'],
    ['s4 m2', 'place section-4/measure-2'],
    ['§5 ¶2', 'place section-5/measure-2/p-1'],
    ['4.2', 'place section-4/measure-2'],
    ['box 8', 'place box-8'],
    ['b8 p2', 'place box-8/project-2'],
    ['fn 3', 'place footnote-3'],
    ['ind 4', 'place indicator-4'],
    ['ch IV', 'place chapter-4'],
    ['clause 12', 'place clause-12'],
    ['#/read/clause-33', 'place clause-33'],
    // A whole name.
    ['MARA', 'place agency/mara'],
    ['农业农村部', 'place agency/mara'],
    ['customs', 'place agency/gacc'],
    ['relevant departments', 'place group/relevant-departments'],
    ['the Patent Law', 'place instrument/patent-law'],
    ['World Intellectual Property Organization', 'place organisation/wipo'],
    ['sanya', 'place place/sanya'],
    ['guiding thought', 'place section-1'],
    ['The Trade Secret Protection Project', 'place box-1'],
    // A command by its whole title, though the text prints its words as well.
    ['matrix', 'command matrix'],
    ['Agencies', 'command agencies'],
    ['back', 'command back'],
    ['keys', 'command keys'],
    // A part of a name that is nothing but that name.
    ['tourism', 'place agency/mct'],
    ['touris', 'place agency/mct'],
    ['culture and tourism', 'place agency/mct'],
    ['CNI', 'place agency/cnipa'],
    // Words of a command that the text says nowhere.
    ['dark theme', 'command theme-night'],
    ['night mo', 'command theme-night'],
    ['print section', 'command print-part'],
    ['larger text', 'command text-in'],
    ['copy cit', 'command copy-citation'],
    ['copy link', 'command copy-link'],
    ['fold boxes', 'command fold-boxes'],
    ['shortcuts', 'command keys'],
    ['dark', 'command theme-night'],
    ['print', 'command print-part'],
    ['export notes', 'command export-notes'],
    ['export what', 'command export'],
    ['document health', 'command health'],
    ['indicator table', 'place section-3/table-1'],
    ['table', 'place section-3/table-1'],
    ['table 1', 'place section-3/table-1'],
    // A command for every view, and for what is in it.
    ['targets', 'command targets'],
    ['indicators', 'command indicators'],
    ['time line', 'command dates'],
    ['loom', 'command map'],
    ['notes', 'command notes'],
    ['appearance', 'command look'],
    ['justified lines', 'command align-justified'],
    ['usual look', 'command usual-look'],
    // A command with the places that it is to be done with.
    ['path between CNIPA and MPS', 'command paths agency/cnipa agency/mps'],
    ['path between box 6 and the Patent Law', 'command paths box-6 instrument/patent-law'],
    ['Path from §4 m1 to 农业农村部', 'command paths section-4/measure-1 agency/mara'],
    ['path between sanya, customs', 'command paths place/sanya agency/gacc'],
    [
      'path between Ministry of Culture and Tourism and Ministry of Agriculture and Rural Affairs',
      'command paths agency/mct agency/mara',
    ],
    ['map of CNIPA', 'command map agency/cnipa'],
    ['map of box 8', 'command map box-8'],
    ['map sanya', 'command map place/sanya'],
    ['compare CNIPA and MARA', 'command compare agency/cnipa agency/mara'],
    ['commitments of SAMR', 'command commitments agency/samr'],
    ['commitments of box 6', 'search commitments of box 6'],
    ['compare CNIPA, MARA and MPS', 'command compare agency/cnipa agency/mara agency/mps'],
    ['compare culture and tourism with customs', 'command compare agency/mct agency/gacc'],
    ['dossier of customs', 'command read agency/gacc'],
    ['go to s4 m2', 'command read section-4/measure-2'],
    // What is not understood to its end does nothing, and is looked for.
    ['path between CNIPA and nobody', 'search path between CNIPA and nobody'],
    ['compare box 6 and CNIPA', 'search compare box 6 and CNIPA'],
    ['compare CNIPA and cnipa', 'search compare CNIPA and cnipa'],
    ['map of the world', 'search map of the world'],
    // Words to be looked for: in the text, or in the names of several bodies.
    ['trade secret', 'search trade secret'],
    ['health', 'search health'],
    ['agriculture', 'search agriculture'],
    ['copyright', 'search copyright'],
    ['ministry', 'search ministry'],
    ['licence fees', 'search licence fees'],
    ['who leads trade secrets?', 'search who leads trade secrets?'],
    ['"trade secret"', 'search "trade secret"'],
    ['box 99', 'search box 99'],
    ['asdf', 'search asdf'],
    // The text says it as well: it is looked for, and the command stands next.
    ['export', 'search export'],
    ['import', 'search import'],
    ['open', 'search open'],
  ])('for “%s” to: %s', (typed, taken) => {
    expect(takenBy(typed)).toBe(taken);
    // It must not depend on whether the search has been loaded.
    expect(takenBy(typed, false)).toBe(taken);
  });

  test('to the search for a part of a name that several bodies have', () => {
    expect(takenBy('supreme people')).toBe('search supreme people');
  });
});

describe('words of the text with which the title of a command begins', () => {
  test.each([
    ['export', 'command export'],
    ['Export', 'command export'],
    ['import', 'command import-notes'],
    ['copy', 'command copy-citation'],
    ['open', 'command open-lesson'],
  ])('“%s” are looked for, and the command is one arrow down: %s', (typed, command) => {
    for (const isReady of [true, false]) {
      const [, next] = listFor(typed, { isReady }).flatMap(({ rows }) => rows);
      expect(next && named(next)).toBe(command);
    }
  });

  test.each(['network', 'help', 'expor', 'trade secret', 'market'])(
    '“%s” is none, so what is found stands before the commands',
    (typed) => {
      const names = listFor(typed).map(({ name }) => name);
      expect(names).toContain('text');
      expect(names.slice(1, -1)).not.toContain('commands');
    },
  );
});

describe('the list', () => {
  test('begins with the one row that Enter takes, and names nothing twice', () => {
    for (const typed of ['patent', 'MARA', 's4 m2', 'dark theme', 'customs', 'ministry', 'Patent Law']) {
      const groups = listFor(typed);
      expect(groups[0]).toMatchObject({ name: 'first', total: 1 });
      const keys = groups.flatMap(({ rows }) => rows.map(({ key }) => key));
      expect(new Set(keys).size).toBe(keys.length);
      expect(groups.every(({ rows }) => rows.length > 0)).toBe(true);
    }
  });

  test('keeps its groups in one order', () => {
    expect(listFor('patent').map(({ name }) => name)).toEqual(['first', 'go', 'agencies', 'text']);
    expect(listFor('tourism').map(({ title }) => title)).toEqual(['Enter takes', 'Text']);
  });

  test('shows some rows of a long group, says of how many, and all of them when asked', () => {
    const ministries = group(listFor('ministry'), 'agencies');
    expect(ministries?.rows.map(({ kind }) => kind)).toEqual(['place', 'place', 'place', 'place', 'more']);
    const all = group(listFor('ministry', { whole: ['agencies'] }), 'agencies');
    expect(all?.rows).toHaveLength(ministries?.total ?? 0);
    const more = ministries?.rows.at(-1);
    expect(more).toMatchObject({ kind: 'more', count: all?.rows.length, next: all?.rows[4]?.key });
  });

  test('finds an indicator by its words and by what people call it', () => {
    expect(group(listFor('invention patents per 10,000'), 'go')?.rows.map(named)).toContain(
      'place indicator-1',
    );
    expect(group(listFor('licence fees'), 'go')?.rows.map(named)).toEqual(['place indicator-4']);
    expect(group(listFor('royalties'), 'go')?.rows.map(named)).toContain('place indicator-4');
  });

  test('finds laws, organisations and places by a part of their name, those that begin with it first', () => {
    const rows = group(listFor('patent', { whole: ['go'] }), 'go')?.rows.map(named) ?? [];
    expect(rows.slice(0, 2)).toEqual([
      'place instrument/patent-law',
      'place instrument/patent-prosecution-highway',
    ]);
    expect(rows).toContain('place indicator-1');
    expect(group(listFor('yangtze'), 'go')?.rows.map(named)).toEqual(['place place/yangtze-river-delta']);
  });

  test('shows the first passages with the words marked, and how many places Search has', () => {
    const typed = 'trade secret';
    const groups = listFor(typed);
    const total = search(index, typed).hits.length;
    expect(groups[0]?.rows[0]).toMatchObject({ kind: 'search', count: total });
    const hits = group(groups, 'text')?.rows ?? [];
    expect(hits.map(({ kind }) => kind)).toEqual(['hit', 'hit', 'hit']);
    for (const hit of hits) {
      if (hit.kind !== 'hit') continue;
      for (const [from, to] of hit.marks) expect(hit.text.slice(from, to)).toMatch(/^(?:trade|secrets?)$/i);
      // The first match is near the beginning of the line, where it can be seen.
      expect(hit.marks[0]?.[0] ?? 0).toBeLessThan(40);
    }
  });

  test('offers the search of the text last in its group when something nearer is meant', () => {
    expect(group(listFor('MARA'), 'text')?.rows.at(-1)).toMatchObject({ kind: 'search', query: 'MARA' });
    // A number is no word to be looked for, so no passages are shown with a citation.
    expect(group(listFor('s4 m2'), 'text')?.rows.map(({ kind }) => kind)).toEqual(['search']);
  });

  test('says by which of its names a body was found', () => {
    const [row] = listFor('customs')[0]?.rows ?? [];
    expect(row).toMatchObject({ label: 'GACC', title: 'General Administration of Customs' });
    const [police] = listFor('police')[0]?.rows ?? [];
    expect(police).toMatchObject({
      label: 'MPS',
      about: expect.stringMatching(/^“police” · named in \d+ clauses/),
    });
  });

  test.each([
    ['remit://another-plan/box-1', /another plan/],
    ['remit://ipr-2021-2025/box-99', /box-99/],
    ['javascript:alert(1)', /no place/],
    ['remit://../../etc/passwd', /no place/],
  ])('says one sentence about the link %s, and nothing else', (link, sentence) => {
    const groups = listFor(link, { isReady: false });
    expect(groups).toHaveLength(1);
    const [row] = groups[0]?.rows ?? [];
    expect(row).toMatchObject({ kind: 'message', text: expect.stringMatching(sentence) });
    expect(wordsOfGroups(groups)).toMatch(sentence);
  });

  test('goes where a link to this plan leads, a sentence included', () => {
    expect(takenBy('https://example.org/remit/#/read/box-6')).toBe('place box-6');
    const link = 'remit://ipr-2021-2025/section-4/measure-1/p-1/c-2';
    expect(takenBy(link)).toBe('place section-4/measure-1/p-1/c-2');
  });

  test('names the sentence of a link though the sentences are not there yet', () => {
    expect(placeRow(graphWithoutSentences, 'section-4/measure-1/p-1/c-2', '')).toMatchObject({
      id: 'section-4/measure-1/p-1/c-2',
      label: '§4 ¶1, sentence 2',
    });
  });

  test('is told to screen readers as what Enter takes and how much of each kind there is', () => {
    expect(wordsOfGroups(listFor('s4 m2'))).toMatch(
      /^Enter: §4 m2, Improving intellectual property protection/,
    );
    expect(wordsOfGroups(listFor('ministry'))).toMatch(
      /^Enter: Search the text for “ministry”, \d+ places\. Agencies 13, Text \d+$/,
    );
  });

  test('stands for whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (typed) => {
        const groups = typed.trim() === '' ? [] : listFor(typed, { isReady: false });
        return typed.trim() === '' || groups[0]?.rows.length === 1;
      }),
      { numRuns: 60 },
    );
  });
});

describe('while nothing is typed', () => {
  test('the last places and a few commands are offered, and no place that the plan does not have', () => {
    const offered = COMMANDS.filter(({ isOffered }) => isOffered);
    const groups = restingGroups(graph, ['box-6', 'gone', 'agency/mara'], offered);
    expect(groups.map(({ title }) => title)).toEqual(['Recent places', 'Commands']);
    expect(groups[0]?.rows.map(named)).toEqual(['place box-6', 'place agency/mara']);
    expect(restingGroups(graph, [], offered).map(({ name }) => name)).toEqual(['commands']);
  });
});
