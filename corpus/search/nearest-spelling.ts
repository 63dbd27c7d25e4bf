import { differences, SHORTEST } from './corrections.ts';
import type { SearchIndex } from './search-index.ts';
import { isStopWord } from './stop-words.ts';
import { wordsOf } from './words.ts';

/**
 * The query with each word that the plan does not print put as the printed word that is nearest to it; to be offered where nothing was
 * found, never searched for unasked. `undefined` when no printed word is near: more than two letters of five differ, and none begins alike.
 */
export function nearestSpelling(index: SearchIndex, query: string): string | undefined {
  let offered = '';
  let at = 0;
  for (const { start, end, form, stem } of wordsOf(query)) {
    const isKnown = index.byStem.has(stem) || isStopWord(form);
    const near = isKnown || form.length < SHORTEST ? undefined : nearestWord(index, form);
    if (near === undefined) continue;
    offered += query.slice(at, start) + near;
    at = end;
  }
  return offered === '' ? undefined : offered + query.slice(at);
}

const ALIKE = 4;

function nearestWord(index: SearchIndex, form: string): string | undefined {
  const most = Math.floor(form.length * 0.4);
  let best: { readonly known: string; readonly distance: number } | undefined;
  for (const known of index.vocabulary.keys()) {
    if (known.length < SHORTEST || /\d/.test(known)) continue;
    const limit = (best?.distance ?? most + 1) - 1;
    const distance = differences(form, known, limit);
    if (distance <= limit) best = { known, distance };
  }
  return best?.known ?? beginningAlike(index, form);
}

/** The word that more places have among those that share the longest beginning. */
function beginningAlike(index: SearchIndex, form: string): string | undefined {
  for (let length = form.length; length >= ALIKE; length -= 1) {
    const alike = [...index.vocabulary].filter(([known]) => known.startsWith(form.slice(0, length)));
    if (alike.length > 0) return alike.sort((a, b) => b[1] - a[1])[0]?.[0];
  }
  return undefined;
}
