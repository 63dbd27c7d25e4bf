import type { GlanceLink, PartCount } from '../../../corpus/index.ts';
import { NOTHING_PICKED } from '../../state/picked.ts';
import { formatRoute, hrefOf, type Route } from '../../state/route.ts';

/** The address of what a number or a name of the page stands for. All parts of a kind are shown where a view lists them, and otherwise in the text, from the first on. */
export function hrefOfLink(link: GlanceLink, counts: readonly PartCount[]): string {
  switch (link.kind) {
    case 'node':
      return hrefOf(link.id);
    case 'role':
      return formatRoute({ kind: 'loom', picked: { role: [link.role] } });
    case 'led':
      return formatRoute({ kind: 'agency', slug: link.by.replace(/^.*\//, ''), picked: { role: ['lead'] } });
    case 'all':
      return hrefOfPart(counts.find(({ kind }) => kind === link.of));
  }
}

/** The address of all parts that were counted together. */
export function hrefOfPart(part: PartCount | undefined): string {
  const view = part && listOf(part);
  return view ? formatRoute(view) : hrefOf(part?.first ?? 'plan');
}

function listOf({ kind }: PartCount): Route | undefined {
  switch (kind) {
    case 'agency':
    case 'group':
      return { kind: 'agencies', picked: NOTHING_PICKED };
    case 'clause':
      return { kind: 'matrix', picked: NOTHING_PICKED };
    case 'indicator':
      return { kind: 'targets', picked: NOTHING_PICKED };
    case 'instrument':
      return { kind: 'loom', picked: { across: ['instruments'] } };
    default:
      return undefined;
  }
}
