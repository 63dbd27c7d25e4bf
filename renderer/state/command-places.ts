import { type Graph, labelOf, type PlanNode, placeMeant } from '../../corpus/index.ts';
import type { CommandName, TakesPlaces } from './commands.ts';

/** A command that was said with places: the ids in the order in which they were said. */
export type SaidCommand = { readonly id: string; readonly title: string; readonly places: readonly string[] };

/** What stands between two places. */
const BETWEEN = /\s*(?:,\s*and\b|[,;&]|→|->)\s*|\s+(?:and|with|to|versus|vs\.?|against)\s+/gi;
/** More places to divide at than any sensible words have; each asks for names to be looked up. */
const MOST_DIVISIONS = 5;

/**
 * The command that is said with its places ("path between CNIPA and MPS", "map of box 8"), whatever the places are. All of what is typed must be understood: words of
 * the command, and behind them whole places, each certain (see `placeMeant`) and none twice. Of several ways to divide the words the one with the fewest
 * places is meant, so that "Culture and Tourism" stays one ministry.
 */
export function commandSaid(
  graph: Graph,
  commands: readonly CommandName[],
  typed: string,
): SaidCommand | undefined {
  const text = typed.trim().replace(/\s+/g, ' ');
  for (const { id, takes } of commands) {
    if (!takes) continue;
    const behind = takes.behind.find((words) => text.toLowerCase().startsWith(`${words} `));
    const nodes = behind && placesIn(graph, takes, text.slice(behind.length + 1));
    if (!nodes) continue;
    return {
      id,
      title: takes.titled(nodes.map((node) => labelOf(graph, node))),
      places: nodes.map((node) => node.id),
    };
  }
  return undefined;
}

/** The commands that are said by their words while the places behind are not understood yet ("compare CN"). */
export function commandsBegun<Named extends CommandName>(
  commands: readonly Named[],
  typed: string,
): readonly Named[] {
  const text = `${typed.trim().replace(/\s+/g, ' ').toLowerCase()} `;
  return commands.filter(({ takes }) => takes?.behind.some((words) => text.startsWith(`${words} `)));
}

function placesIn(
  graph: Graph,
  { most, onlyBodies }: TakesPlaces,
  words: string,
): readonly PlanNode[] | undefined {
  const divisions = [...words.matchAll(BETWEEN)].slice(0, MOST_DIVISIONS);
  const known = new Map<string, PlanNode | undefined>();
  const meant = (name: string): PlanNode | undefined => {
    if (!known.has(name)) {
      const node = placeMeant(graph, name);
      known.set(name, onlyBodies && node?.kind !== 'agency' && node?.kind !== 'group' ? undefined : node);
    }
    return known.get(name);
  };
  /** The words from a character on as just so many places, divided at one of the divisions from `next` on. */
  const divided = (from: number, next: number, count: number): readonly PlanNode[] | undefined => {
    if (count === 1) {
      const node = meant(words.slice(from));
      return node && [node];
    }
    for (let at = next; at < divisions.length; at += 1) {
      const { index = 0, 0: between = '' } = divisions[at] ?? {};
      const node = meant(words.slice(from, index));
      const rest = node && divided(index + between.length, at + 1, count - 1);
      if (node && rest && !rest.includes(node)) return [node, ...rest];
    }
    return undefined;
  };
  for (let count = 1; count <= Math.min(most, divisions.length + 1); count += 1) {
    const found = divided(0, 0, count);
    if (found) return found;
  }
  return undefined;
}
