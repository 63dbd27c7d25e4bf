import { describe, expect, it } from 'vitest';
import type { SpeakerAsks, StageState } from '../../../renderer/state/presenter.ts';
import { readAsked, readStage, wrapped } from '../../../renderer/state/presenter-messages.ts';

const STAGE: StageState = {
  title: 'A lesson',
  at: 1,
  place: '1 of 2',
  stop: {
    title: 'Quiz: The whole plan',
    words: '',
    isOwn: false,
    asked: {
      heading: 'Question 1 of 2',
      prompt: 'Who leads?',
      hint: '',
      words: 'printed words',
      options: [{ sign: '1', text: 'Nobody', isRight: true }],
      answers: ['a: 1 b'],
      explanation: 'It prints no lead.',
      isShown: false,
    },
    notes: '**Ask**',
    minutes: 1.5,
  },
  next: null,
  covers: [{ words: 'CNIPA', isShown: false }],
  overview: [
    { at: 0, rank: 1, number: null, title: 'A lesson' },
    { at: 1, rank: 1, number: 1, title: 'Quiz' },
  ],
  isBlank: false,
  began: 1_700_000_000_000,
  came: 1_700_000_000_500,
  minutes: null,
  due: null,
};

describe('what the two windows tell each other', () => {
  it('comes across as it was told', () => {
    expect(readStage(structuredClone(wrapped(STAGE)))).toEqual(STAGE);
    const asks: readonly SpeakerAsks[] = [
      { kind: 'hello' },
      { kind: 'act', action: 'next' },
      { kind: 'number', number: 12 },
      { kind: 'stop', at: 0 },
    ];
    for (const asked of asks) expect(readAsked(structuredClone(wrapped(asked)))).toEqual(asked);
  });

  it('is not taken for more than it is', () => {
    const told = (change: object) => ({ mark: 'remit:presenter', told: { ...STAGE, ...change } });
    for (const data of [
      null,
      'next',
      { told: STAGE },
      { mark: 'remit', told: STAGE },
      told({ at: -1 }),
      told({ place: 3 }),
      told({ came: Number.NaN }),
      told({ covers: [{ words: 1, isShown: false }] }),
      told({ overview: 'all' }),
      told({ overview: [{ at: 0, rank: 1, number: '1', title: 'A lesson' }] }),
      told({ stop: null }),
      told({ stop: { ...STAGE.stop, asked: { ...STAGE.stop.asked, options: [null] } } }),
      told({ next: { title: 'only a title' } }),
    ])
      expect(readStage(data)).toBeNull();
    for (const asked of [
      {},
      { kind: 'act' },
      { kind: 'act', action: 1 },
      { kind: 'number', number: '12' },
      { kind: 'number', number: -1 },
      { kind: 'stop', at: 0.5 },
      { kind: 'close' },
    ])
      expect(readAsked({ mark: 'remit:presenter', told: asked })).toBeNull();
  });
});
