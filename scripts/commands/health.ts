import type { Problem } from '../../corpus/model.ts';
import type { Context } from './all.ts';
import { type Answer, say, sayJson } from './answer.ts';
import type { Command } from './parse.ts';

/** The lossless check and every problem. The exit code is 1 when the text is not whole or something could not be read. */
export function answerHealth({ graph, health }: Context, { format }: Command): Answer {
  const { problems } = graph.plan;
  const unread = problems.filter((problem) => problem.severity === 'unread');
  const code = health.lossless && unread.length === 0 ? 0 : 1;
  if (format === 'json') return { ...sayJson({ ...health, problems }), code };
  const whole = health.lossless
    ? `Lossless: ${health.blocks} blocks give back all ${health.characters} printed characters.`
    : `Not lossless: the ${health.blocks} blocks do not give back the ${health.characters} printed characters.`;
  const tolerated = problems.filter((problem) => problem.severity === 'tolerated');
  const lines = [
    whole,
    '',
    unread.length === 0 ? 'Nothing was left unread.' : `Could not be read (${unread.length}):`,
    ...unread.map(problemLine),
    '',
    tolerated.length === 0 ? 'Nothing had to be tolerated.' : `Read all the same (${tolerated.length}):`,
    ...tolerated.map(problemLine),
  ];
  return { ...say(lines.join('\n')), code };
}

function problemLine({ at, place, message }: Problem): string {
  const where = [at, place ? `line ${place.start.line}` : null].filter((part) => part !== null).join(', ');
  return `  ${where === '' ? '' : `${where}: `}${message}`;
}
