import { describe, expect, it } from 'vitest';
import { parseMarkdown } from '../../corpus/markdown.ts';
import { describe as describePlan } from '../../corpus/meta.ts';
import { outline } from '../../corpus/outline.ts';
import { fold, openSource, squeeze } from '../../corpus/source.ts';
import { files, health, plan } from './the-plan.ts';

describe('nothing printed is lost or changed', () => {
  it('gives back every character of the printed text, in order', () => {
    const root = parseMarkdown(files.markdown);
    const { pattern } = describePlan(root);
    const { entries } = outline({ root, source: openSource(files.source), pattern });
    const given = entries.map((entry) => squeeze(entry.printed.text)).join('');
    expect(given).toBe(squeeze(files.source));
    expect(health).toEqual({
      lossless: true,
      blocks: entries.length,
      characters: squeeze(files.source).length,
    });
  });

  it('shows for every node the very words that stand at its place', () => {
    for (const { id, text, place } of plan.nodes) {
      expect([id, fold(files.source.slice(place.start.offset, place.end.offset))]).toEqual([id, text]);
    }
  });

  it('gives every place the line that an editor shows', () => {
    const lines = files.source.split('\n');
    for (const { id, place, text } of plan.nodes) {
      const printed = fold(lines.slice(place.start.line - 1, place.end.line).join('\n'));
      expect([id, printed.includes(text)]).toEqual([id, true]);
    }
  });

  it('rests every edge on words that are printed', () => {
    const texts = new Map(plan.nodes.map((node) => [node.id, node.text]));
    for (const edge of plan.edges) {
      expect([edge.kind, texts.has(edge.from), texts.has(edge.to)]).toEqual([edge.kind, true, true]);
      const words = fold(files.source.slice(edge.place.start.offset, edge.place.end.offset));
      expect(words).not.toBe('');
      if ('printed' in edge) expect(words).toBe(edge.printed);
      if (edge.range) expect(texts.get(edge.from)?.slice(...edge.range)).toBe(words);
    }
  });

  it('puts every editorial note beside the words that it quotes', () => {
    const quoted = plan.notes.filter((note) => note.quote !== null);
    expect(quoted.length).toBeGreaterThan(20);
    for (const { quote, place } of quoted) {
      expect(fold(files.source.slice(place.start.offset, place.end.offset))).toBe(quote);
    }
  });

  it('leaves nothing unread in this plan', () => {
    expect(plan.problems.filter((problem) => problem.severity === 'unread')).toEqual([]);
  });
});
