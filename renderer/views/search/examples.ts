import { dossier, edgesTo, type Graph, labelOf, nodeAt, nodesOf, roleCounts } from '../../../corpus/index.ts';

/** A kind of thing that one can type, with an example from this very plan. */
export type Example = { readonly what: string; readonly query: string };

/** Makes the examples from the plan itself, so that every one of them finds something. */
export function examplesOf(graph: Graph): readonly Example[] {
  const [first, second] = nodesOf(graph, 'agency').toSorted(
    (a, b) => roleCounts(graph, b.id).lead - roleCounts(graph, a.id).lead,
  );
  const [law] = nodesOf(graph, 'instrument').toSorted(
    (a, b) => edgesTo(graph, b.id, 'mentions').length - edgesTo(graph, a.id, 'mentions').length,
  );
  const indicator = nodesOf(graph, 'indicator')[0];
  const numbers = nodesOf(graph, 'quantity').filter(({ measure }) => measure === 'number');
  const number = numbers.find(({ text }) => /\d,\d/.test(text)) ?? numbers[0];
  const topic = first ? topicOf(graph, first.id) : '';
  const name = (body: { readonly id: string }) => labelOf(graph, nodeAt(graph, body.id));
  return [
    { what: 'A word', query: topic },
    { what: 'A phrase, word for word', query: law ? `"${law.title}"` : '' },
    { what: 'A question', query: indicator ? `how many ${plainTitle(indicator.title)}?` : '' },
    { what: 'A body and a topic', query: first ? `${name(first)} ${topic}` : '' },
    { what: 'What a body leads', query: second ? `lead:${name(second)}` : '' },
    { what: 'A number', query: number?.text ?? '' },
    { what: 'In boxes only', query: topic ? `${topic} in:box` : '' },
  ].filter(({ query }) => query !== '');
}

/** A word that says what the first box is about of which a body has the lead: the one that fewest headings have. */
function topicOf(graph: Graph, body: string): string {
  const titles = graph.plan.nodes.flatMap((node) => ('title' in node ? [node.title.toLowerCase()] : []));
  const led = dossier(graph, body)?.duties.filter(({ role }) => role === 'lead') ?? [];
  const duty = led.find(({ governs }) => governs[0]?.kind === 'box') ?? led[0];
  const title = duty?.governs[0]?.text ?? '';
  const words = title.toLowerCase().match(/\p{L}{5,}/gu) ?? [];
  const [rarest] = words
    .map((word) => ({ word, count: titles.filter((one) => one.includes(word)).length }))
    .filter(({ count }) => count > 1)
    .sort((a, b) => a.count - b.count);
  return rarest?.word ?? words[0] ?? '';
}

function plainTitle(title: string): string {
  return title.replace(/^number of /i, '').replace(/\s*\(.*\)$/, '');
}
