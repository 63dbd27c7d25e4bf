import { labelOf } from '../cite/labels.ts';
import { titleOf } from '../cite/titles.ts';
import type { Graph, Place, PlanNode, Role } from '../model.ts';
import type { AgencyRow } from '../questions/agencies.ts';
import type { Dossier } from '../questions/dossier.ts';
import { governedBlocks } from '../questions/governed.ts';
import { placeLink } from './place-runs.ts';

/** A body with its counts, flat: one row of a list of agencies. */
export type AgencyRecord = {
  readonly id: string;
  readonly name: string;
  readonly abbreviation: string | null;
  readonly chinese: string | null;
  readonly kind: string;
  readonly group: boolean;
  readonly lead: number;
  readonly sole: number;
  readonly participant: number;
  readonly joint: number;
  readonly total: number;
  readonly forms: readonly string[];
};

/** One clause in the dossier of a body, with everything that is needed to cite and to check it. */
export type DutyRecord = {
  readonly clause: string;
  readonly role: Role;
  readonly printed: string;
  readonly arrangement: string;
  readonly governs: readonly PlaceRecord[];
  readonly bodies: readonly {
    readonly id: string;
    readonly name: string;
    readonly role: Role;
    readonly printed: string;
  }[];
  readonly partners: readonly string[];
  readonly text: string;
  readonly place: Place;
  readonly link: string;
};

/** A place in words: its id, label and title, and the labels and titles above it from the chapter down. */
export type PlaceRecord = {
  readonly id: string;
  readonly label: string;
  readonly title: string;
  readonly path: readonly string[];
  /** The running text of the place, without its headings and clauses. */
  readonly text: string;
};

/** The row of a body in a list of agencies. */
export function agencyRecord({ body, counts }: AgencyRow): AgencyRecord {
  const { id, title, abbreviation, chinese, bodyKind, forms } = body;
  const { lead, sole, participant, joint, total } = counts;
  return {
    id,
    name: title,
    abbreviation,
    chinese,
    kind: bodyKind,
    group: body.kind === 'group',
    lead,
    sole,
    participant,
    joint,
    total,
    forms: forms.map((form) => form.printed),
  };
}

/** The duties of a dossier, one record a clause, in the order of the dossier (by role, then as printed). */
export function dutyRecords(graph: Graph, dossier: Dossier): readonly DutyRecord[] {
  return dossier.duties.map(({ clause, role, printed, governs, bodies, path }) => ({
    clause: clause.id,
    role,
    printed,
    arrangement: clause.arrangement,
    governs: governs.map((node) => placeRecord(graph, node, path)),
    bodies: bodies.map((other) => ({
      id: other.body.id,
      name: other.body.title,
      role: other.role,
      printed: other.printed,
    })),
    partners: bodies.filter(({ body }) => body.id !== dossier.body.id).map(({ body }) => body.title),
    text: clause.text,
    place: clause.place,
    link: placeLink(graph, clause.id),
  }));
}

function placeRecord(graph: Graph, node: PlanNode, path: readonly PlanNode[]): PlaceRecord {
  const above = path.filter((step) => step.kind !== 'plan' && step.id !== node.id);
  return {
    id: node.id,
    label: labelOf(graph, node),
    title: titleOf(node),
    path: above.map((step) => `${labelOf(graph, step)} ${titleOf(step)}`),
    text: textOf(graph, node),
  };
}

function textOf(graph: Graph, node: PlanNode): string {
  return governedBlocks(graph, node.id)
    .map((block) => block.text)
    .join(' ');
}
