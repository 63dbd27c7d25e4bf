import {
  ALL_COMMITMENTS,
  type CommitmentFilter,
  type CommitmentGrouping,
  type CommitmentOrder,
  ROLE_ORDER,
} from '../../corpus/index.ts';
import { OWN_STATUSES, type OwnStatus } from './own-marks.ts';
import { oneOf, type Picked, pick, togglePicked, valuesOf } from './picked.ts';

/** What a person looks for among the commitments and how it is laid out, as read from the address. */
export type CommitmentPicks = {
  readonly filter: CommitmentFilter;
  /** Of the person's own marks: any, or those of some statuses. Empty asks for none. */
  readonly mine: readonly Mine[];
  readonly order: CommitmentOrder;
  /** Whether the order is the other way round. */
  readonly turned: boolean;
  readonly group: CommitmentGrouping | null;
  /** The keys of the groups that are not as they are at first: opened where all are closed, closed where all are open. */
  readonly folds: readonly string[];
};

export type Mine = 'any' | OwnStatus;

export const ORDERS = ['printed', 'verb', 'bodies', 'deadline'] as const;
export const GROUPINGS = ['chapter', 'section', 'body', 'verb', 'clause'] as const;

/** What can be picked in the address to narrow the commitments. */
export const NARROWING = [
  'q',
  'body',
  'role',
  'chapter',
  'verb',
  'number',
  'deadline',
  'unassigned',
  'mine',
] as const;

export type NarrowingName = (typeof NARROWING)[number];

/** What stands in the address for a thing that is or is not. */
export const YES = 'yes';

const LONGEST_TEXT = 200;
const MINE: readonly Mine[] = ['any', ...OWN_STATUSES];

/** Reads what is picked. What makes no sense asks for nothing. */
export function picksOf(picked: Picked): CommitmentPicks {
  const isOn = (name: NarrowingName) => picked[name]?.[0] === YES;
  return {
    filter: {
      ...ALL_COMMITMENTS,
      bodies: valuesOf(picked, 'body'),
      roles: ROLE_ORDER.filter((role) => valuesOf(picked, 'role').includes(role)),
      chapters: valuesOf(picked, 'chapter').map(Number).filter(Number.isSafeInteger),
      verbs: valuesOf(picked, 'verb'),
      hasNumber: isOn('number'),
      hasDeadline: isOn('deadline'),
      unassigned: isOn('unassigned'),
      text: picked.q?.[0] ?? '',
    },
    mine: MINE.filter((one) => valuesOf(picked, 'mine').includes(one)),
    order: oneOf(picked, 'sort', ORDERS),
    turned: picked.turned?.[0] === YES,
    group: GROUPINGS.find((one) => one === picked.group?.[0]) ?? null,
    folds: valuesOf(picked, 'fold'),
  };
}

/** Looks for words in the sentences; an empty text looks for none. */
export function pickText(picked: Picked, text: string): Picked {
  return pick(picked, 'q', text.trim() === '' ? [] : [text.slice(0, LONGEST_TEXT)]);
}

/** Sorts by something; by the same once more, the other way round. */
export function pickOrder(picked: Picked, order: CommitmentOrder): Picked {
  const now = picksOf(picked);
  const turned = now.order === order && !now.turned;
  return pick(pick(picked, 'sort', order === ORDERS[0] ? [] : [order]), 'turned', turned ? [YES] : []);
}

/** Puts the commitments into groups. Which of the groups before were open does not matter any more. */
export function pickGroup(picked: Picked, group: string): Picked {
  const known = GROUPINGS.filter((one) => one === group);
  return pick(pick(picked, 'group', known), 'fold', []);
}

/** Takes back all that narrows the list; order and groups stay. */
export function clearNarrowing(picked: Picked): Picked {
  return NARROWING.reduce((left, name) => pick(left, name, []), picked);
}

/** Whether anything narrows the list. */
export function isNarrowed(picked: Picked): boolean {
  return NARROWING.some((name) => valuesOf(picked, name).length > 0);
}

/** Opens or closes a group. */
export function toggleFold(picked: Picked, key: string): Picked {
  return togglePicked(picked, 'fold', key);
}
