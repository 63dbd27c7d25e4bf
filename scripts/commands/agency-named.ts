import type { Agency, Graph, Group } from '../../corpus/model.ts';
import { findAgency, matchAgencies, nearestAgencyName } from '../../corpus/questions/find-agency.ts';

/** The body that a name means, or one sentence that says why none is meant: the name fits several, or none, and what comes nearest. */
export function agencyNamed(graph: Graph, name: string): Agency | Group | { readonly error: string } {
  const matches = matchAgencies(graph, name);
  const body = findAgency(graph, name) ?? (matches.length === 1 ? matches[0] : undefined);
  if (body) return body;
  const several = matches.slice(0, 4).map((match) => `“${match.title}”`);
  if (several.length > 0) {
    const more = matches.length > 4 ? ' and more' : '';
    return { error: `“${name}” fits more than one agency: ${several.join(', ')}${more}.` };
  }
  const near = nearestAgencyName(graph, name);
  return { error: `No agency in this plan is called “${name}”.${near ? ` Did you mean “${near}”?` : ''}` };
}
