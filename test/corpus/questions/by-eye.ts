import type { Role } from '../../../corpus/model.ts';
import { reading } from '../the-plan.ts';

/** The clauses as somebody read them by eye, with where each stands, worked out from that reading alone: the second route of these tests. */
export type ClauseByEye = {
  readonly id: string;
  readonly section: string;
  readonly box: string | null;
  readonly chapter: number;
  readonly bodies: readonly { readonly id: string; readonly role: Role }[];
};

type Clause = {
  readonly id: string;
  readonly line: number;
  readonly governs: readonly [string];
  readonly bodies: readonly { readonly id: string; readonly role: Role }[];
};

const groups = ['relevant-departments', 'local-governments'];
const follows = new Map(
  reading<{ box: string; measure: string }>('boxes-follow').map(({ box, measure }) => [box, measure]),
);
const chapterLines = reading<{ kind: string; line: number }>('structure')
  .filter(({ kind }) => kind === 'chapter')
  .map(({ line }) => line);

/** All 55 clauses, in printed order. */
export const clausesByEye: readonly ClauseByEye[] = reading<Clause>('clauses').map((clause) => {
  const [first = ''] = clause.governs[0].split('/');
  const box = first.startsWith('box-') ? first : null;
  return {
    id: clause.id,
    section: (box ? follows.get(box) : first)?.split('/')[0] ?? '',
    box,
    chapter: chapterLines.filter((line) => line < clause.line).length,
    bodies: clause.bodies.map(({ id, role }) => ({
      id: `${groups.includes(id) ? 'group' : 'agency'}/${id}`,
      role,
    })),
  };
});

/** The ids of all bodies and groups in them. */
export const bodiesByEye: readonly string[] = [
  ...new Set(clausesByEye.flatMap(({ bodies }) => bodies.map(({ id }) => id))),
];

/** The role of a body in a clause. */
export function roleByEye(clause: ClauseByEye, body: string): Role | undefined {
  return clause.bodies.find(({ id }) => id === body)?.role;
}

/** The clauses of a body, in printed order. */
export function ofBody(body: string): readonly ClauseByEye[] {
  return clausesByEye.filter((clause) => roleByEye(clause, body) !== undefined);
}
