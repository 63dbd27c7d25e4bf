import { labelOf } from '../../../cite/labels.ts';
import { titleOf } from '../../../cite/titles.ts';
import { pathTo } from '../../../graph.ts';
import type { Graph, PlanNode } from '../../../model.ts';
import { isNamedThing, mentionsOf, type NamedThing } from '../../../questions/mentions.ts';
import { sentenceAround } from '../../../questions/sentence.ts';
import type { HuntDraft, HuntInput } from '../hunt.ts';
import { wholeWords } from '../whole-words.ts';

/** The only section that names a law, a plan, an international body or a place on the map. What its title names is left out: the contents would tell. */
export function whichSectionNames({ graph, blocks }: HuntInput): readonly HuntDraft[] {
  return graph.plan.nodes.filter(isNamedThing).flatMap((named): readonly HuntDraft[] => {
    const mentions = mentionsOf(graph, named.id);
    const [first] = mentions;
    const section = first && sectionOf(graph, first.block);
    if (!first || !section) return [];
    // Words that were not read as a name count too: who finds them has found the name.
    const forms = [...new Set([named.title, ...mentions.map(({ printed }) => printed)])].map(wholeWords);
    const naming = blocks.filter((block) => forms.some((form) => form(block)));
    if (naming.some(({ node }) => sectionOf(graph, node) !== section)) return [];
    if (naming.some(({ node }) => node === section)) return [];
    return [
      {
        about: section.id,
        task: `Only one section names ${whatItIs(named)} “${first.printed}”. Find it.`,
        answers: [section.id],
        hint: {
          words: 'Search for the name in quotation marks, and see in which section it is found.',
          search: `"${first.printed}"`,
        },
        explanation: `It is named in ${labelOf(graph, section)}, “${titleOf(section)}”.`,
        quotes: mentions.slice(0, 1).map(({ block, range }) => ({
          text: sentenceAround(block.text, range).words,
          label: labelOf(graph, block),
          place: block.id,
        })),
      },
    ];
  });
}

function sectionOf(graph: Graph, { id }: PlanNode) {
  const section = pathTo(graph, id).find(({ kind }) => kind === 'section');
  return section?.kind === 'section' ? section : undefined;
}

function whatItIs({ kind, type }: NamedThing): string {
  switch (kind) {
    case 'instrument':
      return `the ${type}`;
    case 'organisation':
      return 'the international body';
    case 'place':
      return 'the place';
  }
}
