import {
  labelOf,
  nodesOf,
  type PlanNode,
  pathTo,
  type RecordStyle,
  STYLE_NAME,
} from '../../../corpus/index.ts';
import type { App } from '../../app-context.ts';
import { counted } from '../../parts/words.ts';
import { CLIPBOARD_CLOSED, copyText } from '../../state/clipboard.ts';
import { landOn } from '../../state/landing.ts';
import { NOTHING_PICKED } from '../../state/picked.ts';
import { shareLink } from '../../state/share-link.ts';
import { blockToCopy, type CopyKind, copyFrom, saveRecord } from '../read/copying.ts';
import { setFold } from '../read/folds.ts';
import { printablePart } from '../read/print-part.ts';
import type { Command } from './command.ts';

const RECORDS: readonly RecordStyle[] = ['bibtex', 'ris', 'csl-json'];

/** Commands that do something with the place, the text or the list that is shown. */
export const PLACE_COMMANDS: readonly Command[] = [
  copyCommand('copy-citation', 'Copy citation', ['cite this place', 'reference'], 'citation'),
  copyCommand('copy-quote', 'Copy quote with citation', ['quote this place', 'copy the words'], 'quote'),
  {
    ...copyCommand('copy-link', 'Copy link', ['link to this place', 'share this place', 'address'], 'link'),
    isOffered: true,
  },
  {
    id: 'copy-body-link',
    title: 'Copy link to this body',
    also: ['share this body', 'address'],
    isOffered: true,
    when: (app) => bodyNow(app) !== undefined,
    run: async (app, say) => say(await copyBodyLink(app)),
  },
  ...RECORDS.map(
    (style): Command => ({
      id: `save-${style}`,
      title: `Save as ${STYLE_NAME[style]}`,
      also: ['save for a bibliography', 'bibliography', 'reference manager', 'zotero'],
      when: isReading,
      run: async (app, say) => say(await saveRecord(app, style, app.here.get())),
    }),
  ),
  {
    id: 'map',
    title: 'Map of this place',
    also: ['neighbours', 'what is tied to this', 'graph', 'network'],
    isOffered: true,
    when: (app) => isReading(app) || bodyNow(app) !== undefined,
    run: (app) =>
      app.router.open({ kind: 'map', id: bodyNow(app)?.id ?? app.here.get(), picked: NOTHING_PICKED }),
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

/** The body whose dossier is shown. */
function bodyNow({ graph, router }: App): PlanNode | undefined {
  const landing = landOn(graph, router.visits.get().route, null);
  return landing.view === 'agencies' && landing.body ? graph.nodes.get(landing.body) : undefined;
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

function copyCommand(id: string, title: string, also: readonly string[], kind: CopyKind): Command {
  return {
    id,
    title,
    also,
    when: isReading,
    run: async (app, say) => say(await copyFrom(app, kind, blockToCopy(app, app.here.get()))),
  };
}

async function copyBodyLink(app: App): Promise<string> {
  const body = bodyNow(app);
  if (!body) return 'Nothing was copied: no body is shown.';
  const link = shareLink(window.location, app.graph.plan.meta.id, body.id);
  return (await copyText(link)) ? `Copied: ${labelOf(app.graph, body)}, link` : CLIPBOARD_CLOSED;
}
