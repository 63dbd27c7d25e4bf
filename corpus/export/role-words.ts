import type { Role } from '../model.ts';

/** The role of a body in one clause, as a document says it behind the name. */
export const ROLE_WORDS: Readonly<Record<Role, string>> = {
  lead: 'leads',
  sole: 'the only body named',
  participant: 'takes part',
  joint: 'joint, no lead printed',
};
