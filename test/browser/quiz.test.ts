import { describe, expect, test } from 'vitest';
import { makeQuiz, QUIZ_KINDS, type QuizItem, type QuizSetting } from '../../corpus/index.ts';
import { graph } from '../corpus/the-plan.ts';
import { axeFindings, useWindow } from './window.ts';

const SETTING: QuizSetting = { seed: 4, kinds: [], range: null, count: 15, difficulty: 'medium' };
const { items } = makeQuiz(graph, SETTING);
const ADDRESS = '#/teach/quiz?seed=4&n=15';

describe('a quiz on the screen', () => {
  const remit = useWindow();
  const prompt = () => remit.page.locator('[data-quiz] h2');
  const press = async (...keys: readonly string[]) => {
    for (const key of keys) await remit.page.keyboard.press(key);
  };

  /** Answers rightly with keys alone. The focus stands on the question. */
  async function answer(item: QuizItem): Promise<void> {
    const number = (one: number) => String(one + 1);
    switch (item.form) {
      case 'one':
      case 'set':
        return press(...item.key.map(number));
      case 'match':
        for (const one of item.key) await press('Tab', number(one));
        return;
      case 'order': {
        const now = item.options.map((_, index) => index);
        let at = -1;
        for (const [place, option] of item.key.entries()) {
          const from = now.indexOf(option);
          while (at !== from) {
            await press(at < from ? 'ArrowDown' : 'ArrowUp');
            at += at < from ? 1 : -1;
          }
          for (; at > place; at -= 1) {
            await press('Alt+ArrowUp');
            now.splice(at - 1, 2, ...([now[at], now[at - 1]] as number[]));
          }
        }
      }
    }
  }

  test('is played from the field to the score by keys alone', async () => {
    await remit.openCold('#/read/box-1');
    await press('Control+k');
    await remit.page.keyboard.type('quiz');
    await remit.page.getByRole('option', { name: /^Quiz/ }).first().waitFor();
    await press('Enter');
    await expect.poll(() => remit.page.evaluate(() => location.hash)).toBe('#/teach/quiz');
    await expect.poll(remit.focused).toMatchObject({ text: await prompt().textContent() });
    // The choices beside it belong to the keys too, but a link has made them already.
    await remit.openCold(ADDRESS);
    for (const [index, item] of items.entries()) {
      await expect.poll(() => prompt().textContent()).toBe(item.prompt);
      if (index > 0) await expect.poll(remit.focused).toMatchObject({ text: item.prompt });
      // A start leaves the focus to the page.
      else await prompt().focus();
      await answer(item);
      await press('Enter');
      await expect
        .poll(() => remit.page.locator('[data-quiz]').textContent(), { message: item.id })
        .toMatch(/Right/);
      await expect.poll(remit.focused).toMatchObject({ text: index < 14 ? 'Next question' : 'To the score' });
      await press('Enter');
    }
    expect(new Set(items.map(({ form }) => form)).size).toBe(4);
    expect(new Set(items.map(({ kind }) => kind)).size).toBe(QUIZ_KINDS.length);
    await expect.poll(remit.focused).toMatchObject({ text: '15 of 15 right' });
    await press('Tab', 'Enter');
    await expect.poll(() => remit.page.evaluate(() => location.hash)).toBe('#/teach/quiz?n=15&seed=5');
    await expect.poll(remit.focused).toMatchObject({ text: await prompt().textContent() });
  });

  test('takes a choice at once and stays the quiz before, with all that is its own, until the other is made', async () => {
    await remit.openCold('#/teach/quiz?seed=4&n=15');
    await expect.poll(() => prompt().textContent()).toBe(items[0]?.prompt);
    await remit.page.locator('input[type="radio"][value="5"]').first().waitFor({ state: 'attached' });
    const between = await remit.page.evaluate(async () => {
      const radios = [...document.querySelectorAll<HTMLInputElement>('input[type="radio"]')];
      const five = radios.find(({ value }) => value === '5');
      five?.click();
      // The press is drawn before anything else is heard.
      await Promise.resolve();
      const page = document.querySelector('[aria-busy="true"]');
      return { isChosen: five?.checked, asked: page?.querySelector('[data-quiz]')?.textContent };
    });
    expect(between.isChosen).toBe(true);
    expect(between.asked).toContain('of 15');
    expect(between.asked).toContain(items[0]?.prompt);
    await expect.poll(() => remit.page.locator('[data-quiz]').textContent()).toContain('of 5');
    expect(await remit.page.locator('[aria-busy="true"]').count()).toBe(0);
    const [first] = makeQuiz(graph, { ...SETTING, count: 5 }).items;
    expect(await prompt().textContent()).toBe(first?.prompt);
  });

  test('says that an answer is wrong, why, and where the plan says it', async () => {
    const address = '#/teach/quiz?kind=takes-part&range=box-13&n=5';
    const { items: only } = makeQuiz(graph, {
      ...SETTING,
      seed: 1,
      kinds: ['takes-part'],
      range: 'box-13',
      count: 5,
    });
    const [item] = only;
    if (!item) throw new Error('Box 13 has a clause to ask about.');
    await remit.openCold(address);
    await prompt().focus();
    await press('Enter');
    await remit.page.getByText('Choose an answer first.').waitFor();
    const wrong = item.options.findIndex((_, index) => !item.key.includes(index));
    await press(String(wrong + 1), 'Enter');
    await remit.page
      .getByRole('status')
      .getByText(/^Wrong: 0 of \d found, 1 too many$/)
      .waitFor();
    const clause = graph.nodes.get('clause-42')?.text ?? '';
    await expect.poll(() => remit.page.locator('figure blockquote').textContent()).toBe(clause);
    // What was answered stays as it was.
    await press('1', '2', '3');
    await remit.page
      .getByRole('status')
      .getByText(/^Wrong: 0 of/)
      .waitFor();
    await remit.page.locator('figure').getByRole('link', { name: 'Clause 42' }).click();
    await expect.poll(() => remit.page.evaluate(() => location.hash)).toBe('#/read/clause-42');
    await remit.page.goBack();
    await remit.page
      .getByRole('status')
      .getByText(/^Wrong: 0 of/)
      .waitFor();
  });

  test('needs a clicker only in a class, and grades nobody', async () => {
    await remit.openCold(`${ADDRESS}&with=class`);
    const shown: string[] = [];
    for (const item of items) {
      await expect.poll(() => prompt().textContent()).toBe(item.prompt);
      shown.push(item.prompt);
      expect(await remit.page.locator('[data-quiz] input, [data-quiz] select').count()).toBe(0);
      await press('PageDown');
      await expect.poll(() => remit.page.locator('[data-quiz]').textContent()).toContain(item.explanation);
      await press('PageDown');
    }
    expect(shown).toHaveLength(15);
    await remit.page.getByRole('heading', { name: 'The end: 15 questions' }).waitFor();
    expect(await remit.page.getByText(/of 15 right/).count()).toBe(0);
  });

  test('tells those who listen what is asked, what can be chosen, and what the answer was', async () => {
    await remit.openCold('#/teach/quiz?kind=quantity&n=5');
    const question = remit.page.getByRole('region', { name: 'Question' });
    expect((await question.ariaSnapshot()).split('\n')).toEqual([
      '- region "Question":',
      '  - text: Question 1 of 5 How much, by when',
      '  - heading "What is printed in the gap?" [level=2]',
      '  - blockquote: The number of licensed patent attorneys nationwide will reach (gap) .',
      '  - group "Choose one":',
      '    - text: Choose one',
      '    - radio "40,000"',
      '    - text: 40,000',
      '    - radio "60,000"',
      '    - text: 60,000',
      '    - radio "50,000"',
      '    - text: 50,000',
      '    - radio "70,000"',
      '    - text: 70,000',
      '  - button "Check"',
      '  - status',
    ]);
    await remit.openCold('#/teach/quiz?kind=quantity&n=5&with=class');
    await expect.poll(() => prompt().textContent()).toContain('What is printed in the gap?');
    await press('PageDown');
    await remit.page.getByRole('status').getByText('Answer: 40,000').waitFor();
  });

  test('goes back to the question before with one key in a class', async () => {
    await remit.openCold(`${ADDRESS}&with=class`);
    await press('PageDown', 'PageDown');
    await expect.poll(() => prompt().textContent()).toBe(items[1]?.prompt);
    await press('PageUp');
    await expect.poll(() => prompt().textContent()).toBe(items[0]?.prompt);
  });

  test('holds all choices in its address, so that a reload asks the same', async () => {
    await remit.openCold('#/teach/quiz');
    await remit.page.getByRole('radio', { name: 'In class' }).check();
    await remit.page.getByRole('radio', { name: 'Hard' }).check();
    await remit.page.getByRole('combobox', { name: 'About' }).fill('IV');
    await press('Enter');
    await remit.page.getByRole('checkbox', { name: /Who takes part/ }).check();
    await remit.page.getByLabel('Quiz number').fill('77');
    await press('Enter');
    const hash = '#/teach/quiz?with=class&level=hard&range=chapter-4&kind=takes-part&seed=77';
    await expect.poll(() => remit.page.evaluate(() => location.hash)).toBe(hash);
    const asked = await prompt().textContent();
    const { items: same } = makeQuiz(graph, {
      seed: 77,
      kinds: ['takes-part'],
      range: 'chapter-4',
      count: 10,
      difficulty: 'hard',
    });
    expect(asked).toBe(same[0]?.prompt);
    await remit.page.reload();
    await expect.poll(() => prompt().textContent()).toBe(asked);
  });

  test('takes any number of questions up to fifty', async () => {
    await remit.openCold('#/teach/quiz');
    const number = remit.page.getByRole('spinbutton', { name: 'Or any number, 1 to 50' });
    await number.fill('12');
    await remit.page.getByText('Question 1 of 12').waitFor();
    await number.fill('51');
    await expect.poll(() => remit.page.evaluate(() => location.hash)).toBe('#/teach/quiz?n=12');
    await remit.page.getByRole('radio', { name: '20' }).check();
    await expect.poll(() => number.inputValue()).toBe('20');
  });

  test('becomes a stop of a lesson with its choices', async () => {
    await remit.openCold('#/teach/quiz?range=chapter-4&n=5&seed=9');
    await remit.page.getByRole('button', { name: 'Add to lesson' }).click();
    await remit.page.getByText('Added to “My lesson”: quiz, the first stop.').waitFor();
    await remit.openCold('#/teach');
    await remit.page.getByRole('link', { name: 'My lesson' }).first().click();
    await remit.page
      .getByText(/Ch\. IV/)
      .first()
      .waitFor();
    // The kinds are chosen there as on the page of the quizzes.
    await remit.page
      .locator('[role="row"]')
      .filter({ hasText: /5 questions/ })
      .click();
    const kind = remit.page.getByRole('checkbox', { name: /Who takes part/ });
    await kind.check();
    await remit.page.waitForTimeout(800);
    await remit.page.reload();
    await expect.poll(() => kind.isChecked()).toBe(true);
  });

  test('says in words when a part of the plan gives no question', async () => {
    await remit.openCold('#/teach/quiz?range=box-99');
    await remit.page.getByText('This plan has no such place to ask about.').waitFor();
    await remit.openCold('#/teach/quiz?range=section-19');
    await remit.page.getByText('Nothing can be asked here.').waitFor();
    const main = remit.page.locator('main');
    await main.getByText(/^All sentences here stand in one section or box/).waitFor();
  });

  test('prints a sheet without answers, and the key by itself', async () => {
    await remit.openCold(ADDRESS);
    await remit.page.evaluate(() => {
      window.print = () => undefined;
    });
    await remit.page.emulateMedia({ media: 'print' });
    const paper = () => remit.page.locator('main').innerText();
    for (const { prompt: asked } of items) expect(await paper()).toContain(asked);
    expect(await paper()).not.toContain(items[0]?.explanation);
    // What the screen says of how to answer stands on paper too, and no address that nobody can read.
    const said = await paper();
    expect(said).toContain('Choose one.');
    expect(said).toContain('Choose all that are right.');
    expect(said).not.toContain('#/teach');
    const one = items.findIndex(({ form }) => form === 'one');
    const question = remit.page.locator('[data-print-only] ol > li').nth(one);
    const lines = await question.locator('ul li').allInnerTexts();
    expect(lines.map((line) => line.replaceAll(/\s+/g, ' '))).toEqual(
      items[one]?.options.map((text, index) => `${'ABCDEF'[index]} ${text}`),
    );
    await remit.page.emulateMedia({ media: 'screen' });
    await remit.page.getByRole('button', { name: 'Print key' }).click();
    await remit.page.emulateMedia({ media: 'print' });
    for (const { form, key, options } of items) {
      if (form === 'one') expect(await paper()).toContain(`${'ABCDEF'[key[0] ?? 0]} ${options[key[0] ?? 0]}`);
    }
    for (const { explanation } of items) expect(await paper()).toContain(explanation);
  });

  test.each(['paper', 'night', 'contrast'])(
    'shuts nobody out of its answers in %s colours',
    async (theme) => {
      await remit.page.addInitScript((kept) => {
        localStorage.setItem('remit.settings', JSON.stringify({ theme: kept }));
      }, theme);
      await remit.openCold(ADDRESS);
      await prompt().focus();
      const forms = new Set<string>();
      for (const item of items) {
        if (!forms.has(item.form)) expect(await axeFindings(remit.page)).toEqual([]);
        await answer(item);
        await press('Enter');
        await remit.page.getByText(item.explanation).first().waitFor();
        if (!forms.has(item.form)) expect(await axeFindings(remit.page)).toEqual([]);
        forms.add(item.form);
        await press('Enter');
      }
      expect(await axeFindings(remit.page)).toEqual([]);
    },
  );
});
