import { titleOf } from '../../../cite/titles.ts';
import { edgesFrom, nodeAt, nodesOf, pathTo } from '../../../graph.ts';
import type { Graph, Instrument, Organisation, PlaceName, PlanNode } from '../../../model.ts';
import { sentenceAround } from '../../../questions/sentence.ts';
import { placeInFull, quoteFrom } from '../place-names.ts';
import type { Candidate, Candidates, Draft, MakerInput } from '../quiz.ts';
import { fromPools } from '../random.ts';

const WRONG = 3;
const FEWEST_WRONG = 2;

type Named = Instrument | Organisation | PlaceName;

const ASKED: Readonly<Record<Named['kind'], string>> = {
  instrument: 'Which of these does the text of',
  organisation: 'Which of these international bodies does the text of',
  place: 'Which of these places on the map does the text of',
};

/** Words of a block that name something. */
type Mention = {
  readonly named: Named;
  readonly block: PlanNode;
  readonly printed: string;
  readonly at: readonly [number, number];
};

/**
 * Which law, plan, organisation or place the text of a measure, section or box names. The wrong answers are names of the same kind that stand nowhere in that text, in no printed form. Left out is what a title above the text has in it.
 */
export function whatIsNamed(input: MakerInput): Candidates {
  const { graph, range } = input;
  const mentions = nodesOf(graph, 'paragraph').flatMap((block) => mentionsIn(graph, block));
  const all = (['instrument', 'organisation', 'place'] as const).flatMap((kind): readonly Named[] =>
    nodesOf(graph, kind),
  );
  const seen = new Set<string>();
  const candidates = mentions.flatMap((mention): readonly Candidate[] => {
    const unit = unitOf(graph, mention.block.id);
    if (!unit || !range.holds(mention.block.id)) return [];
    const both = `${unit.id} ${mention.named.id}`;
    if (seen.has(both) || isInTitles(graph, unit, mention)) return [];
    seen.add(both);
    return [{ about: unit.id, draft: () => draftOf(input, unit, mention, all, mentions) }];
  });
  return { candidates };
}

function draftOf(
  { graph, random, difficulty }: MakerInput,
  unit: PlanNode,
  { named, block, printed, at }: Mention,
  all: readonly Named[],
  mentions: readonly Mention[],
): Draft | undefined {
  const text = textBelow(graph, unit.id);
  const forms = (one: Named) => [
    one.title,
    ...mentions.flatMap((other) => (other.named === one ? [other.printed] : [])),
  ];
  const absent = all.filter(
    (one) => one.kind === named.kind && forms(one).every((form) => !text.includes(form.toLowerCase())),
  );
  const same = absent.filter(({ type }) => type === named.type);
  const different = absent.filter(({ type }) => type !== named.type);
  const wrong = fromPools(random, difficulty === 'easy' ? [different, same] : [same, different], WRONG).map(
    titleOf,
  );
  if (wrong.length < FEWEST_WRONG) return undefined;
  return {
    form: 'one',
    prompt: `${ASKED[named.kind]} ${placeInFull(graph, unit)} name?`,
    right: named.title,
    wrong,
    explanation: named.title === printed ? `It prints “${printed}”.` : `It prints the name as “${printed}”.`,
    quotes: [quoteFrom(graph, block, sentenceAround(block.text, at).words)],
  };
}

function mentionsIn(graph: Graph, block: PlanNode): readonly Mention[] {
  return edgesFrom(graph, block.id, 'mentions').flatMap(({ to, printed, range }) => {
    const named = nodeAt(graph, to);
    const isNamed = named.kind === 'instrument' || named.kind === 'organisation' || named.kind === 'place';
    return isNamed && range ? [{ named, block, printed, at: range }] : [];
  });
}

/** The nearest part with a title around a block. */
function unitOf(graph: Graph, id: string): PlanNode | undefined {
  return pathTo(graph, id).findLast(
    ({ kind }) => kind === 'box' || kind === 'measure' || kind === 'section' || kind === 'topic',
  );
}

function isInTitles(graph: Graph, unit: PlanNode, { named, printed }: Mention): boolean {
  const titles = pathTo(graph, unit.id).map((step) => titleOf(step).toLowerCase());
  return [named.title, printed].some((form) => titles.some((title) => title.includes(form.toLowerCase())));
}

function textBelow(graph: Graph, id: string): string {
  const inside = graph.plan.nodes.filter((node) => pathTo(graph, node.id).some((step) => step.id === id));
  return inside.map(({ text }) => text.toLowerCase()).join('\n');
}
