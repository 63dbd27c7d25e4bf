import { describe, expect, it } from 'vitest';
import { reportWord } from '../../../corpus/export/word.ts';
import { exportText, makeQuiz, QUIZ_KINDS, quizExport } from '../../../corpus/index.ts';
import { graph } from '../the-plan.ts';
import { provenance } from './exports.ts';
import { readZip } from './zip-reader.ts';

const quiz = makeQuiz(graph, {
  seed: 3,
  kinds: [],
  range: null,
  count: QUIZ_KINDS.length,
  difficulty: 'medium',
});
const sheet = quizExport(graph, quiz, 'sheet', provenance);
const key = quizExport(graph, quiz, 'key', provenance);

describe('a quiz on paper', () => {
  it('has every question and every option on the sheet, with their numbers', () => {
    const text = exportText('md', sheet).replaceAll('\\', '');
    quiz.items.forEach((item, index) => {
      expect(text).toContain(`${index + 1}. ${item.prompt}`);
      for (const option of item.options) expect(text).toContain(option);
    });
  });

  it('calls every option by its letter, on the sheet as in the key, as the printed sheet does', async () => {
    const [sheetText, keyText] = [sheet, key].map((one) => exportText('md', one).replaceAll('\\', ''));
    const word = readZip(await reportWord(sheet.report)).get('word/document.xml')?.text ?? '';
    const shown = word.replace(/<[^>]+>/gu, '');
    const letters = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J', 'K', 'L'];
    const forms = new Set(quiz.items.map(({ form }) => form));
    expect([...forms].sort()).toEqual(['match', 'one', 'order', 'set']);
    for (const { form, options, key: right, ...item } of quiz.items) {
      const before = form === 'order' ? '________ ' : '';
      options.forEach((option, index) => {
        expect(sheetText).toContain(`- ${letters[index]}. ${before}${option}`);
        expect(shown).toContain(`${letters[index]}. ${before}`);
      });
      right.forEach((one, place) => {
        const stem = 'stems' in item ? item.stems[place] : place + 1;
        const of = form === 'match' || form === 'order' ? `${stem}: ` : '';
        expect(keyText).toContain(`- **${of}${letters[one]}. ${options[one]}**`);
      });
    }
  });

  it('says no answer on the sheet, in any format', () => {
    for (const format of ['md', 'csv', 'json'] as const) {
      const text = exportText(format, sheet);
      for (const { explanation, quotes, words, options, form } of quiz.items) {
        expect(text).not.toContain(explanation);
        for (const { text: quoted } of quotes) {
          const isAsked = quoted === words?.text || options.includes(quoted) || form === 'match';
          if (!isAsked) expect(text).not.toContain(quoted);
        }
      }
    }
    expect(Object.keys(sheet).includes('data')).toBe(false);
    expect(sheet.sheet.columns.map(({ title }) => title)).not.toContain('answer');
  });

  it('leaves the gap of a sentence empty on the sheet', () => {
    const gaps = quiz.items.filter(({ words }) => words?.gap);
    expect(gaps.length).toBeGreaterThan(0);
    for (const { words } of gaps) {
      expect(exportText('csv', sheet)).toContain('________');
      expect(exportText('csv', sheet)).not.toContain(words?.text);
    }
  });

  it('gives each answer in the key with its reason, and the words of the plan with their place', () => {
    const text = exportText('md', key).replaceAll('\\', '');
    for (const { key: right, options, explanation, quotes } of quiz.items) {
      for (const one of right) expect(text).toContain(options[one]);
      expect(text).toContain(explanation);
      for (const { text: quoted, label, place } of quotes) {
        expect(text).toContain(quoted);
        expect(text).toContain(`${label}, line `);
        expect(text).toContain(`remit://ipr-2021-2025/${place}`);
      }
    }
    const { columns, rows } = key.sheet;
    expect(columns.map(({ title }) => title)).toContain('answer');
    expect(rows).toHaveLength(quiz.items.length);
    for (const row of rows) expect(row).toHaveLength(columns.length);
  });

  it('is written as Word, sheet and key apart', async () => {
    const [one, other] = await Promise.all([reportWord(sheet.report), reportWord(key.report)]);
    const bodies = [one, other].map((bytes) => readZip(bytes).get('word/document.xml')?.text);
    expect(bodies[0]).not.toContain('Key to quiz 3');
    expect(bodies[1]).toContain('Key to quiz 3');
    expect(sheet.what).not.toBe(key.what);
  });
});
