import { expect, test } from 'vitest';
import { segmentsOf } from '../../corpus/index.ts';
import { runsOf } from '../../renderer/parts/runs.ts';
import { graph, plan } from '../corpus/the-plan.ts';

test('what is set on the page is the printed text, to the character, with and without notes', () => {
  for (const node of plan.nodes) {
    for (const withNotes of [true, false]) {
      const runs = runsOf(segmentsOf(graph, node, withNotes));
      expect(runs.map(({ text }) => text).join('')).toBe(node.text);
    }
  }
});

test('a name is one link, also where a note begins inside it', () => {
  for (const node of plan.nodes.filter(({ kind }) => kind === 'clause')) {
    const links = (withNotes: boolean) =>
      runsOf(segmentsOf(graph, node, withNotes)).filter(({ link }) => link !== null).length;
    expect(links(true)).toBe(links(false));
  }
});

test('every note has its sign exactly once, at the end of its passage', () => {
  for (const note of plan.notes.filter(({ range }) => range !== null)) {
    const node = graph.nodes.get(note.at);
    if (!node) throw new Error(`The note ${note.id} stands at no node.`);
    const ending = runsOf(segmentsOf(graph, node, true)).filter((run) => run.endingNotes.includes(note));
    expect(ending).toHaveLength(1);
  }
});
