import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { isBlock, pathTo } from '../../../corpus/graph.ts';
import { plainNote } from '../../../corpus/notes/note-text.ts';
import { responsibleFor } from '../../../corpus/questions/responsibility.ts';
import { makeHunt } from '../../../corpus/teach/hunt/make-hunt.ts';
import { plannedMinutes } from '../../../corpus/teach/lesson.ts';
import { makeQuiz } from '../../../corpus/teach/quiz/make-quiz.ts';
import { files, folder, graph, plan, reading } from '../the-plan.ts';
import { headOf, lessons, mistakes, type ShippedStop, stops, wordsOf } from './shipped.ts';

const folded = (text: string) => text.replace(/\s+/gu, ' ');
const QUOTED = /“([^”]*)”|"([^"]*)"/gu;
const quotesIn = (text: string) =>
  [...text.matchAll(QUOTED)].map(([, curly, straight]) => curly ?? straight ?? '');

/** The printed words of the places of a stop: what stands in them, and the heads of the columns above an indicator. */
function printedAt({ stop: { shown }, written: { prints = [] } }: ShippedStop): string {
  const own =
    shown.kind === 'place'
      ? [shown.place.at]
      : shown.kind === 'question' && shown.place
        ? [shown.place.at]
        : [];
  const ids = [...own, ...prints];
  const inside = plan.nodes.filter(
    (node) => isBlock(node) && pathTo(graph, node.id).some(({ id }) => ids.includes(id)),
  );
  const tables = ids.flatMap((id) => pathTo(graph, id).filter((node) => node.kind === 'table'));
  return [...inside.map(({ text }) => text), ...tables.flatMap(({ columns }) => columns)].join('\n');
}

/** What editors wrote beside the places of a stop. */
function notedAt(shipped: ShippedStop): string {
  const { shown } = shipped.stop;
  return plan.notes
    .flatMap(({ at, note }) => (shown.kind === 'place' && shown.place.at === at ? [note] : []))
    .join('\n');
}

describe('the lessons that come with the plan', () => {
  test('are these three, and are read without a mistake', () => {
    expect(mistakes).toEqual([]);
    expect(lessons.map(({ title }) => title)).toEqual([
      'The plan in 20 minutes',
      'Who does what: reading responsibility clauses',
      'From indicators to measures',
    ]);
  });

  test('name the text that they were made on', () => {
    expect(lessons[0]?.plan).toEqual({
      id: 'ipr-2021-2025',
      title: plan.meta.title,
      version: 1,
      // sha256sum corpus/plans/ipr-2021-2025/source.txt
      sha256: '1f8281dac8865187942eed98e8d7356533ba256f403825918f7af8d135aa221b',
    });
  });

  test.each(lessons.map((lesson) => [lesson.title, lesson] as const))(
    '%s takes as long as it says',
    (_, lesson) => {
      const [, minutes = ''] = /(\d+) minutes/.exec(headOf(lesson)) ?? [];
      expect(lesson.stops.filter((stop) => stop.minutes === null)).toEqual([]);
      expect(plannedMinutes(lesson)).toBe(Number(minutes));
    },
  );

  test('give the speaker something to say at every stop, and the class something to do at every third', () => {
    expect(stops.filter(({ stop }) => stop.notes.length < 100).map(({ name }) => name)).toEqual([]);
    for (const lesson of lessons) {
      const active = lesson.stops.filter(
        ({ shown: { kind }, notes }) => kind === 'question' || kind === 'quiz' || notes.includes('**Ask'),
      );
      expect(active.length).toBeGreaterThanOrEqual(lesson.stops.length / 3);
    }
  });

  test('have slides that can be read from the back row', () => {
    const slides = stops.flatMap(({ name, stop: { shown } }) =>
      shown.kind === 'slide' ? [{ name, text: shown.text }] : [],
    );
    expect(slides.length).toBeGreaterThan(5);
    const long = slides.filter(({ text }) => plainNote(text).split(/\s+/).length > 45);
    expect(long.map(({ name }) => name)).toEqual([]);
  });

  test('cover nothing that a neighbour on the screen gives away', () => {
    const blocks = plan.nodes.filter(isBlock);
    const covered = stops.flatMap(({ name, stop: { shown } }) =>
      shown.kind === 'place' && shown.around && shown.covers.kinds.length > 0
        ? [{ name, at: shown.place.at }]
        : [],
    );
    const betrayed = covered.filter(({ at }) => {
      const own = responsibleFor(graph, at).map(({ clause }) => clause.id);
      const index = blocks.findIndex(({ id }) => id === at);
      return [blocks[index - 1], blocks[index + 1]].some(
        (one) => one && one.id !== at && own.includes(one.id),
      );
    });
    expect(covered.length).toBeGreaterThan(5);
    expect(betrayed).toEqual([]);
  });

  test('have quizzes with as many questions as they say', () => {
    const quizzes = stops.flatMap(({ name, stop: { shown } }) =>
      shown.kind === 'quiz' ? [{ name, shown }] : [],
    );
    expect(quizzes).toHaveLength(lessons.length);
    for (const { name, shown } of quizzes) {
      const { items, sentence } = makeQuiz(graph, shown.setting);
      expect({ name, asked: items.length, sentence }).toEqual({
        name,
        asked: shown.setting.count,
        sentence: null,
      });
    }
  });

  test('send the class on a hunt once, for as many places as they say', () => {
    const hunts = stops.flatMap(({ stop: { shown } }) => (shown.kind === 'hunt' ? [shown] : []));
    expect(hunts).toHaveLength(1);
    for (const { setting } of hunts) {
      const { tasks, sentence } = makeHunt(graph, setting);
      expect({ tasks: tasks.length, sentence }).toEqual({ tasks: setting.count, sentence: null });
      // One place each, so that the speaker knows where the class has to come to.
      expect(tasks.map(({ answers }) => answers.filter((id) => /^clause|^agency/.test(id)))).toEqual([
        ['agency/sta'],
        ['clause-23'],
      ]);
    }
  });

  test('have Markdown without a sign left over', () => {
    const left = stops.filter(({ stop }) => /[*_#]/.test(wordsOf(stop).map(plainNote).join(' ')));
    expect(left.map(({ name }) => name)).toEqual([]);
  });
});

describe('what the lessons say', () => {
  test('quotes only what is printed at the places of the stop', () => {
    let seen = 0;
    const invented = stops.flatMap((shipped) => {
      const printed = folded(printedAt(shipped));
      const quotes = wordsOf(shipped.stop).flatMap(quotesIn);
      seen += quotes.length;
      return quotes
        .filter((quote) => quote === '' || !printed.includes(folded(quote)))
        .map((quote) => `${shipped.name}: ${quote}`);
    });
    expect(seen).toBeGreaterThan(60);
    expect(invented).toEqual([]);
    expect(lessons.flatMap((lesson) => quotesIn(headOf(lesson)))).toEqual([]);
  });

  test('has no quotation mark without its other half', () => {
    const odd = stops.filter(({ stop }) => /[“”"]/u.test(wordsOf(stop).join('\n').replace(QUOTED, '')));
    expect(odd.map(({ name }) => name)).toEqual([]);
  });

  test('has no number that is neither printed there, nor counted, nor a time', () => {
    const invented = stops.flatMap((shipped) => {
      const known = numbersIn(`${printedAt(shipped)}\n${notedAt(shipped)}`);
      const counted = new Set(Object.values(shipped.written.counted ?? {}));
      const said = numbersIn(wordsOf(shipped.stop).join('\n').replace(TIMES, ' ').replace(PLACES, asPlace));
      return [...said]
        .filter((one) => !known.has(one) && !counted.has(one))
        .map((one) => `${shipped.name}: ${one}`);
    });
    expect(invented).toEqual([]);
  });

  test('repeats every number that it has counted', () => {
    const idle = stops.flatMap(({ name, stop, written: { counted = {} } }) => {
      const said = numbersIn(wordsOf(stop).join('\n'));
      return Object.entries(counted).flatMap(([what, count]) =>
        said.has(count) ? [] : [`${name}: ${what}`],
      );
    });
    expect(idle).toEqual([]);
  });

  test('says that Remit counted what it counted', () => {
    const silent = stops.filter(
      ({ stop, written: { counted } }) =>
        counted && !/Remit (?:counts|finds|found)|counted|it counts/i.test(wordsOf(stop).join(' ')),
    );
    expect(silent.map(({ name }) => name)).toEqual([]);
  });

  test('counts what a reading by eye counts', () => {
    const counted = stops.flatMap(({ name, written }) =>
      Object.entries(written.counted ?? {}).map(([what, count]) => ({ name, what, count })),
    );
    expect(counted.length).toBeGreaterThan(30);
    expect(counted.filter(({ what, count }) => countByEye(what) !== count)).toEqual([]);
  });
});

const WORDS = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];

/** The numbers of a text, also those that are written as words. "1" is not told apart from a pronoun, so it is not looked for as a word. */
function numbersIn(text: string): ReadonlySet<number> {
  const digits = [...text.matchAll(/\d[\d,]*(?:\.\d+)?/gu)].map(([digit]) =>
    Number(digit.replaceAll(',', '')),
  );
  const words = [...text.toLowerCase().matchAll(/[a-z]+/gu)].flatMap(([word]) =>
    WORDS.includes(word) ? [WORDS.indexOf(word) + 2] : [],
  );
  return new Set([...digits, ...words]);
}

/** Times that the speaker takes, and "two or three" of what the class says. */
const TIMES = /\b(?:\d+|two|three|four|five|ten) minutes?\b|\btwo or three\b/giu;

/** Names of places: they are numbers only where the plan has no such place. */
const PLACES = /\b(section|box|row|indicator|footnote) (\d+)\b/giu;

function asPlace(whole: string, kind: string, number: string): string {
  const name = kind.toLowerCase() === 'row' ? 'indicator' : kind.toLowerCase();
  return graph.nodes.has(`${name}-${number}`) ? ' ' : whole;
}

type ClauseByEye = {
  readonly id: string;
  readonly arrangement: string;
  readonly bodies: readonly { readonly printed: string; readonly id: string; readonly role: string }[];
};

/** Counts anew, in what people read in the printed text by eye, and without any of Remit's questions. */
function countByEye(what: string): number | undefined {
  const clauses = reading<ClauseByEye>('clauses');
  const structure = reading<{ readonly kind: string }>('structure');
  const bodies = clauses.flatMap((clause) => clause.bodies.map((body) => ({ ...body, clause: clause.id })));
  const isGroup = (id: string) => ['relevant-departments', 'local-governments'].includes(id);
  const different = (values: readonly string[]) => new Set(values).size;
  const parts = /^(chapter|section|measure)s$/.exec(what)?.[1] ?? (what === 'boxes' ? 'box' : undefined);
  if (parts) return structure.filter(({ kind }) => kind === parts).length;
  const body = /^clauses of \w+\/(\S+?)(?: as (\w+))?$/.exec(what);
  if (body) {
    return different(
      bodies
        .filter(({ id, role }) => id === body[1] && (body[2] ?? role) === role)
        .map(({ clause }) => clause),
    );
  }
  const printed = /^clauses that print ((?!a lead$).+)$/.exec(what)?.[1];
  if (printed) return different(bodies.flatMap((one) => (one.printed === printed ? [one.clause] : [])));
  const inClause = /^bodies in (\S+)$/.exec(what)?.[1];
  if (inClause) return different(bodies.flatMap(({ id, clause }) => (clause === inClause ? [id] : [])));
  const arranged = (arrangement: string) =>
    clauses.filter((clause) => clause.arrangement === arrangement).length;
  switch (what) {
    case 'clauses':
      return clauses.length;
    case 'clauses that print a lead':
      return arranged('led');
    case 'clauses that name one body alone':
      return arranged('sole');
    case 'clauses that name several and print no lead':
      return arranged('joint');
    case 'bodies':
      return different(bodies.flatMap(({ id }) => (isGroup(id) ? [] : [id])));
    case 'groups':
      return different(bodies.flatMap(({ id }) => (isGroup(id) ? [id] : [])));
    case 'bodies that lead':
      return different(bodies.flatMap(({ id, role }) => (role === 'lead' ? [id] : [])));
    case 'items of chapter-1':
      return reading<{ readonly parent: string }>('items').filter(({ parent }) => parent === 'chapter-1')
        .length;
    case 'indicators':
      return files.source.match(/^\d\. .*(?=\n\n[\d-])/gmu)?.length;
    case 'indicators printed as Anticipated':
      return files.source.match(/^Anticipated$/gmu)?.length;
    case 'indicators whose figures an editor reads otherwise':
      return readFileSync(join(folder, 'notes.yaml'), 'utf8').match(/^ {2}reads:/gmu)?.length;
    case 'passages that speak of indicator-3':
      // The row itself and its footnote are no passages about it.
      return folded(files.source.replace(/^(?:3\.|\[2\]) .*$/gmu, '')).match(
        /pledge financing(?! system| mechanism)/gu,
      )?.length;
    case 'sentences that promise and have no clause':
      return promisesIn(/3\. Main objectives\n([\s\S]*)Main Indicators/u.exec(files.source)?.[1] ?? '');
    case 'sentences that promise':
      return plan.nodes.filter(({ kind }) => kind === 'commitment').length;
    default:
      return undefined;
  }
}

/** The sentences of the paragraphs of section 3 that say what will be; lines that begin with a hyphen are headings. */
function promisesIn(text: string): number {
  const paragraphs = text.split('\n').filter((line) => line !== '' && !line.startsWith('-'));
  return paragraphs
    .flatMap((line) => line.split(/(?<=\.) /u))
    .filter((sentence) => /\bwill\b/u.test(sentence)).length;
}
