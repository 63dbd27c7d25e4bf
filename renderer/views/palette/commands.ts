import type { App } from '../../app-context.ts';
import type { Command } from './command.ts';
import { FOLD_COMMANDS } from './fold-commands.ts';
import { LOOK_COMMANDS } from './look-commands.ts';
import { NOTE_COMMANDS } from './note-commands.ts';
import { PLACE_COMMANDS } from './place-commands.ts';
import { lessonCommands, TEACH_COMMANDS } from './teach-commands.ts';
import { VIEW_COMMANDS } from './view-commands.ts';
import { WINDOW_COMMANDS } from './window-commands.ts';

/** Every command that Remit has. Another one is an entry in one of these lists, or a list of its own beside them. */
export const COMMANDS: readonly Command[] = [
  ...PLACE_COMMANDS,
  ...NOTE_COMMANDS,
  ...TEACH_COMMANDS,
  ...FOLD_COMMANDS,
  ...VIEW_COMMANDS,
  ...WINDOW_COMMANDS,
  ...LOOK_COMMANDS,
];

/** A command by its id; `undefined` where there is none. */
export function commandOf(app: App, id: string): Command | undefined {
  return allCommands(app).find((one) => one.id === id);
}

/** The commands that can be done now. */
export function availableCommands(app: App): readonly Command[] {
  return allCommands(app).filter(({ when }) => when?.(app) ?? true);
}

/** Lessons stand behind what Remit itself can do: one that is called as a command is opened from *Teach*. */
function allCommands(app: App): readonly Command[] {
  return [...COMMANDS, ...lessonCommands(app)];
}
