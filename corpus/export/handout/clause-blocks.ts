import type { Responsibility } from '../../questions/responsibility.ts';
import { type PlainBlock, plain, type Run, type Runs } from '../report.ts';
import { ROLE_WORDS } from '../role-words.ts';
import { type Covering, coveredRuns, type Writing } from './blanks.ts';
import { quotesOf } from './cited.ts';

/** A clause with its bodies: the clause verbatim, how the bodies stand to each other, and each with its role. What is covered is blank. */
export function clauseBlocks(
  writing: Writing,
  one: Responsibility,
  covering: Covering,
): readonly PlainBlock[] {
  const runs = coveredRuns(writing, one.clause, covering);
  return [...quotesOf(writing, [{ node: one.clause, runs }]), ...bodyBlocks(writing, one, covering)];
}

/** How the bodies of a clause stand to each other, and each with its role. The word lead stands only where the text prints a lead. */
function bodyBlocks({ blanks }: Writing, one: Responsibility, { kinds }: Covering): readonly PlainBlock[] {
  const areRolesCovered = kinds.includes('roles');
  const how: Runs = areRolesCovered
    ? [{ text: 'How they stand to each other: ' }, blanks.put(arrangementOf(one))]
    : plain(kinds.includes('agencies') && hasLead(one) ? 'One of them leads.' : arrangementOf(one));
  // Where the names are blanks, the list of them would be the key.
  if (kinds.includes('agencies')) return [{ kind: 'paragraph', runs: how }];
  return [
    { kind: 'paragraph', runs: how },
    {
      kind: 'list',
      items: one.bodies.map(({ body, role, printed }): readonly Run[] => [
        { text: body.title, ...(role === 'lead' && !areRolesCovered && { bold: true }) },
        {
          text: [
            body.abbreviation === null ? '' : ` (${body.abbreviation})`,
            areRolesCovered || !hasLead(one) ? '' : `, ${ROLE_WORDS[role]}`,
            printed === body.title ? '' : `, printed here as “${printed}”`,
          ].join(''),
        },
      ]),
    },
  ];
}

function hasLead({ bodies }: Responsibility): boolean {
  return bodies.some(({ role }) => role === 'lead');
}

function arrangementOf(one: Responsibility): string {
  const lead = one.bodies.find(({ role }) => role === 'lead');
  if (lead) return `Led by ${lead.body.title}.`;
  return one.clause.arrangement === 'sole' ? 'One body alone is named.' : 'Jointly; no lead is named.';
}
