/** A line of the native menu: a command of the window by its id and title, several under a title, or a line between. */
export type MenuLine =
  | { readonly kind: 'command'; readonly id: string; readonly title: string; readonly key?: string }
  | { readonly kind: 'group'; readonly title: string; readonly lines: readonly MenuLine[] }
  | { readonly kind: 'between' };

const BETWEEN: MenuLine = { kind: 'between' };

function command(id: string, title: string, key?: string): MenuLine {
  return { kind: 'command', id, title, ...(key !== undefined && { key }) };
}

function group(title: string, lines: readonly MenuLine[]): MenuLine {
  return { kind: 'group', title, lines };
}

/*
 * Every command that the window offers in its field *Go to or search* stands in one of these lists, once, with the title that it has there and a
 * `…` where it asks for something first. A test holds the lists to the commands of the window.
 */

export const FILE_LINES: readonly MenuLine[] = [
  command('save-pdf', 'Save as PDF…', 'CmdOrCtrl+Shift+P'),
  command('export', 'Export what is shown…', 'CmdOrCtrl+E'),
  group('Save this place', [
    command('save-bibtex', 'Save as BibTeX…'),
    command('save-ris', 'Save as RIS…'),
    command('save-csl-json', 'Save as CSL-JSON…'),
  ]),
  BETWEEN,
  command('print', 'Print this page…', 'CmdOrCtrl+P'),
  command('print-part', 'Print this section or box…'),
  group('Folded parts on paper', [
    command('print-folded-open', 'Print folded parts open'),
    command('print-folded-shown', 'Print folded parts as they are shown'),
  ]),
];

export const EDIT_LINES: readonly MenuLine[] = [
  command('copy-citation', 'Copy citation'),
  command('copy-quote', 'Copy quote with citation'),
  command('copy-link', 'Copy link'),
  command('copy-body-link', 'Copy link to this body'),
  group('Style of citations', [
    command('cite-plain', 'Cite as Plain'),
    command('cite-chicago', 'Cite as Chicago (note)'),
    command('cite-oscola', 'Cite as OSCOLA'),
    command('cite-bibtex', 'Cite as BibTeX'),
    command('cite-ris', 'Cite as RIS'),
    command('cite-csl-json', 'Cite as CSL-JSON'),
  ]),
];

export const GO_LINES: readonly MenuLine[] = [
  command('overview', 'Plan at a glance', 'Alt+Home'),
  command('read', 'Read'),
  command('search', 'Search'),
  command('agencies', 'Agencies'),
  command('matrix', 'Matrix'),
  command('compare', 'Compare'),
  command('ask', 'Ask'),
  command('commitments', 'Commitments'),
  command('map', 'Map'),
  command('paths', 'Path between two places'),
  command('targets', 'Targets'),
  group('Parts of Targets', [
    command('indicators', 'Indicators'),
    command('targets-table', 'Indicators as a table'),
    command('quantities', 'Other quantities'),
    command('dates', 'Time line'),
  ]),
  command('quiz', 'Quiz'),
  command('hunt', 'Scavenger hunt'),
  BETWEEN,
  command('map-place', 'Map of this place'),
  command('clear-recent', 'Clear recent places'),
  command('clear-seen', 'Forget what has been seen'),
];

export const NOTES_LINES: readonly MenuLine[] = [
  command('notes', 'Notes'),
  command('import-notes', 'Import notes…'),
  command('export-notes', 'Export notes…'),
  BETWEEN,
  command('new-note', 'Write a note here'),
  command('highlight', 'Highlight this passage'),
  command('bookmark', 'Bookmark this passage, or take it off'),
  BETWEEN,
  command('undo-notes', 'Take back the last change to your notes'),
  command('redo-notes', 'Do the last change to your notes again'),
];

export const TEACH_LINES: readonly MenuLine[] = [
  command('teach', 'Teach'),
  command('new-lesson', 'New lesson'),
  command('open-lesson', 'Open a lesson file…'),
  BETWEEN,
  command('add-to-lesson', 'Add this to a lesson'),
  command('handout', 'Handout of this section or lesson…'),
];

export const VIEW_LINES: readonly MenuLine[] = [
  command('present', 'Present what is open', 'F5'),
  BETWEEN,
  command('look', 'How the text looks'),
  group('Theme', [
    command('theme-system', 'System theme'),
    command('theme-paper', 'Paper theme'),
    command('theme-night', 'Night theme'),
    command('theme-contrast', 'Contrast theme'),
    command('theme-custom', 'Custom theme'),
  ]),
  group('Reading width', [
    command('width-narrow', 'Narrow reading width'),
    command('width-medium', 'Medium reading width'),
    command('width-wide', 'Wide reading width'),
  ]),
  group('Font', [
    command('font-source-serif', 'Source Serif font'),
    command('font-inter', 'Inter font'),
    command('font-system-serif', 'System serif font'),
    command('font-system-sans', 'System sans font'),
  ]),
  group('Lines and spacing', [
    command('align-ragged', 'Ragged lines'),
    command('align-justified', 'Justified lines'),
    BETWEEN,
    command('lineSpacing-more', 'More space between lines'),
    command('lineSpacing-less', 'Less space between lines'),
    command('paragraphSpacing-more', 'More space between paragraphs'),
    command('paragraphSpacing-less', 'Less space between paragraphs'),
  ]),
  command('text-in', 'Larger text', 'CmdOrCtrl+Plus'),
  command('text-out', 'Smaller text', 'CmdOrCtrl+-'),
  command('text-reset', 'Usual text size', 'CmdOrCtrl+0'),
  command('usual-look', 'Usual look'),
  BETWEEN,
  command('left-pane', 'Fold or show the left pane'),
  command('right-pane', 'Fold or show the right pane'),
  command('unpin', 'Close all pinned previews'),
  command('clear-marks', 'Take the marks of the search away'),
  group('Fold', [
    command('fold-part', 'Fold this box, section or chapter'),
    command('fold-boxes', 'Fold all boxes'),
    command('fold-all', 'Fold the whole text'),
    BETWEEN,
    command('open-part', 'Open this box, section or chapter'),
    command('open-boxes', 'Open all boxes'),
    command('open-all', 'Open the whole text'),
  ]),
  BETWEEN,
  command('notes-on', 'Show editor’s notes'),
  command('notes-off', 'Hide editor’s notes'),
  command('letterKeys-on', 'Switch single-letter keys on'),
  command('letterKeys-off', 'Switch single-letter keys off'),
];

export const HELP_LINES: readonly MenuLine[] = [
  command('keys', 'Keys'),
  command('health', 'Document health'),
  command('versions', 'Versions of the plan'),
  BETWEEN,
  command('about', 'About Remit'),
];
