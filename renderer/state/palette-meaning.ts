import {
  type GoToHit,
  type Graph,
  isSaid,
  matchAgencies,
  nodeNamed,
  type RunningText,
} from '../../corpus/index.ts';
import { commandSaid, type SaidCommand } from './command-places.ts';
import { type CommandName, findCommands, isCalled } from './commands.ts';

/** What Enter does with what was typed. */
export type Meaning =
  | { readonly kind: 'message'; readonly text: string }
  | { readonly kind: 'place'; readonly id: string }
  | { readonly kind: 'command'; readonly id: string }
  /** A command with the places that were said behind its words. */
  | ({ readonly kind: 'said' } & SaidCommand)
  | { readonly kind: 'search' };

/** The places that a text may mean, or one sentence about a link that leads nowhere. */
export type Understood = { readonly hits: readonly GoToHit[]; readonly message: string | null };

/** Parts what `goTo` gives: its places, and what it says of a link that cannot be followed. */
export function understand(found: readonly (GoToHit | { readonly message: string })[]): Understood {
  const [first] = found;
  return {
    hits: found.filter((one): one is GoToHit => !('message' in one)),
    message: first && 'message' in first ? first.message : null,
  };
}

type Asked = {
  readonly graph: Graph;
  readonly running: RunningText;
  /** Those that can be done now. */
  readonly commands: readonly CommandName[];
  /** What `goTo` understood of what was typed. */
  readonly understood: Understood;
};

/**
 * The rule of Enter, from the nearest to the farthest:
 *
 * 1. a link that leads nowhere says so, and nothing else;
 * 2. a citation goes to its place;
 * 3. a whole name goes to what is called that: a body by any of its names, a law, a place, a heading, and then a command by its title;
 * 4. words of a command with places behind them, all of them understood, do it with these places ("path between CNIPA and MPS");
 * 5. a part of a name goes to the body when no other body has it and the text says it nowhere else ("tourism"), because then a search of the
 *    text could find nothing but that body;
 * 6. words of a command that the text says nowhere do the command ("night mode");
 * 7. everything else is looked for in the text. Where a command's title begins with it as well ("export"), the command stands next in the list, one arrow away.
 */
export function meaningOf(typed: string, { graph, running, commands, understood }: Asked): Meaning {
  const { message, hits } = understood;
  if (message !== null) return { kind: 'message', text: message };
  const [first] = hits;
  if (first?.why === 'citation') return { kind: 'place', id: first.id };
  const named = nodeNamed(graph, typed);
  if (named) return { kind: 'place', id: named.id };
  const [command] = findCommands(commands, typed);
  if (command && isCalled(command, typed)) return { kind: 'command', id: command.id };
  const said = commandSaid(graph, commands, typed);
  if (said) return { kind: 'said', ...said };
  if (isSaid(running, typed)) return { kind: 'search' };
  const [body, ...others] = matchAgencies(graph, typed).filter(({ kind }) => kind === 'agency');
  if (body && others.length === 0) return { kind: 'place', id: body.id };
  return command ? { kind: 'command', id: command.id } : { kind: 'search' };
}
