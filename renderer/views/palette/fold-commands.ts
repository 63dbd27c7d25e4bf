import { nodesOf } from '../../../corpus/index.ts';
import type { App } from '../../app-context.ts';
import { counted } from '../../parts/words.ts';
import { type FoldablePart, foldAll, foldPart, partToFold, partToOpen } from '../read/folds.ts';
import { blockOf } from '../read/walk.ts';
import type { Command } from './command.ts';
import { isReading } from './where.ts';

/** Commands that fold parts of the text to their headings, and open them. */
export const FOLD_COMMANDS: readonly Command[] = [
  boxesCommand('fold-boxes', 'Fold all boxes', ['close all boxes', 'collapse boxes'], true),
  boxesCommand('open-boxes', 'Open all boxes', ['unfold all boxes', 'expand boxes'], false),
  partCommand(
    'fold-part',
    'Fold this box, section or chapter',
    ['collapse this part', 'close this part'],
    true,
  ),
  partCommand(
    'open-part',
    'Open this box, section or chapter',
    ['expand this part', 'unfold this part'],
    false,
  ),
  {
    id: 'fold-all',
    title: 'Fold the whole text',
    also: ['fold all chapters', 'fold all sections', 'fold everything', 'collapse all'],
    when: isReading,
    run: (app, say) => {
      foldAll(app, true);
      focusHere(app);
      say('The text is folded to its chapters.');
    },
  },
  {
    id: 'open-all',
    title: 'Open the whole text',
    also: ['unfold all', 'open everything', 'expand all'],
    when: (app) => isReading(app) && app.folds.get().size > 0,
    run: (app, say) => {
      foldAll(app, false);
      say('All of the text is open.');
    },
  },
];

function boxesCommand(id: string, title: string, also: readonly string[], folded: boolean): Command {
  const others = ({ graph, folds }: App) =>
    nodesOf(graph, 'box').filter((box) => folds.get().has(box.id) !== folded);
  return {
    id,
    title,
    also,
    when: (app) => isReading(app) && others(app).length > 0,
    run: (app, say) => {
      const boxes = others(app);
      for (const box of boxes) foldPart(app, box.id, folded);
      focusHere(app);
      say(`${counted(boxes.length, 'box', 'boxes')} ${folded ? 'folded' : 'opened'}.`);
    },
  };
}

/** Folds the innermost part where the reader is, or opens the outermost, as the keys do. */
function partCommand(id: string, title: string, also: readonly string[], folded: boolean): Command {
  const part = ({ graph, folds, here }: App): FoldablePart | undefined =>
    (folded ? partToFold : partToOpen)(graph, folds.get(), here.get());
  return {
    id,
    title,
    also,
    when: (app) => isReading(app) && part(app) !== undefined,
    run: (app) => {
      const meant = part(app);
      if (!meant) return;
      foldPart(app, meant.id, folded);
      focusHere(app);
    },
  };
}

/** What had the focus may be folded away now. */
function focusHere({ here }: App): void {
  const main = document.getElementById('main');
  const block = main ? blockOf(main, here.get()) : undefined;
  block?.focus({ preventScroll: true });
  // In sight once what was folded or opened has its new height.
  requestAnimationFrame(() => block?.scrollIntoView({ block: 'nearest' }));
}
