import { labelOf, nodesOf, type PlanNode, pathTo } from '../../../corpus/index.ts';
import type { App } from '../../app-context.ts';
import { linkTo } from '../../parts/plan-link.ts';
import { counted } from '../../parts/words.ts';
import { landOn } from '../../state/landing.ts';
import { setFold } from '../read/folds.ts';
import { printablePart } from '../read/print-part.ts';
import type { Command } from './command.ts';

/** Commands that do something with the place, the text or the list that is shown. */
export const PLACE_COMMANDS: readonly Command[] = [
  {
    id: 'copy-citation',
    title: 'Copy citation',
    also: ['cite this place', 'quote this place', 'reference'],
    when: (app) => placeNow(app) !== undefined,
    run: (app, say) => copy(placeNow(app), (node) => citation(app, node)).then(say),
  },
  {
    id: 'copy-link',
    title: 'Copy link',
    also: ['link to this place', 'share this place', 'address'],
    isOffered: true,
    when: (app) => placeNow(app) !== undefined,
    run: (app, say) => copy(placeNow(app), ({ id }) => linkTo(app.graph.plan.meta.id, id)).then(say),
  },
  {
    id: 'print-part',
    title: 'Print this section or box',
    also: ['print section', 'print box', 'print chapter'],
    when: (app) => partNow(app) !== undefined,
    run: (app) => app.printing.set(partNow(app)?.id ?? ''),
  },
  {
    id: 'print',
    title: 'Print this page',
    also: ['print the plan', 'print all', 'save as pdf'],
    run: () => window.print(),
  },
  {
    id: 'export',
    title: 'Export what is shown',
    also: [
      'save as word',
      'save as csv',
      'save as markdown',
      'save as json',
      'download',
      'spreadsheet',
      'excel',
    ],
    when: () => exportButton() !== undefined,
    run: () => {
      exportButton()?.focus();
      exportButton()?.click();
    },
  },
  {
    id: 'fold-all',
    title: 'Fold all boxes',
    also: ['close all boxes', 'collapse boxes'],
    when: (app) => isReading(app) && app.folds.get().size < nodesOf(app.graph, 'box').length,
    run: ({ graph, folds }, say) => {
      const boxes = nodesOf(graph, 'box').map(({ id }) => id);
      folds.set(new Set(boxes));
      say(`${counted(boxes.length, 'box', 'boxes')} folded.`);
    },
  },
  {
    id: 'open-all',
    title: 'Open all boxes',
    also: ['unfold all boxes', 'expand boxes'],
    when: (app) => isReading(app) && app.folds.get().size > 0,
    run: ({ folds }, say) => {
      folds.set(new Set());
      say('All boxes are open.');
    },
  },
  boxCommand('fold-box', 'Fold this box', ['close this box', 'collapse this box'], true),
  boxCommand('open-box', 'Open this box', ['unfold this box', 'expand this box'], false),
];

/** What is shown now that has a link of its own: the block where the reader is, or the body of the dossier. */
function placeNow(app: App): PlanNode | undefined {
  const landing = landOn(app.graph, app.router.visits.get().route, null);
  if (landing.view === 'read') return app.graph.nodes.get(app.here.get());
  return landing.view === 'agencies' && landing.body ? app.graph.nodes.get(landing.body) : undefined;
}

function isReading({ router }: App): boolean {
  const { kind } = router.visits.get().route;
  return kind === 'read' || kind === 'start';
}

function partNow(app: App): PlanNode | undefined {
  return isReading(app) ? printablePart(app.graph, app.here.get()) : undefined;
}

function boxCommand(id: string, title: string, also: readonly string[], folded: boolean): Command {
  const box = (app: App) => pathTo(app.graph, app.here.get()).findLast(({ kind }) => kind === 'box');
  return {
    id,
    title,
    also,
    when: (app) => {
      const here = box(app);
      return here !== undefined && isReading(app) && app.folds.get().has(here.id) !== folded;
    },
    run: (app) => {
      const here = box(app);
      if (here) setFold(app.folds, here.id, folded);
    },
  };
}

function exportButton(): HTMLElement | undefined {
  const buttons = document.querySelectorAll<HTMLElement>('main [data-export] button');
  return [...buttons].find((button) => button.checkVisibility());
}

/** The place, and the plan as its front matter describes it. */
function citation({ graph }: App, node: PlanNode): string {
  const { title, issuer, number, issued } = graph.plan.meta;
  return [labelOf(graph, node), title, issuer, number, issued].filter((part) => part !== '').join(', ');
}

/** Without a secure address a browser has no clipboard to give. */
async function copy(node: PlanNode | undefined, textOf: (node: PlanNode) => string): Promise<string> {
  if (!node) return 'Nothing was copied: no place is open.';
  const text = textOf(node);
  try {
    await navigator.clipboard.writeText(text);
    return `Copied: ${text}`;
  } catch {
    return 'Nothing was copied, because the clipboard is closed here.';
  }
}
