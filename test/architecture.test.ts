import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import * as door from '../corpus/index.ts';

const project = fileURLToPath(new URL('..', import.meta.url));

/**
 * The import rules of DESIGN.md as data. `own` says that a layer may import itself. `libraries` are names of packages or their beginnings;
 * `doors` are the files of other layers that may be imported, `types` those of which only types may be.
 */
const LAYERS = {
  corpus: {
    libraries: [
      'unified',
      'remark-',
      'mdast',
      'mdast-util-directive',
      'yaml',
      'zod',
      'minisearch',
      'docx',
      'fflate',
      '@noble/hashes',
    ],
    doors: [],
    types: [],
  },
  renderer: {
    libraries: ['react', 'react-dom', 'react-aria-components', '@fontsource-variable/', 'virtual:remit/'],
    doors: ['corpus/index.ts'],
    types: ['electron/bridge.ts'],
  },
  electron: { libraries: ['electron', 'node:', 'zod'], doors: [], types: [] },
  scripts: {
    libraries: [
      'node:',
      'vite',
      'electron-builder',
      'playwright-core',
      'axe-core',
      'yaml',
      '@resvg/resvg-wasm',
    ],
    // What a view's address leads to is known to the window alone; a lesson is held against it when the app is built.
    doors: ['corpus/', 'electron/', 'vite.config.ts', 'renderer/state/route.ts', 'renderer/state/landing.ts'],
    types: [],
  },
} as const;

type Layer = keyof typeof LAYERS;

/** What only one file may touch. */
const OWNERS: readonly (readonly [what: string, expression: RegExp, owner: string])[] = [
  ['unified', /from 'unified'/, 'corpus/markdown.ts'],
  ['minisearch', /from 'minisearch'/, 'corpus/search/postings.ts'],
  ['docx', /\b(?:from|import\() *'docx'/, 'corpus/export/word.ts'],
  ['remark', /from 'remark-/, 'corpus/markdown.ts'],
  ['ipcMain', /\bipcMain\b/, 'electron/ipc.ts'],
  ['shell.openExternal', /\bshell\.openExternal\b/, 'electron/external.ts'],
  ['contextBridge', /\bcontextBridge\b/, 'electron/preload.ts'],
  ['window.remit', /window\.remit\b/, 'renderer/host.ts'],
  ['dangerouslySetInnerHTML', /dangerouslySetInnerHTML|\.innerHTML\b/, 'nobody'],
];

type Import = { readonly file: string; readonly from: string; readonly typeOnly: boolean };

function sources(folder: string): readonly string[] {
  return readdirSync(join(project, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !entry.name.endsWith('.d.ts'))
    .map((entry) => relative(project, join(entry.parentPath, entry.name)));
}

/** Comments may name anything: they are left out. */
function code(file: string): string {
  return readFileSync(join(project, file), 'utf8').replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
}

function importsOf(file: string): readonly Import[] {
  const text = code(file);
  const found = text.matchAll(/^\s*(import|export)\s+(type\s+)?(?:[^'";]*?\sfrom\s+)?['"]([^'"]+)['"]/gm);
  const dynamic = text.matchAll(/\bimport\(\s*['"]([^'"]+)['"]\s*\)/g);
  return [
    ...[...found].map(([, , type, from]) => ({ file, from: from ?? '', typeOnly: type !== undefined })),
    ...[...dynamic].map(([, from]) => ({ file, from: from ?? '', typeOnly: false })),
  ];
}

function isAllowed(layer: Layer, { file, from, typeOnly }: Import): boolean {
  const { libraries, doors, types } = LAYERS[layer];
  if (!from.startsWith('.')) {
    return libraries.some(
      (name) => from === name || (/[-/:]$/.test(name) ? from.startsWith(name) : from.startsWith(`${name}/`)),
    );
  }
  const target = relative(project, resolve(project, dirname(file), from));
  if (target.startsWith(`${layer}/`)) return true;
  if (doors.some((open) => target === open || (open.endsWith('/') && target.startsWith(open)))) return true;
  return typeOnly && types.some((open) => target === open);
}

const layers = Object.keys(LAYERS) as Layer[];

describe('the layers', () => {
  it.each(layers)('%s imports only what the table allows', (layer) => {
    const imports = sources(layer).flatMap(importsOf);
    expect(imports.length).toBeGreaterThan(0);
    expect(
      imports.filter((one) => !isAllowed(layer, one)).map((one) => `${one.file} imports ${one.from}`),
    ).toEqual([]);
  });

  it('would notice an import that the table forbids', () => {
    const forbidden: Import[] = [
      { file: 'corpus/graph.ts', from: '../renderer/app.tsx', typeOnly: true },
      { file: 'corpus/graph.ts', from: 'node:fs', typeOnly: false },
      { file: 'corpus/graph.ts', from: 'react', typeOnly: false },
    ];
    expect(forbidden.filter((one) => isAllowed('corpus', one))).toEqual([]);
    expect(
      isAllowed('renderer', { file: 'renderer/app.tsx', from: '../corpus/plan.ts', typeOnly: true }),
    ).toBe(false);
    expect(
      isAllowed('renderer', { file: 'renderer/app.tsx', from: '../electron/bridge.ts', typeOnly: false }),
    ).toBe(false);
    expect(
      isAllowed('electron', { file: 'electron/main.ts', from: '../corpus/index.ts', typeOnly: true }),
    ).toBe(false);
    expect(isAllowed('electron', { file: 'electron/main.ts', from: 'electronic', typeOnly: false })).toBe(
      false,
    );
  });

  it.each(OWNERS)('leaves %s to one file', (_, expression, owner) => {
    const users = ['corpus', 'renderer', 'electron', 'scripts']
      .flatMap(sources)
      .filter((file) => expression.test(code(file)));
    expect(users.filter((file) => file !== owner)).toEqual([]);
  });

  it('keeps every file under 250 lines', () => {
    const long = ['corpus', 'renderer', 'electron', 'scripts']
      .flatMap(sources)
      .map((file) => [file, readFileSync(join(project, file), 'utf8').split('\n').length] as const)
      .filter(([, lines]) => lines > 250);
    expect(long).toEqual([]);
  });

  it('has one door to the domain, with these names', () => {
    expect(Object.keys(door).sort()).toEqual(
      [
        'ALL_COMMITMENTS',
        'ALL_NOTES',
        'ANNOTATION_COLOURS',
        'ANNOTATION_KINDS',
        'CITATION_STYLES',
        'COMPARED_BODIES',
        'COVER_KINDS',
        'DIRECTION_NAME',
        'FROM_IMPORT',
        'HANDOUT_SPACES',
        'HUB_SHARE',
        'HUNT_KINDS',
        'KIND_NAME',
        'LARGEST_PACK',
        'LESSON_FORMAT',
        'LESSON_KIND',
        'LONGEST_LESSON',
        'MAP_GROUPS',
        'MAP_KINDS',
        'MOST_MINUTES',
        'MOST_ON_A_MAP',
        'MOST_STOPS',
        'MOST_TEXT',
        'MOST_TITLE',
        'NOTHING_CHOSEN',
        'NOT_PRINTED',
        'NO_BODY_STATED',
        'NO_NOTES',
        'NO_PLACE_IN_LINK',
        'OF_LESSONS',
        'OF_NOTES',
        'OWN_STATUSES',
        'PLACINGS',
        'QUANTITY_KINDS',
        'QUIZ_DIFFICULTIES',
        'QUIZ_KINDS',
        'READY_QUESTIONS',
        'ROLE_LETTER',
        'ROLE_ON_LINE',
        'ROLE_ORDER',
        'STYLE_NAME',
        'TIE_KINDS',
        'TIE_NAME',
        'VIEW_ADDRESS',
        'WHEN_NAME',
        'addNotes',
        'addStops',
        'agenciesExport',
        'agencyRows',
        'annotationOn',
        'annotationsOn',
        'answerExport',
        'answerReady',
        'arrangementSentence',
        'assertNever',
        'attachAnnotations',
        'attachLesson',
        'attachmentSentence',
        'besideOther',
        'bodiesAskedFor',
        'buildIndex',
        'capital',
        'cellText',
        'chainKey',
        'changeInWords',
        'changesBetween',
        'checkHunt',
        'childrenOf',
        'chosenHits',
        'citationFile',
        'citedFrom',
        'clipCitation',
        'clipQuote',
        'clipWords',
        'commitmentFacets',
        'commitmentRecord',
        'commitmentRows',
        'commitmentsExport',
        'compare',
        'compareExport',
        'compareVersions',
        'copyOfLesson',
        'countFacts',
        'countInGroup',
        'countRoles',
        'counted',
        'countedInWords',
        'datesExport',
        'dayOf',
        'deadlineInWords',
        'differenceBetween',
        'differenceOf',
        'doStep',
        'documentLine',
        'dossier',
        'dossierExport',
        'duplicateStop',
        'dutiesInDetail',
        'edgesFrom',
        'edgesTo',
        'editNote',
        'editNotes',
        'editStop',
        'elaboratedIn',
        'elaborates',
        'excerptAround',
        'exportAs',
        'exportText',
        'facetsOf',
        'factsByPlace',
        'fileName',
        'findAgency',
        'fitMap',
        'glanceExport',
        'glanceOf',
        'goTo',
        'governsWords',
        'gradeItem',
        'groupCommitments',
        'groupsOf',
        'groupsOfAnswer',
        'handoutAnswers',
        'handoutExport',
        'hasNumber',
        'hopWords',
        'hubOf',
        'hubsOf',
        'idFromWords',
        'importNotes',
        'inUnit',
        'inWords',
        'indicatorsIn',
        'isBlock',
        'isNamedThing',
        'isSaid',
        'isSameLesson',
        'joinLastSteps',
        'joinSteps',
        'keptMark',
        'kindOnMap',
        'kindsIn',
        'labelOf',
        'lessonRecord',
        'letterOf',
        'linkPlan',
        'listItem',
        'listed',
        'loomExport',
        'loomOf',
        'loomSideOf',
        'madeLine',
        'makeHunt',
        'makeQuiz',
        'mapTies',
        'marksIn',
        'matchAgencies',
        'matchNames',
        'matrixExport',
        'matrixOf',
        'matrixTable',
        'mentionAddress',
        'mentionAt',
        'mentionsOf',
        'mergeAnnotations',
        'moveNote',
        'moveStops',
        'nameMeant',
        'nameOnMap',
        'namesOf',
        'narrowCommitments',
        'narrowMatrix',
        'narrowNotes',
        'narrowQuantities',
        'nearestAgencyName',
        'nearestSpelling',
        'neighbourRows',
        'neighbourhood',
        'neighboursExport',
        'newLesson',
        'newStop',
        'nodeAt',
        'nodeNamed',
        'nodesOf',
        'noteFacets',
        'noteRecord',
        'noteRows',
        'notesExport',
        'numbersIn',
        'onMap',
        'openHistory',
        'openNotes',
        'openPlan',
        'otherEnd',
        'packCommitments',
        'partInWords',
        'partNoun',
        'passagesAbout',
        'passagesBehind',
        'pathInWords',
        'pathTo',
        'pathsBetween',
        'piecesOf',
        'placeMeant',
        'placeOf',
        'plainNote',
        'plannedMinutes',
        'pointersTo',
        'printedSha256',
        'provenanceOf',
        'quantitiesExport',
        'quantityFacets',
        'quantityRows',
        'questionInWords',
        'quizExport',
        'quoteOf',
        'readLesson',
        'readLessonRecords',
        'readLessons',
        'readNote',
        'readNoteRecords',
        'readNotes',
        'readPack',
        'readingInWords',
        'redoNotes',
        'redoStep',
        'relatedTo',
        'reloadHistory',
        'reloadNotes',
        'removeNotes',
        'removeStops',
        'responsibilityOf',
        'responsibleFor',
        'roleCounts',
        'runningText',
        'safeLink',
        'search',
        'segmentsOf',
        'sharedBy',
        'snippetOf',
        'sortCommitments',
        'sortMatrix',
        'sortNotes',
        'sortQuantities',
        'stageBlock',
        'stageOf',
        'stageWalk',
        'statedIn',
        'stepStop',
        'targetsExport',
        'targetsOf',
        'tieKey',
        'tieWords',
        'timeLineOf',
        'titleOf',
        'togetherAmong',
        'togetherExport',
        'togetherOf',
        'undoNotes',
        'undoStep',
        'unitAround',
        'unpackThesaurus',
        'versionOf',
        'weave',
        'whoFor',
        'whoSentence',
        'wholeBlock',
        'withCommitments',
        'writeLesson',
        'writeLessons',
        'writeLink',
        'writeNotes',
      ].sort(),
    );
  });
});

describe('what must never be in the project', () => {
  const tracked = [
    ...['corpus', 'renderer', 'electron', 'scripts', 'test'].flatMap(sources),
    'package.json',
    'README.md',
  ];

  it.each([
    ['a path of a machine', /\/(?:home|root|Users)\/\w/],
    ['the address of a package registry', /registry\.npmjs|npmmirror|deb\.debian/],
  ])('is free of %s', (_, expression) => {
    const self = 'test/architecture.test.ts';
    const found = tracked.filter(
      (file) => file !== self && expression.test(readFileSync(join(project, file), 'utf8')),
    );
    expect(found).toEqual([]);
  });
});
