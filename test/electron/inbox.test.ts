import { describe, expect, it } from 'vitest';
import { createInbox, MOST_OPENED } from '../../electron/inbox.ts';

describe('what arrives before the window is ready', () => {
  it('the last link that was opened during the start is the one that is shown, once', () => {
    const inbox = createInbox<string>();
    const first: string[] = [];
    const second: string[] = [];
    inbox.put('a');
    inbox.put('b');
    inbox.listen((value) => first.push(value));
    inbox.listen((value) => second.push(value));
    inbox.put('c');
    expect([first, second]).toEqual([['b', 'c'], ['c']]);
  });

  it('of several files all are opened, up to the last ten', () => {
    const inbox = createInbox<number>(MOST_OPENED);
    const heard: number[] = [];
    for (let file = 1; file <= 12; file += 1) inbox.put(file);
    inbox.listen((file) => heard.push(file));
    expect(heard).toEqual([3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
  });

  it('a view that was left hears nothing more, and what comes then waits', () => {
    const inbox = createInbox<string>();
    const heard: string[] = [];
    const leave = inbox.listen((value) => heard.push(value));
    leave();
    inbox.put('a');
    expect(heard).toEqual([]);
    inbox.listen((value) => heard.push(value));
    expect(heard).toEqual(['a']);
  });
});
