import { type Graph, labelOf, listed, nameOnMap, onMap, questionInWords } from '../../../corpus/index.ts';
import { shorten } from '../../parts/words.ts';
import { questionIn } from '../../state/asked-question.ts';
import { picksInWords } from '../../state/commitment-words.ts';
import { comparedIn } from '../../state/compared.ts';
import { type Landing, landOn } from '../../state/landing.ts';
import { readLoomPicks } from '../../state/loom-picks.ts';
import { readMapPicks } from '../../state/map-picks.ts';
import { readMatrixPicks } from '../../state/matrix-picks.ts';
import { notePicksInWords } from '../../state/note-picks.ts';
import { type Picked, valuesOf } from '../../state/picked.ts';
import { parseRoute, type Route } from '../../state/route.ts';
import { formOf, indicatorOf, PAGE_NAME, pageOf, TARGET_PAGES } from '../../state/target-picks.ts';
import { agencyPickOf, filtersInWords, pickInWords, rolesAndChapters } from '../agencies/agency-pick.ts';
import { orderOf } from '../agencies/sort.ts';
import { partName, shortNames } from '../compare/compare-words.ts';
import { crumbsFor } from '../frame/crumbs.ts';
import { filterWords as loomFilterWords } from '../loom/loom-words.ts';
import { pickedWords as pickedOnMap } from '../map/map-words.ts';
import { pickedWords as pickedInMatrix } from '../matrix/matrix-words.ts';
import { choiceInWords } from '../search/choice.ts';
import { quantitiesInWords } from '../targets/quantity-words.ts';

/** A title longer than this does not fit a row of a trail. */
const LONGEST_TITLE = 110;

/** What a view is called with what is picked in it: "Commitments · body MARA; has a deadline". */
export function viewTitle(graph: Graph, route: Route): string {
  const landing = landOn(graph, route, null);
  const [first, ...more] = crumbsFor(graph, landing, '').map(({ text }) => text);
  // What is searched for is picked there.
  const name = [first, ...(landing.view === 'search' ? [] : more)].join(': ');
  const words = pickedOf(graph, landing);
  return shorten(words === '' ? name : `${name} · ${words}`, LONGEST_TITLE);
}

/** What is picked in the view of an address (its page, its filters, its order), as the view itself says it; empty where it is as it comes. */
export function viewInWords(graph: Graph, address: string): string {
  return pickedOf(graph, landOn(graph, parseRoute(address), null));
}

function pickedOf(graph: Graph, landing: Landing): string {
  return partsOf(graph, landing)
    .filter((part) => part !== '')
    .join('; ');
}

function partsOf(graph: Graph, landing: Landing): readonly string[] {
  switch (landing.view) {
    case 'agencies':
      return landing.body === null
        ? [filtersInWords(graph, '', agencyPickOf(graph, landing.picked), orderOf(landing.picked))]
        : pickInWords(graph, rolesAndChapters(graph, landing.picked));
    case 'matrix':
      return pickedInMatrix(graph, readMatrixPicks(landing.picked));
    case 'compare':
      return compareParts(graph, landing.picked);
    case 'ask': {
      const question = questionIn(graph, landing.picked)?.question;
      return question ? [questionInWords(graph, question)] : [];
    }
    case 'commitments':
      return [picksInWords(graph, landing.picked)];
    case 'targets':
      return targetParts(graph, landing.picked);
    case 'notes':
      return [notePicksInWords(graph, landing.picked)];
    case 'loom':
      return loomParts(graph, landing.picked);
    case 'map':
      return mapParts(graph, landing.at, landing.picked);
    case 'paths':
      return pathParts(graph, landing.picked);
    case 'search':
      return [landing.ask.query.trim(), ...choiceInWords(graph, landing.ask)];
    default:
      return [];
  }
}

function compareParts(graph: Graph, picked: Picked): readonly string[] {
  const { bodies, part } = comparedIn(graph, picked);
  const compared = { bodies } as const;
  return [
    shortNames(graph, compared).join(', '),
    ...(part ? [partName(graph, compared, { bodies: part })] : []),
  ];
}

function targetParts(graph: Graph, picked: Picked): readonly string[] {
  const page = pageOf(picked);
  const at = graph.nodes.get(indicatorOf(picked) ?? '');
  return [
    ...(page === TARGET_PAGES[0] ? [] : [PAGE_NAME[page]]),
    ...(page === 'indicators' && at ? [labelOf(graph, at)] : []),
    ...(page === 'quantities' ? [quantitiesInWords(graph, picked)] : asTable(formOf(picked))),
  ];
}

function loomParts(graph: Graph, picked: Picked): readonly string[] {
  const picks = readLoomPicks(picked);
  const held = picks.held.flatMap((id) => graph.nodes.get(id) ?? []);
  return [
    ...(picks.show === 'chapters' ? ['by chapter'] : asTable(picks.show)),
    loomFilterWords(picks),
    ...(held.length > 0 ? [`held: ${listed(held.map((node) => labelOf(graph, node)))}`] : []),
  ];
}

function mapParts(graph: Graph, at: string, picked: Picked): readonly string[] {
  const picks = readMapPicks(picked);
  // These are sentences: here they are parts of a line like all others.
  const words = pickedOnMap(graph, at, picks).map(
    (sentence) => sentence.charAt(0).toLowerCase() + sentence.slice(1).replace(/\.$/u, ''),
  );
  return [...words, ...asTable(picks.form)];
}

function pathParts(graph: Graph, picked: Picked): readonly string[] {
  const ends = ['from', 'to'].map((name) => onMap(graph, valuesOf(picked, name)[0] ?? ''));
  const names = ends.flatMap((node) => (node ? nameOnMap(graph, node).label : []));
  return names.length < ends.length ? [] : [listed(names)];
}

function asTable(form: 'picture' | 'table'): readonly string[] {
  return form === 'table' ? ['as a table'] : [];
}
