import type { App } from '../../app-context.ts';
import type { Command } from './command.ts';
import { FOLD_COMMANDS } from './fold-commands.ts';
import { LOOK_COMMANDS } from './look-commands.ts';
import { NOTE_COMMANDS } from './note-commands.ts';
import { PLACE_COMMANDS } from './place-commands.ts';
import { TEACH_COMMANDS } from './teach-commands.ts';
import { VIEW_COMMANDS } from './view-commands.ts';
import { WINDOW_COMMANDS } from './window-commands.ts';

/** Every command there is. Another one is an entry in one of these lists, or a list of its own beside them. */
export const COMMANDS: readonly Command[] = [
  ...PLACE_COMMANDS,
  ...NOTE_COMMANDS,
  ...TEACH_COMMANDS,
  ...FOLD_COMMANDS,
  ...VIEW_COMMANDS,
  ...WINDOW_COMMANDS,
  ...LOOK_COMMANDS,
];

/** The commands that can be done now. */
export function availableCommands(app: App): readonly Command[] {
  return COMMANDS.filter(({ when }) => when?.(app) ?? true);
}
