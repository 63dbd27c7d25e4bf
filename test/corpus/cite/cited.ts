import fc from 'fast-check';
import { citationIn, citationText } from '../../../corpus/cite/cite.ts';
import { type Cited, citedFrom } from '../../../corpus/cite/cited.ts';
import { referenceOf } from '../../../corpus/cite/reference.ts';
import type { CitationStyle } from '../../../corpus/cite/style.ts';
import type { PlanMeta } from '../../../corpus/model.ts';
import { graph, plan } from '../the-plan.ts';

/** The citation of a place of the first plan, or of what stands from one place to another. */
export function cited(first: string, last = first): Cited {
  const [from, to] = [graph.nodes.get(first), graph.nodes.get(last)];
  if (!from || !to) throw new Error(`The plan has no “${first}” or no “${last}”.`);
  return citedFrom(graph, from, to, '0.1.0');
}

/** That citation as text. */
export function citation(style: CitationStyle, first: string, last = first): string {
  return citationText(citationIn(style, cited(first, last)));
}

/** The second paragraph of section 5, cited from a document of which something else is known. */
export function citedOf(meta: Partial<PlanMeta>): Cited {
  return { ...cited('section-5/measure-2/p-1'), reference: referenceOf({ ...plan.meta, ...meta }) };
}

/** Words with everything in them that a format could mistake for its own signs. */
export const anyWords = fc
  .string({
    unit: fc.oneof(
      { arbitrary: fc.constantFrom(...'{}\\"%#$&_~^,;:=@*<>\r\n\t -'), weight: 3 },
      { arbitrary: fc.string({ minLength: 1, maxLength: 1, unit: 'grapheme' }), weight: 2 },
    ),
    maxLength: 40,
  })
  .map((text) => text.replace(/\s+/g, ' ').trim());
