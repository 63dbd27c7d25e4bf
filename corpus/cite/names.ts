import { edgesTo, nodesOf } from '../graph.ts';
import type { Graph, Instrument, Organisation, PlaceName, PlanNode } from '../model.ts';
import { findAgency } from '../questions/find-agency.ts';
import { fold } from '../source.ts';

type Name = Instrument | Organisation | PlaceName;

/**
 * The laws, plans, programmes, international bodies and places one of whose names has all the words of a text, each at the beginning of a
 * word. Those come first whose name begins with the text; otherwise they stand in the order of the text. Empty for an empty text.
 */
export function matchNames(graph: Graph, text: string): readonly Name[] {
  const wanted = plain(text);
  if (wanted === '') return [];
  const found = names(graph).flatMap((name) => {
    const forms = formsOf(graph, name).map(plain);
    if (!forms.some((form) => hasWords(form, wanted))) return [];
    return [{ name, begins: forms.some((form) => form.startsWith(wanted)) }];
  });
  return found.sort((a, b) => Number(b.begins) - Number(a.begins)).map(({ name }) => name);
}

/**
 * What a text is the whole name of: a body by any name that it has, a law, programme or place by any printed form, or else the first heading
 * or indicator of that title. Capitals, the kind of apostrophe and a leading "the" do not matter. `undefined` where nothing is called that.
 */
export function nodeNamed(graph: Graph, text: string): PlanNode | undefined {
  const wanted = plain(text);
  if (wanted === '') return undefined;
  return (
    findAgency(graph, text) ??
    names(graph).find((name) => formsOf(graph, name).some((form) => plain(form) === wanted)) ??
    graph.plan.nodes.find((node) => 'number' in node && 'title' in node && plain(node.title) === wanted)
  );
}

function names(graph: Graph): readonly Name[] {
  return [...nodesOf(graph, 'instrument'), ...nodesOf(graph, 'organisation'), ...nodesOf(graph, 'place')];
}

function formsOf(graph: Graph, { id, title }: Name): readonly string[] {
  return [...new Set([title, ...edgesTo(graph, id, 'mentions').map(({ printed }) => printed)])];
}

function hasWords(form: string, wanted: string): boolean {
  const parts = form.split(/[^\p{L}\p{N}']+/u);
  return wanted.split(/[^\p{L}\p{N}']+/u).every((word) => parts.some((part) => part.startsWith(word)));
}

function plain(text: string): string {
  return fold(text).toLowerCase().replace(/[’‘]/g, "'").replace(/^the /, '');
}
