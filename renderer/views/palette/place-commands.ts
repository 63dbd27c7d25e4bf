import {
  dayOf,
  fileName,
  labelOf,
  type PlanNode,
  type RecordStyle,
  STYLE_NAME,
} from '../../../corpus/index.ts';
import type { App } from '../../app-context.ts';
import { CLIPBOARD_CLOSED, copyText } from '../../state/clipboard.ts';
import { NOTHING_PICKED } from '../../state/picked.ts';
import { linkCopied, shareLink } from '../../state/share-link.ts';
import { blockToCopy, type CopyKind, copyFrom, saveRecord } from '../read/copying.ts';
import { printablePart } from '../read/print-part.ts';
import type { Command } from './command.ts';
import { pressButton } from './press-button.ts';
import { bodyNow, isReading, placeNow } from './where.ts';

const RECORDS: readonly RecordStyle[] = ['bibtex', 'ris', 'csl-json'];

/** Commands that copy, save, print and export what is shown. */
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
    id: 'map-place',
    title: 'Map of this place',
    also: ['neighbours', 'what is tied to this', 'graph', 'network'],
    isOffered: true,
    when: (app) => placeNow(app) !== undefined,
    run: (app) => app.router.open({ kind: 'map', id: placeNow(app) ?? 'plan', picked: NOTHING_PICKED }),
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
    id: 'save-pdf',
    title: 'Save as PDF',
    also: ['print to pdf', 'pdf of this page'],
    when: ({ host }) => host.savePdf !== null,
    run: async (app, say) => say(await savePdf(app)),
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
    run: () => pressButton(exportButton()),
  },
];

function partNow(app: App): PlanNode | undefined {
  return isReading(app) ? printablePart(app.graph, app.here.get()) : undefined;
}

/** The button of the menu that exports what is shown. */
export function exportButton(): HTMLElement | undefined {
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

async function savePdf(app: App): Promise<string> {
  const { meta } = app.graph.plan;
  // A view is called by the name of the window; reading prints the whole plan, wherever the reader stands in it.
  const shown = document.title;
  const what = isReading(app) ? '' : shown.replace(/ · Remit$/, '');
  const name = fileName(meta.id, what, dayOf(new Date()), 'pdf');
  // The title of the document is also that of the PDF.
  if (isReading(app)) document.title = meta.title;
  const end = await app.host.savePdf?.(name);
  document.title = shown;
  switch (end) {
    case 'saved':
      return `Saved: ${name}`;
    case 'cancelled':
      return '';
    default:
      return 'Nothing was saved: the PDF could not be written. Choose another folder and try again.';
  }
}

async function copyBodyLink(app: App): Promise<string> {
  const body = bodyNow(app);
  if (!body) return 'Nothing was copied: no body is shown.';
  return (await copyText(shareLink(app, body.id)))
    ? linkCopied(app, labelOf(app.graph, body))
    : CLIPBOARD_CLOSED;
}
