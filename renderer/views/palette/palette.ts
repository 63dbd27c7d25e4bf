import { assertNever, isBlock, nodeAt, runningText } from '../../../corpus/index.ts';
import type { App } from '../../app-context.ts';
import { askFor, NOTHING_ASKED } from '../../state/ask.ts';
import { paletteGroups, restingGroups } from '../../state/palette-groups.ts';
import type { PaletteGroup, PaletteRow } from '../../state/palette-rows.ts';
import { placeOpened } from '../../state/recent-places.ts';
import { hrefOf, parseRoute } from '../../state/route.ts';
import { rememberSearch } from '../search/kept.ts';
import { availableCommands, commandOf } from './commands.ts';

/** How many recent places the list shows while nothing is typed; more are kept. */
const SHOWN_PLACES = 7;

type Question = {
  readonly typed: string;
  /** In the view *Search* the results follow the field: the list offers only a command that is meant, and what it offers while nothing is typed. */
  readonly isSearch: boolean;
  readonly whole: ReadonlySet<PaletteGroup['name']>;
};

/** What the field *Go to or search* offers, and what taking a row does. */
export type Palette = {
  readonly groups: (question: Question) => readonly PaletteGroup[];
  /** Does what a row says, for what was typed. `say` is for a sentence where nothing else shows that it was done. */
  readonly take: (row: PaletteRow, typed: string, say: (words: string) => void) => void;
  /** Does a command by its id, and says so where it cannot be done now. */
  readonly run: (id: string, say: (words: string) => void) => void;
};

/** Makes the palette of a window. The running text of the plan is read once. */
export function createPalette(app: App): Palette {
  const { graph } = app;
  const running = runningText(graph);
  return {
    groups: ({ typed, isSearch, whole }) => {
      const commands = availableCommands(app);
      if (typed.trim() === '') {
        return restingGroups(
          graph,
          recentPlaces(app),
          commands.filter(({ isOffered }) => isOffered),
        );
      }
      const search = isSearch ? null : app.search.parts.get();
      const found = search?.textFound(graph, search.engine, typed.trim()) ?? null;
      const groups = paletteGroups({ graph, running, typed, commands, found, whole });
      if (!isSearch) return groups;
      const isCommand = groups[0]?.rows[0]?.kind === 'command';
      return isCommand ? groups.filter(({ name }) => name === 'first' || name === 'commands') : [];
    },
    take: (row, typed, say) => take(app, row, typed.trim(), say),
    run: (id, say) => {
      const command = commandOf(app, id);
      if (command === undefined) return;
      if (command.when?.(app) ?? true) command.run(app, say, []);
      else say(`“${command.title}” cannot be done here.`);
    },
  };
}

/** The places of this plan that were opened last, but for the one where one is. */
function recentPlaces({ graph, router, settings }: App): readonly string[] {
  const { route } = router.visits.get();
  const here = placeOpened(graph, { route, spot: null });
  return settings
    .get()
    .recent.filter(({ plan, id }) => plan === graph.plan.meta.id && id !== here)
    .slice(0, SHOWN_PLACES)
    .map(({ id }) => id);
}

function take(app: App, row: PaletteRow, typed: string, say: (words: string) => void): void {
  switch (row.kind) {
    case 'place':
      app.router.open(parseRoute(hrefOf(row.id)));
      break;
    case 'hit':
      openHit(app, row.id, typed);
      break;
    case 'search':
      rememberSearch(app, row.query);
      app.router.open({ kind: 'search', ask: askFor(row.query, NOTHING_ASKED) });
      break;
    case 'command':
      commandOf(app, row.id)?.run(app, say, row.places ?? []);
      break;
    case 'more':
    case 'message':
      // Nothing of the window changes: the list shows more, or only said something.
      break;
    default:
      assertNever(row);
  }
}

/** Opens a passage as the view *Search* does: with all that was found marked in the text. */
function openHit(app: App, id: string, typed: string): void {
  const search = app.search.parts.get();
  rememberSearch(app, typed);
  if (search && isBlock(nodeAt(app.graph, id))) {
    const ask = askFor(typed, NOTHING_ASKED);
    app.found.set(search.foundOf(app.graph, ask, search.engine.ask(typed, []).hits));
  }
  app.router.open(parseRoute(hrefOf(id)));
}
