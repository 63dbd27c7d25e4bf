import { labelOf } from '../cite/labels.ts';
import { assertNever, type Graph, type Role } from '../model.ts';
import type { Dossier, Duty } from '../questions/dossier.ts';
import { governedBlocks } from '../questions/governed.ts';
import { ROLE_ORDER } from '../questions/roles.ts';
import { dossierData, dossierSheet } from './dossier-sheet.ts';
import { insideBlocks } from './inside-duties.ts';
import { blockRuns, clauseNumbers, clauseQuote, pathWords, placeWords } from './place-runs.ts';
import type { Provenance } from './provenance.ts';
import { type Block, type Exportable, heading, paragraph, plain, table } from './report.ts';

const ROLE_WORDS: Readonly<Record<Role, string>> = {
  lead: 'Leads',
  sole: 'Alone',
  participant: 'Takes part under another lead',
  joint: 'Jointly, no lead named',
};

/** The dossier of a body as an export. Its duties may have been narrowed; they keep their order within each role. */
export function dossierExport(graph: Graph, dossier: Dossier, provenance: Provenance): Exportable {
  const { body, counts, duties, partners } = dossier;
  const names = [body.abbreviation, body.chinese, body.bodyKind].filter((name) => name !== null);
  return {
    what: `dossier ${body.abbreviation ?? body.id.replace(/^.*\//, '')}`,
    report: {
      provenance,
      title: body.title,
      blocks: [
        paragraph(names.join(' · ')),
        paragraph(
          `The plan names it in ${counts.total} clauses: leads ${counts.lead}, alone ${counts.sole}, takes part ${counts.participant}, joint ${counts.joint}.`,
        ),
        ...formBlocks(dossier),
        ...ROLE_ORDER.flatMap((role) =>
          roleBlocks(
            graph,
            role,
            duties.filter((duty) => duty.role === role),
          ),
        ),
        ...insideBlocks(graph, dossier),
        ...(partners.length === 0 ? [] : partnerBlocks(graph, dossier)),
        ...mentionBlocks(graph, dossier),
      ],
    },
    sheet: dossierSheet(graph, dossier),
    data: dossierData(graph, dossier),
  };
}

function formBlocks({ body }: Dossier): readonly Block[] {
  if (body.forms.length === 0) return [];
  const rows = body.forms.map((form) => [form.printed, form.status, form.inClauses, form.evidence]);
  return [
    heading(1, 'Printed forms of the name'),
    table(['Printed as', 'Status', 'In clauses', 'Why it is this body'], ['In clauses'], rows),
    paragraph(
      `Each form is read as ${body.title}. The plan itself does not say so: these are judgements of the editor, from the list of bodies kept beside the plan.`,
    ),
  ];
}

function roleBlocks(graph: Graph, role: Role, duties: readonly Duty[]): readonly Block[] {
  if (duties.length === 0) return [];
  return [
    heading(1, `${ROLE_WORDS[role]} (${duties.length})`),
    ...duties.flatMap((duty) => dutyBlocks(graph, duty)),
  ];
}

function dutyBlocks(graph: Graph, duty: Duty): readonly Block[] {
  const { clause, governs, path, printed } = duty;
  return [
    heading(2, governs.map((node) => placeWords(graph, node)).join('; ')),
    paragraph(pathWords(graph, path, governs)),
    ...governs
      .flatMap((node) => governedBlocks(graph, node.id))
      .map((block): Block => ({ kind: 'paragraph', runs: blockRuns(graph, block) })),
    clauseQuote(graph, clause),
    paragraph(`${whoLeads(duty)} Printed here as “${printed}”.`),
  ];
}

/** Who leads, in words; the word "lead" stands only where the text prints one. */
function whoLeads({ role, bodies }: Duty): string {
  const names = (roles: readonly Role[]) =>
    bodies
      .filter((one) => roles.includes(one.role))
      .map(({ body }) => body.title)
      .join('; ');
  const all = names(ROLE_ORDER);
  switch (role) {
    case 'lead':
      return `Leads; taking part: ${names(['participant']) || 'nobody else'}.`;
    case 'sole':
      return 'The only body named.';
    case 'participant':
      return `Led by ${names(['lead'])}; taking part: ${names(['participant'])}.`;
    case 'joint':
      return `No lead is printed; named together: ${all}.`;
    default:
      return assertNever(role);
  }
}

function partnerBlocks(graph: Graph, { partners }: Dossier): readonly Block[] {
  const rows = partners.map(({ body, shared }) => [
    body.kind === 'group' ? `${body.title} (group, not a body)` : body.title,
    body.abbreviation,
    shared.length,
    clauseNumbers(graph, shared),
  ]);
  return [
    heading(1, `Named in the same clauses (${partners.length})`),
    table(['Body', 'Short', 'Shared', 'Clauses'], ['Shared'], rows),
  ];
}

function mentionBlocks(graph: Graph, { mentions }: Dossier): readonly Block[] {
  if (mentions.length === 0) return [];
  return [
    heading(1, `Named outside clauses (${mentions.length})`),
    {
      kind: 'list',
      items: mentions.map(({ block, edge }) => [
        ...plain(`${labelOf(graph, block)}, line ${edge.place.start.line}, as “${edge.printed}”: `),
        ...blockRuns(graph, block),
      ]),
    },
  ];
}
