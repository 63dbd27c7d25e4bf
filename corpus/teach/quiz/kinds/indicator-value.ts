import { labelOf } from '../../../cite/labels.ts';
import { nodesOf, statedIn } from '../../../graph.ts';
import type { Graph, Indicator } from '../../../model.ts';
import { listed } from '../../../questions/in-words.ts';
import { inUnit } from '../../../questions/target-words.ts';
import { quoteFrom } from '../place-names.ts';
import type { Candidate, Candidates, Draft, MakerInput } from '../quiz.ts';
import { fromPools } from '../random.ts';

const WRONG = 3;
const FEWEST_WRONG = 2;

type Figure = {
  readonly indicator: Indicator;
  readonly column: string;
  readonly text: string;
  readonly value: number;
};

const YEAR = /^(?:19|20)\d\d$/;

/**
 * What the table of indicators prints for a year. An indicator whose figures an editor's note reads otherwise is left out, and so is a figure that such a note
 * quotes: the printed value would be the key, and wrong all the same.
 */
export function whatIsTheValue(input: MakerInput): Candidates {
  const { graph, range } = input;
  const indicators = nodesOf(graph, 'indicator').filter(({ id }) => range.holds(id));
  const disputed = indicators.filter(({ id }) =>
    graph.plan.notes.some(({ at, reads }) => at === id && reads),
  );
  const all = nodesOf(graph, 'indicator').flatMap((indicator) => figuresOf(graph, indicator));
  const candidates = all
    .filter(({ indicator }) => indicators.includes(indicator) && !disputed.includes(indicator))
    .filter((figure) => YEAR.test(figure.column) && !isNoted(graph, figure))
    .map((figure): Candidate => ({ about: figure.indicator.id, draft: () => draftOf(input, figure, all) }));
  if (disputed.length === 0) return { candidates };
  const which = listed(disputed.map((indicator) => labelOf(graph, indicator)));
  return {
    candidates,
    left: `${which} ${disputed.length === 1 ? 'is' : 'are'} left out, because an editor’s note disputes what the printed figures mean.`,
  };
}

function draftOf(
  { graph, random, difficulty }: MakerInput,
  asked: Figure,
  all: readonly Figure[],
): Draft | undefined {
  const { indicator, column, text, value } = asked;
  const wrongOnes = all.filter((one) => one.value !== value && one.indicator.unit === indicator.unit);
  const own = wrongOnes.filter((one) => one.indicator === indicator);
  const sameColumn = wrongOnes.filter((one) => one.indicator !== indicator && one.column === column);
  const rest = wrongOnes.filter((one) => one.indicator !== indicator && one.column !== column);
  const pools =
    difficulty === 'easy'
      ? [sameColumn, rest, own]
      : difficulty === 'medium'
        ? [sameColumn, own, rest]
        : [own, sameColumn, rest];
  const wrong = distinct(fromPools(random, pools, wrongOnes.length)).slice(0, WRONG);
  if (wrong.length < FEWEST_WRONG) return undefined;
  const shown = (figure: Figure) => inUnit(figure.text, indicator.unit);
  return {
    form: 'one',
    prompt: `What does the table of indicators print for ${column} under “${indicator.title}”?`,
    right: shown(asked),
    wrong: wrong.map(shown),
    explanation: `The table prints ${text} in the column “${column}”${indicator.unit === null ? '' : `; its unit is printed behind the name (${indicator.unit})`}.`,
    quotes: [quoteFrom(graph, indicator)],
  };
}

function distinct(figures: readonly Figure[]): readonly Figure[] {
  return figures.filter((one, index) => figures.findIndex(({ value }) => value === one.value) === index);
}

function figuresOf(graph: Graph, indicator: Indicator): readonly Figure[] {
  return statedIn(graph, indicator.id, 'quantity').flatMap(({ node, edge }) => {
    const text = edge.range ? indicator.text.slice(...edge.range) : node.text;
    return node.column === null || node.value === null
      ? []
      : [{ indicator, column: node.column, text, value: node.value }];
  });
}

function isNoted(graph: Graph, { indicator, text }: Figure): boolean {
  return graph.plan.notes.some(
    ({ at, quote }) => at === indicator.id && (quote === null || quote.includes(text)),
  );
}
