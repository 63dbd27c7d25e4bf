import { expect, test } from 'vitest';
import { createStore } from '../../renderer/state/store.ts';

test('a view hears of a change once, and not of setting the same value', () => {
  const store = createStore(1);
  const heard: number[] = [];
  store.subscribe(() => heard.push(store.get()));
  store.set(2);
  store.set(2);
  expect(heard).toEqual([2]);
});

test('a view that is gone hears nothing more, also when it leaves while it is told', () => {
  const store = createStore('a');
  const heard: string[] = [];
  const stop = store.subscribe(() => {
    heard.push('first');
    stop();
  });
  store.subscribe(() => heard.push('second'));
  store.set('b');
  store.set('c');
  expect(heard).toEqual(['first', 'second', 'second']);
});
