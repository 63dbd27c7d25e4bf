import type { Context } from './all.ts';
import { type Answer, say } from './answer.ts';
import type { Command } from './parse.ts';

/** The plan as data (`--json`), or in a few lines what it is and how much of each kind it holds. */
export function answerPlan({ graph: { plan } }: Context, { format }: Command): Answer {
  const { meta, nodes, edges, problems, notes } = plan;
  if (format === 'json') return say(JSON.stringify({ plan: meta, nodes, edges, notes, problems }));
  const counts = new Map<string, number>();
  for (const { kind } of nodes) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  const [first, last] = meta.period;
  return say(
    [
      meta.title,
      `${meta.number} · ${meta.issuer} · ${meta.issued} · ${first}–${last}`,
      '',
      ...[...counts].map(([kind, count]) => `${String(count).padStart(5)}  ${kind}`),
      '',
      `${edges.length} edges, ${notes.length} editorial notes, ${problems.length} problems. All of it: plan --json`,
    ].join('\n'),
  );
}
