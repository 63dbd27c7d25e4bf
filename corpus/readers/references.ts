import type { Edge, TextRange } from '../model.ts';
import type { Entry, Outline } from '../outline.ts';
import { numberOfLabel } from '../patterns/pattern.ts';
import { literal, placeOf } from '../source.ts';
import type { Reader } from './reader.ts';
import { type SelfWords, selfWordsOf } from './self-words.ts';

/** Words of an entry that point to a place of the plan. */
type Pointing = { readonly range: TextRange; readonly to: string };

/** What looks for words that point, in one entry. */
type Finder = (entry: Entry, at: number) => readonly Pointing[];

/**
 * Reads where the text points to places of its own: to the plan as a whole, to a box by its title, to a place by its number, to the list
 * that follows, and from a footnote to what carries its mark. Words whose meaning is not certain point nowhere, and that is no problem.
 */
export const readReferences: Reader = ({ outline, meta }) => {
  const finders = [
    selfFinder(outline, selfWordsOf(outline, meta.title)),
    titleFinder(outline),
    numberFinder(outline),
    listFinder(outline),
    footnoteFinder(outline),
  ];
  const edges = outline.entries.flatMap((entry, at): readonly Edge[] => {
    if (entry.kind === 'clause' || entry.kind === 'row') return [];
    const taken: TextRange[] = [];
    const found = finders
      .flatMap((find) => find(entry, at))
      .filter(({ range, to }) => {
        const isFree = to !== entry.id && taken.every(([from, end]) => range[1] <= from || end <= range[0]);
        if (isFree) taken.push(range);
        return isFree;
      });
    return found
      .sort((a, b) => a.range[0] - b.range[0])
      .map(({ range, to }) => ({
        kind: 'refers',
        from: entry.id,
        to,
        printed: entry.printed.text.slice(...range),
        place: placeOf(outline.source, entry.printed, ...range),
        range,
      }));
  });
  return { nodes: [], edges, problems: [] };
};

function selfFinder({ entries }: Outline, words: SelfWords): Finder {
  const to = 'plan';
  return ({ printed: { text } }, at) => {
    const named = words.title ? rangesOf(text, words.title).map((range) => ({ range, to })) : [];
    // The title where it stands as a title points nowhere.
    const naming = named.filter(({ range }) => range[1] - range[0] < text.length);
    if (!words.self) return naming;
    const before = entries[at - 1]?.printed.text ?? '';
    if (words.another?.test(before)) return naming;
    const meaning = rangesOf(text, words.self).filter(
      ([start]) => !words.another?.test(text.slice(0, start)),
    );
    return [...naming, ...meaning.map((range) => ({ range, to }))];
  };
}

/** A box whose title stands word for word in the text around it. */
function titleFinder({ entries, pattern: { references } }: Outline): Finder {
  const boxes = entries.flatMap((entry) => {
    const title = entry.title.replace(references.article ?? '', '');
    if (entry.kind !== 'box' || title.split(' ').length < references.leastTitle) return [];
    return [
      { id: entry.id, words: new RegExp(`(?<![\\p{L}\\p{N}])${literal(title)}(?![\\p{L}\\p{N}])`, 'giu') },
    ];
  });
  return ({ id: own, kind, printed }) =>
    kind === 'paragraph' || kind === 'item'
      ? boxes
          .filter(({ id }) => own !== id && !own.startsWith(`${id}/`))
          .flatMap(({ id, words }) => rangesOf(printed.text, words).map((range) => ({ range, to: id })))
      : [];
}

/** A place by its number, where the plan has just one of that number. */
function numberFinder({ entries, pattern }: Outline): Finder {
  return ({ kind, printed: { text } }) => {
    if (kind !== 'paragraph' && kind !== 'item' && kind !== 'footnote') return [];
    return pattern.references.numbered.flatMap((numbered) =>
      [...text.matchAll(numbered.expression)].flatMap((match) => {
        const number = numberOfLabel(match.groups?.number ?? '');
        const [only, ...more] = entries.filter((one) => one.kind === numbered.kind && one.number === number);
        return only && more.length === 0 ? [{ range: wordsOf(match), to: only.id }] : [];
      }),
    );
  };
}

/** The list right behind a block that announces it; its first item stands for all. */
function listFinder({ entries, pattern }: Outline): Finder {
  return ({ kind, parent, printed: { text } }, at) => {
    const next = entries[at + 1];
    const match = kind === 'paragraph' ? pattern.references.list.exec(text) : null;
    const isList = next?.kind === 'item' && next.parent === parent;
    return match && isList ? [{ range: wordsOf(match), to: next.id }] : [];
  };
}

/** What carries the mark of a footnote that begins by speaking of it, where one thing does. */
function footnoteFinder({ entries, pattern: { references } }: Outline): Finder {
  return ({ kind, number, label, printed: { text } }) => {
    const start = label.length + 1;
    const match = kind === 'footnote' ? references.annotated?.exec(text.slice(start)) : null;
    const marked = match ? entries.filter(({ marks }) => marks.some((mark) => mark.number === number)) : [];
    const [only, ...more] = marked;
    if (!match || !only || more.length > 0) return [];
    const [from, to] = wordsOf(match);
    return [{ range: [start + from, start + to], to: only.id }];
  };
}

function rangesOf(text: string, words: RegExp): readonly TextRange[] {
  return [...text.matchAll(words)].map(wordsOf);
}

/** Where the words stand that point: those of the group `words`, or all that was found. */
function wordsOf(match: RegExpExecArray): TextRange {
  const words = match.groups?.words ?? match[0];
  const start = match.index + match[0].indexOf(words);
  return [start, start + words.length];
}
