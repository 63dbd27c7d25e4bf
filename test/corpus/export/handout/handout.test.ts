import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exportText } from '../../../../corpus/export/export-as.ts';
import { type HandoutOf, handoutAnswers, handoutExport } from '../../../../corpus/export/handout/handout.ts';
import type { HandoutOptions } from '../../../../corpus/export/handout/options.ts';
import type { Block, PlainBlock, Runs } from '../../../../corpus/export/report.ts';
import { reportWord } from '../../../../corpus/export/word.ts';
import { assertNever } from '../../../../corpus/model.ts';
import { attachLesson } from '../../../../corpus/teach/attach-lesson.ts';
import { makeHunt } from '../../../../corpus/teach/hunt/make-hunt.ts';
import { COVER_KINDS, type CoverKind, type Lesson, type Shown } from '../../../../corpus/teach/lesson.ts';
import { anyLesson, lessonOf, placeShown } from '../../teach/arbitrary.ts';
import { graph, plan } from '../../the-plan.ts';
import { provenance, sure } from '../exports.ts';
import { readZip } from '../zip-reader.ts';

const SHEET: HandoutOptions = { space: 'none', blanks: true, speaker: false, part: 'sheet' };
const KEY: HandoutOptions = { ...SHEET, part: 'key' };

const ofLesson = (lesson: Lesson): HandoutOf => ({
  lesson,
  attached: attachLesson(graph, lesson),
  viewInWords: () => '',
});
const blocksOf = (of: HandoutOf, options: HandoutOptions) =>
  handoutExport(graph, of, options, provenance).report.blocks;
const sheetOf = (...shown: readonly Shown[]) => blocksOf(ofLesson(lessonOf(shown)), SHEET);
const keyOf = (...shown: readonly Shown[]) => blocksOf(ofLesson(lessonOf(shown)), KEY);

/** A document as lines to be read: what a person would see of it. */
function lines(blocks: readonly (Block | PlainBlock)[]): readonly string[] {
  return blocks.flatMap((block): readonly string[] => {
    switch (block.kind) {
      case 'heading':
        return [`${'#'.repeat(block.level)} ${words(block.runs)}`];
      case 'citation':
        return [`— ${words(block.runs)}`];
      case 'paragraph':
        return [words(block.runs)];
      case 'quote':
        return [
          `> ${words(block.runs)}`,
          ...(block.citation.length > 0 ? [`— ${words(block.citation)}`] : []),
        ];
      case 'list':
        return block.items.map((item) =>
          'runs' in item ? `${item.number}. ${words(item.runs)}` : `- ${words(item)}`,
        );
      case 'lines':
        return [`${block.count} lines`];
      case 'box':
        return [`[ ${words(block.title)}`, ...lines(block.blocks), ']'];
      case 'table':
        return block.rows.map((row) => row.map(words).join(' | '));
      case 'code':
        return [block.text];
      case 'new-page':
        return ['new page'];
      default:
        return assertNever(block);
    }
  });
}

const words = (runs: Runs) => runs.map(({ text }) => text.replace(/_{2,}/gu, '__')).join('');

function covered(at: string, kinds: readonly CoverKind[]): Shown {
  const shown = placeShown(at);
  return shown.kind === 'place' ? { ...shown, covers: { kinds, words: [] } } : shown;
}

describe('a handout of a lesson', () => {
  it('has a clause verbatim with where it stands, and each body with its role, the lead where one is printed', () => {
    expect(lines(sheetOf(placeShown('clause-2')))).toEqual([
      '# 1. Clause 2, Enhance the ability of market entities to protect their trade secrets',
      "> (This will be done by the State Administration for Market Regulation, the Supreme People's Court, the Supreme People's Procuratorate and the Ministry of Public Security under the leadership of the State Administration for Market Regulation in accordance with their respective responsibilities.)",
      '— Clause 2, Ch. III Comprehensively Strengthening the Protection of Intellectual Property Rights and Stimulating the Innovation Vitality of the Whole of Society › §4 Improving the legal and policy system of intellectual property › Box 1 The Trade Secret Protection Project › Box 1 p2 Enhance the ability of market entities to protect their trade secrets, line 230, remit://ipr-2021-2025/clause-2',
      'Led by State Administration for Market Regulation.',
      '- State Administration for Market Regulation (SAMR), leads',
      "- Supreme People's Court (SPC), takes part",
      "- Supreme People's Procuratorate (SPP), takes part",
      '- Ministry of Public Security (MPS), takes part',
    ]);
  });

  it('says of a joint clause that no lead is named, and calls nobody lead', () => {
    const said = lines(sheetOf(placeShown('clause-6')));
    expect(said.slice(3)).toEqual([
      'Jointly; no lead is named.',
      "- Supreme People's Court (SPC)",
      "- Supreme People's Procuratorate (SPP)",
    ]);
  });

  it('leaves covered names blank, numbered through the lesson, and its key says them as printed', () => {
    const shown = [covered('clause-9', ['agencies']), covered('clause-2', ['agencies'])];
    const sheet = lines(sheetOf(...shown));
    expect(sheet[0]).toBe('Name: __   Date: __');
    expect(sheet[2]).toBe('> (This will be done by the (1) __.)');
    expect(sheet.find((line) => line.includes('(2)'))).toBe(
      '> (This will be done by the (2) __, the (3) __, the (4) __ and the (5) __ under the leadership of the (6) __ in accordance with their respective responsibilities.)',
    );
    expect(sheet.join('\n')).not.toContain('Supreme');
    expect(lines(keyOf(...shown))).toEqual([
      '# 1. Clause 9, Strengthening coordination rights protection assistance',
      '1. China National Intellectual Property Administration',
      '# 2. Clause 2, Enhance the ability of market entities to protect their trade secrets',
      '2. State Administration for Market Regulation',
      "3. Supreme People's Court",
      "4. Supreme People's Procuratorate",
      '5. Ministry of Public Security',
      '6. State Administration for Market Regulation',
    ]);
  });

  it('asks for covered roles by how the bodies stand to each other', () => {
    const sheet = lines(sheetOf(covered('clause-6', ['roles'])));
    expect(sheet).toContain('How they stand to each other: (1) __');
    expect(sheet.join('\n')).not.toContain('no lead');
    expect(lines(keyOf(covered('clause-6', ['roles'])))).toContain('1. Jointly; no lead is named.');
  });

  it('prints what is covered where no blanks are wanted, and needs no name then', () => {
    const of = ofLesson(lessonOf([covered('clause-9', ['agencies'])]));
    const open = { ...SHEET, blanks: false };
    expect(lines(blocksOf(of, open))[1]).toBe(
      '> (This will be done by the China National Intellectual Property Administration.)',
    );
    expect(handoutAnswers(graph, of)).toEqual({ blanks: 1, questions: 0, tasks: 0 });
  });

  it('has an indicator as a row of its table, its figures blank where numbers are covered', () => {
    const row = '6. Value-added of the copyright industry as a proportion of GDP (%)';
    expect(lines(sheetOf(placeShown('indicator-6')))).toContain(`${row} | 7.39 | 7.5 | 0.11 | Anticipated`);
    const blank = sheetOf(covered('indicator-6', ['numbers']));
    expect(lines(blank)).toContain(`${row} | (1) __ | (2) __ | (3) __ | Anticipated`);
    expect(lines(keyOf(covered('indicator-6', ['numbers']))).slice(1)).toEqual([
      '1. 7.39',
      '2. 7.5',
      '3. 0.11',
    ]);
  });

  it('has a box in a frame with its projects and what it elaborates', () => {
    const sheet = lines(sheetOf(placeShown('box-1')));
    expect(sheet.slice(0, 5)).toEqual([
      '# 1. Box 1',
      '[ Box 1 The Trade Secret Protection Project',
      '- Box 1 p1 Improving trade secret protection policy',
      '- Box 1 p2 Enhance the ability of market entities to protect their trade secrets',
      'It elaborates §4 m1 Improving intellectual property laws and regulations.',
    ]);
  });

  it('gives a question lines to write on, and its answer with the words of the plan only in the key', () => {
    const place = placeShown('footnote-3');
    const question: Shown = {
      kind: 'question',
      text: 'Of which year is **11.6**?',
      answer: 'Of 2019.',
      place: place.kind === 'place' ? place.place : null,
    };
    expect(lines(sheetOf(question)).slice(1)).toEqual(['# 1. Question', 'Of which year is 11.6?', '4 lines']);
    expect(lines(keyOf(question))).toEqual([
      '# 1. Question',
      'Of 2019.',
      '> [3] Figure for 2019.',
      expect.stringMatching(/^— Fn\. 3, line \d+, remit:\/\/ipr-2021-2025\/footnote-3$/u),
    ]);
  });

  it('has a quiz as its sheet, and the key of the quiz in the key alone', () => {
    const setting = { seed: 7, kinds: ['lead'], range: null, count: 3, difficulty: 'easy' } as const;
    const [sheet, key] = [sheetOf, keyOf].map((make) => lines(make({ kind: 'quiz', setting })));
    expect(sure(sheet).filter((line) => line === 'Choose one.')).toHaveLength(3);
    expect(sure(sheet).some((line) => line.startsWith('—'))).toBe(false);
    expect(sure(key).filter((line) => line.startsWith('— Clause'))).toHaveLength(3);
  });

  it('has a hunt as its tasks with room for each place found, and where they stand in the key alone', () => {
    const setting = { seed: 7, range: null, count: 3 };
    const [sheet, key] = [sheetOf, keyOf].map((make) => lines(make({ kind: 'hunt', setting })));
    expect(sure(sheet).slice(1)).toEqual([
      '# 1. Scavenger hunt 7',
      '3 tasks, to be found in the plan, in Remit with its search or on paper. Write down where each stands, with its number.',
      '## 1. Only one section names the place “Republic of Korea”. Find it.',
      'Found at:',
      '1 lines',
      '## 2. Find where the plan prints “15.8”.',
      'Found at:',
      '1 lines',
      '## 3. Find the footnote that explains “Number of high-value invention patents per 10,000 population”.',
      'Found at:',
      '1 lines',
    ]);
    expect(sure(key).map((line) => line.replace(/^> \[1\] This refers to .*/u, '> [1] …'))).toEqual([
      '# 1. Scavenger hunt 7',
      '## 1. Only one section names the place “Republic of Korea”. Find it.',
      '- §14 Improving international cooperation on intellectual property, line 504, remit://ipr-2021-2025/section-14',
      'It is named in §14, “Improving international cooperation on intellectual property”.',
      expect.stringMatching(/^> China .* Republic of Korea/u),
      '— §14 ¶1, line 508, remit://ipr-2021-2025/section-14/measure-1/p-1',
      '## 2. Find where the plan prints “15.8”.',
      '- Ch. I ¶1, line 26, remit://ipr-2021-2025/chapter-1/p-1',
      'It is the figure for “The number of invention patents per 10,000 people in China”.',
      '> The number of invention patents per 10,000 people in China has increased from 6.3 at the end of the 12th Five-Year Plan period (2011–2015) to 15.8.',
      '— Ch. I ¶1, line 26, remit://ipr-2021-2025/chapter-1/p-1',
      '## 3. Find the footnote that explains “Number of high-value invention patents per 10,000 population”.',
      '- Fn. 1, line 599, remit://ipr-2021-2025/footnote-1',
      'Fn. 1 is the one whose mark stands at Ind. 1.',
      '> [1] …',
      '— Fn. 1, line 599, remit://ipr-2021-2025/footnote-1',
    ]);
  });

  it('gives room for the number in the gap of a sentence, and says of a hunt without tasks why', () => {
    const gap = sheetOf({ kind: 'hunt', setting: { seed: 7, range: null, count: 7 } });
    const said = lines(gap);
    const at = said.findIndex((line) => line.startsWith('> '));
    expect(said[at]).toContain('__');
    expect(said[at]).not.toContain('11.6');
    expect(said.slice(at + 1)).toEqual(['Found at:', '1 lines', 'In the gap:', '1 lines']);
    expect(lines(sheetOf({ kind: 'hunt', setting: { seed: 7, range: 'nowhere', count: 3 } }))).toEqual([
      '# 1. Scavenger hunt 7',
      'It asks about “nowhere”, which this text does not have.',
      'This plan has no such place to search in. Choose another part of it.',
    ]);
  });

  it('says every right place of any hunt in its key, and none of them on its sheet', () => {
    fc.assert(
      fc.property(fc.nat({ max: 4_294_967_295 }), fc.integer({ min: 1, max: 20 }), (seed, count) => {
        const shown = { kind: 'hunt', setting: { seed, range: null, count } } as const;
        const [sheet = '', key = ''] = [sheetOf, keyOf].map((make) => lines(make(shown)).join('\n'));
        const { tasks } = makeHunt(graph, shown.setting);
        const places = tasks.flatMap(({ answers, quotes }) => [
          ...answers,
          ...quotes.map(({ place }) => place),
        ]);
        expect(places.filter((id) => !key.includes(`remit://ipr-2021-2025/${id}`))).toEqual([]);
        expect(sheet).not.toContain('remit://');
        expect(tasks.filter(({ explanation }) => sheet.includes(explanation))).toEqual([]);
        expect(
          tasks.filter(({ task }) => !sheet.includes(`. ${task}\nFound`) && !sheet.includes(`. ${task}\n> `)),
        ).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });

  it('says that a place is missing, with the words that the lesson kept, and does not cite them', () => {
    const made = placeShown('clause-9');
    if (made.kind !== 'place') throw new Error('It is a place.');
    const exact = 'Quite other words, which no line of this plan has ever printed anywhere.';
    const place = { ...made.place, at: 'section-99/p-1', quote: { exact, prefix: 'zq', suffix: 'zq' } };
    const sheet = lines(sheetOf({ ...made, place }));
    expect(sheet[0]).toBe('# 1. A place that is missing');
    expect(sheet.at(-2)).toMatch(/does not have these words/u);
    expect(sheet.at(-1)).toBe(`> ${exact}`);
  });

  it('says of a view what it is and where it is shown, and of a dossier how often the body is named', () => {
    const view: Shown = { kind: 'view', address: '#/agencies/mara', title: 'Agriculture' };
    expect(lines(sheetOf(view))).toEqual([
      '# 1. Agriculture',
      'Ministry of Agriculture and Rural Affairs · MARA',
      'The plan names it in 12 clauses: leads 0, alone 0, takes part 4, joint 8.',
      'Shown in Remit: #/agencies/mara',
    ]);
  });

  it('says of a view what is picked in it, as the window words it', () => {
    const lesson = lessonOf([{ kind: 'view', address: '#/commitments?deadline=yes', title: 'Deadlines' }]);
    const of = {
      lesson,
      attached: attachLesson(graph, lesson),
      viewInWords: (one: string) => `the words of ${one}`,
    };
    expect(lines(blocksOf(of, SHEET))).toEqual([
      '# 1. Deadlines',
      'Shown: the words of #/commitments?deadline=yes',
      'Shown in Remit: #/commitments?deadline=yes',
    ]);
  });

  it('keeps speaker’s notes and times for the speaker’s copy', () => {
    const lesson = lessonOf([placeShown('clause-9')]);
    const [stop] = lesson.stops;
    const of = ofLesson({ ...lesson, stops: [{ ...sure(stop), minutes: 3, notes: 'Wait for *them*.' }] });
    expect(lines(blocksOf(of, SHEET)).join('\n')).not.toContain('Wait');
    const copy = lines(blocksOf(of, { ...SHEET, speaker: true }));
    expect(copy[0]).toBe('Speaker’s copy: not for the class.');
    expect(copy.slice(-3)).toEqual(['### Speaker’s notes', 'Planned: 3 min.', 'Wait for them.']);
  });

  it.each([
    ['none', []],
    ['few', ['4 lines']],
    ['half', ['14 lines']],
  ] as const)('has ruled lines behind a stop: %s', (space, expected) => {
    const sheet = lines(blocksOf(ofLesson(lessonOf([placeShown('clause-9')])), { ...SHEET, space }));
    expect(sheet.filter((line) => line.endsWith(' lines'))).toEqual(expected);
  });

  it('puts the key on a page of its own at the end, where there is one', () => {
    const both = { ...SHEET, part: 'both' } as const;
    const blank = lines(blocksOf(ofLesson(lessonOf([covered('clause-9', ['agencies'])])), both));
    expect(blank.slice(blank.indexOf('new page'))).toEqual([
      'new page',
      '# Key',
      '## 1. Clause 9, Strengthening coordination rights protection assistance',
      '1. China National Intellectual Property Administration',
    ]);
    expect(lines(blocksOf(ofLesson(lessonOf([placeShown('clause-9')])), both))).not.toContain('new page');
  });
});

describe('a handout of a part of the plan', () => {
  it('has the text of a section once and in order, clauses with it, boxes in frames', () => {
    const said = lines(blocksOf({ range: 'section-4', covers: [] }, SHEET));
    expect(said.filter((line) => /^[#[] /u.test(line) || line.startsWith('## '))).toEqual([
      '# §4 m1 Improving intellectual property laws and regulations',
      '[ Box 1 The Trade Secret Protection Project',
      '# §4 m2 Improving intellectual property protection policies',
      '[ Box 2 The Data Intellectual Property Protection Project',
      '# §4 m3 Improving intellectual property policies for safeguard national security',
    ]);
    const inside = plan.nodes.filter(
      ({ id, kind, parent }) =>
        (kind === 'paragraph' && /^(section-4|box-[12])\//u.test(id)) ||
        (kind === 'clause' && /^(section-4|box-[12])(\/|$)/u.test(parent ?? '')),
    );
    expect(said.filter((line) => line.startsWith('> ')).map((line) => line.slice(2))).toEqual(
      inside.map(({ text }) => text),
    );
  });

  it('leaves blank what is asked for in it, whatever is wanted of the covers of lessons', () => {
    const of = { range: 'section-4/measure-3', covers: ['numbers', 'agencies'] } as const;
    const blocks = blocksOf(of, { ...SHEET, blanks: false });
    expect(blocks).toEqual(blocksOf(of, SHEET));
    expect(lines(blocks).join('\n')).toContain('(1) __');
  });

  it('has a table where it is printed, behind the topics before it', () => {
    const said = lines(blocksOf({ range: 'section-3', covers: [] }, SHEET));
    const table = said.findIndex((line) => line.startsWith('1. Number of high-value'));
    expect(table).toBeGreaterThan(said.findIndex((line) => line.startsWith('# §3 t1')));
  });

  it('has the clause that governs it though it stands elsewhere', () => {
    const said = lines(blocksOf({ range: 'box-1/project-1', covers: [] }, SHEET));
    expect(said).toContain('The clause that governs this stands outside of it:');
    expect(said.filter((line) => line.startsWith('— Clause 2'))).toHaveLength(1);
  });
});

/** The runs of all cited quotations, blanks filled in from the key. */
function filledQuotes(
  blocks: readonly (Block | PlainBlock)[],
  answers: ReadonlyMap<number, string>,
): readonly string[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'box') return filledQuotes(block.blocks, answers);
    if (block.kind !== 'quote' || block.citation.length === 0) return [];
    return [
      block.runs
        .map(({ text, blank }) => (blank === undefined ? text : (answers.get(blank) ?? 'no answer')))
        .join(''),
    ];
  });
}

function runsIn(blocks: readonly (Block | PlainBlock)[]): readonly Runs[number][] {
  return blocks.flatMap((block): Runs => {
    if (block.kind === 'box') return [...block.title, ...runsIn(block.blocks)];
    if (block.kind === 'table') return block.rows.flat(2);
    if (block.kind === 'list') return block.items.flatMap((item) => ('runs' in item ? item.runs : item));
    if (block.kind === 'quote') return [...block.runs, ...block.citation];
    return 'runs' in block ? block.runs : [];
  });
}

function keyAnswers(blocks: readonly Block[]): readonly (readonly [number, string])[] {
  return blocks.flatMap((block) =>
    block.kind === 'list'
      ? block.items.flatMap((item) =>
          'runs' in item && typeof item.number === 'number' ? [[item.number, words(item.runs)] as const] : [],
        )
      : [],
  );
}

describe('every handout', () => {
  const texts = new Set(plan.nodes.map(({ text }) => text));
  const ranges = plan.nodes.filter(({ kind }) => ['chapter', 'section', 'measure', 'box'].includes(kind));

  it('quotes verbatim once its blanks are filled in from the key, which has each of them, in order', () => {
    fc.assert(
      fc.property(fc.constantFrom(...ranges), fc.subarray([...COVER_KINDS]), (root, covers) => {
        const of = { range: root.id, covers };
        const sheet = blocksOf(of, SHEET);
        const answers = keyAnswers(blocksOf(of, KEY));
        const blanks = runsIn(sheet).flatMap(({ blank }) => blank ?? []);
        expect(blanks).toEqual(blanks.map((_, index) => index + 1));
        expect(answers.map(([number]) => number)).toEqual(blanks);
        const quotes = filledQuotes(sheet, new Map(answers));
        expect(quotes.filter((quote) => !texts.has(quote))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('of any lesson can be made, is the same each time, and numbers its blanks in order', () => {
    fc.assert(
      fc.property(
        anyLesson,
        fc.boolean(),
        fc.constantFrom('sheet', 'key', 'both'),
        (lesson, speaker, part) => {
          const options = { ...SHEET, speaker, part } as const;
          const made = () => handoutExport(graph, ofLesson(lesson), options, provenance);
          expect(exportText('md', made())).toBe(exportText('md', made()));
          const blanks = runsIn(made().report.blocks).flatMap(({ blank }) => blank ?? []);
          expect(blanks).toEqual(blanks.map((_, index) => index + 1));
          const { columns, rows } = made().sheet;
          expect(rows).toHaveLength(lesson.stops.length);
          for (const row of rows) expect(row).toHaveLength(columns.length);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('has the room of a hunt in Word and in Markdown', async () => {
    const hunt: Shown = { kind: 'hunt', setting: { seed: 7, range: null, count: 3 } };
    const made = handoutExport(graph, ofLesson(lessonOf([hunt])), SHEET, provenance);
    const text = exportText('md', made);
    expect(text.match(/Found at:\n\n_{20,}\n/gu)).toHaveLength(3);
    const document = sure(readZip(await reportWord(made.report)).get('word/document.xml')).text;
    expect(document.split('Found at:')).toHaveLength(4);
    expect(document.split('<w:pStyle w:val="Lines"/>')).toHaveLength(4);
  });

  it('is a Word document with frames, ruled lines and a page for the key, the same bytes each time', async () => {
    const of: HandoutOf = { range: 'section-4', covers: ['agencies'] };
    const { report } = handoutExport(graph, of, { ...SHEET, space: 'few', part: 'both' }, provenance);
    const bytes = await reportWord(report);
    expect(await reportWord(report)).toEqual(bytes);
    const document = sure(readZip(bytes).get('word/document.xml')).text;
    const count = (part: string) => document.split(part).length - 1;
    expect(count('<w:pStyle w:val="BoxTitle"/>')).toBe(2);
    // Three measures and two boxes, four lines each.
    expect(count('<w:pStyle w:val="Lines"/>')).toBe(20);
    expect(count('<w:pageBreakBefore/>')).toBe(1);
    expect(document).toContain('(1) ____________');
    const styles = sure(readZip(bytes).get('word/styles.xml')).text;
    expect(/w:styleId="Lines".*?<w:pBdr>.*?<w:between /su.test(styles)).toBe(true);
  });
});
