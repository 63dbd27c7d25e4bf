import type { HuntKind } from './hunt.ts';
import { whoIsNamedOnce } from './kinds/body.ts';
import { whichBoxHolds } from './kinds/box.ts';
import { whatAnEditorDoubts } from './kinds/doubt.ts';
import { whereAFigureStands } from './kinds/figure.ts';
import { whichFootnoteExplains } from './kinds/footnote.ts';
import { whatIsInTheGap } from './kinds/gap.ts';
import { whichIndicatorStandsAt } from './kinds/indicator.ts';
import { whichSectionNames } from './kinds/named.ts';
import { whatABodyDoes } from './kinds/role.ts';
import { whereTwoMeet } from './kinds/together.ts';

/** The kinds of tasks there are. The tasks of a seed are drawn by their names, so these stay as they are. */
export const HUNT_KINDS: readonly HuntKind[] = [
  {
    name: 'together',
    title: 'Two bodies',
    about: 'What two bodies are responsible for together',
    make: whereTwoMeet,
  },
  { name: 'role', title: 'Lead or alone', about: 'What a body leads or does alone', make: whatABodyDoes },
  { name: 'body', title: 'A body', about: 'The body that one clause names only', make: whoIsNamedOnce },
  { name: 'box', title: 'A box', about: 'The box that holds a project', make: whichBoxHolds },
  { name: 'gap', title: 'A sentence', about: 'A sentence with a number in the gap', make: whatIsInTheGap },
  { name: 'figure', title: 'A number', about: 'Where a quantity is printed', make: whereAFigureStands },
  { name: 'named', title: 'A name', about: 'The only section that names it', make: whichSectionNames },
  {
    name: 'indicator',
    title: 'An indicator',
    about: 'The row of the table with a figure',
    make: whichIndicatorStandsAt,
  },
  {
    name: 'footnote',
    title: 'A footnote',
    about: 'The footnote that explains something',
    make: whichFootnoteExplains,
  },
  { name: 'doubt', title: 'An editor’s note', about: 'What a note stands beside', make: whatAnEditorDoubts },
];
