import type { Problem } from '../model.ts';
import type { Entry, EntryKind } from '../outline.ts';
import { numberOfLabel } from '../patterns/pattern.ts';
import type { Draft } from './draft.ts';

const PLAN = 'plan';

/** Kinds whose printed number goes before the count. */
const NUMBERED: ReadonlySet<EntryKind> = new Set(['chapter', 'section', 'box', 'row', 'footnote']);

/** Kinds that are counted through the whole plan and not within what contains them. */
const PLAN_WIDE: ReadonlySet<EntryKind> = new Set(['chapter', 'section', 'box', 'row', 'footnote', 'clause']);

/**
 * Gives every draft its number and its id (design §5). Both come from structure: the printed number where there is one, and otherwise the
 * rank among the siblings of the same kind; so they stay the same when the text is read again.
 */
export function numberDrafts(drafts: readonly Draft[]): {
  readonly entries: readonly Entry[];
  readonly problems: readonly Problem[];
} {
  const withClause = new Set(drafts.filter((draft) => draft.kind === 'clause').map((draft) => draft.parent));
  const ids = new Map<Draft, string>();
  const used = new Set<string>();
  const counts = new Map<string, number>();
  const problems: Problem[] = [];
  const entries = drafts.map((draft): Entry => {
    const kind = draft.kind === 'sub' ? (withClause.has(draft) ? 'measure' : 'topic') : draft.kind;
    const parent = draft.parent ? (ids.get(draft.parent) ?? PLAN) : PLAN;
    const scope = PLAN_WIDE.has(kind) ? kind : `${parent}/${kind}`;
    const counted = (counts.get(scope) ?? 0) + 1;
    const number = (NUMBERED.has(kind) ? numberOfLabel(draft.label) : undefined) ?? counted;
    counts.set(scope, number);
    const wanted = idOf(kind, parent, number, draft.role);
    const id = unused(wanted, used);
    if (id !== wanted) problems.push(repeated(wanted, id));
    used.add(id);
    ids.set(draft, id);
    const { label, title, printed, role, marks, cells } = draft;
    return { id, kind, parent, number, label, title, printed, ...(role ? { role } : {}), marks, cells };
  });
  return { entries, problems };
}

function idOf(kind: EntryKind, parent: string, number: number, role: Draft['role']): string {
  const within = parent === PLAN ? 'front' : parent;
  switch (kind) {
    case 'row':
      return `indicator-${number}`;
    case 'paragraph':
      return role === 'title' && number === 1 ? `${within}/title` : `${within}/p-${number}`;
    case 'chapter':
    case 'section':
    case 'box':
    case 'footnote':
    case 'clause':
      return `${kind}-${number}`;
    default:
      return `${within}/${kind}-${number}`;
  }
}

function unused(id: string, used: ReadonlySet<string>): string {
  let candidate = id;
  for (let copy = 2; used.has(candidate); copy += 1) candidate = `${id}~${copy}`;
  return candidate;
}

function repeated(id: string, given: string): Problem {
  return {
    severity: 'tolerated',
    code: 'number-repeated',
    message: `The number of “${id}” is printed twice; the second is called “${given}”.`,
    at: given,
    place: null,
  };
}
