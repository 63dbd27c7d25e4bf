import { goTo } from '../../corpus/cite/go-to.ts';
import { nearestAgencyName } from '../../corpus/questions/find-agency.ts';
import type { Context } from './all.ts';
import { type Answer, refuse, say, sayJson } from './answer.ts';
import type { Command } from './parse.ts';

/** The place that a citation, a name of a body or the words of a heading mean: its id, and on the second line its path. */
export function answerGo({ graph }: Context, { argument, format }: Command): Answer {
  const [hit] = goTo(graph, argument);
  if (hit?.kind === 'link-problem') return refuse(hit.message);
  if (!hit) {
    const near = nearestAgencyName(graph, argument);
    const hint = near
      ? ` Did you mean “${near}”?`
      : ' Write for example: s4 m2, box 8, fn 3, clause 12, or an agency.';
    return refuse(`There is no place “${argument}” in this plan.${hint}`);
  }
  if (format === 'json') return sayJson(hit);
  const path = [hit.path, `${hit.label} ${hit.title}`].filter((part) => part !== '').join(' › ');
  return say(`${hit.id}\n${path}`);
}
