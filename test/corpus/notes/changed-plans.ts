import { linkPlan } from '../../../corpus/graph.ts';
import type { Graph } from '../../../corpus/model.ts';
import { openPlan } from '../../../corpus/plan.ts';
import { files } from '../the-plan.ts';

type Texts = { readonly markdown: string; readonly source: string };

/** The first plan as it would be read if its printed text were another one. */
function readChanged({ markdown, source }: Texts): Graph {
  const { plan, health } = openPlan({ ...files, markdown, source });
  if (!health.lossless) throw new Error('The changed plan.md and source.txt do not say the same.');
  return linkPlan(plan);
}

/** The plan with other words printed; the words must stand in both of its texts. */
export function withWords(...changes: readonly (readonly [from: string, to: string])[]): Graph {
  return readChanged({
    markdown: replaced(files.markdown, changes),
    source: replaced(files.source, changes),
  });
}

function replaced(text: string, changes: readonly (readonly [from: string, to: string])[]): string {
  return changes.reduce((before, [from, to]) => {
    if (!before.includes(from)) throw new Error(`The plan does not print “${from}”.`);
    return before.replaceAll(from, to);
  }, text);
}

const NEW_MEASURE = [
  'Publishing the state of the register',
  'The state of the register will be published every quarter. (This will be done by the China National Intellectual Property Administration.)',
] as const;

/** The plan with one more measure at the beginning of section 4: the measures behind it and all later clauses get other numbers. */
export function withMeasureBefore(): Graph {
  const [title, text] = NEW_MEASURE;
  const heading = '4. Improving the legal and policy system of intellectual property';
  const printed = `\n${heading}\n`;
  if (files.source.split(printed).length !== 2)
    throw new Error('The heading of section 4 is not printed once.');
  return readChanged({
    markdown: files.markdown.replace(`### ${heading}\n`, `### ${heading}\n\n#### ${title}\n\n${text}\n`),
    source: files.source.replace(printed, `${printed}\n${title}\n\n${text}\n`),
  });
}

/** The plan without section 7. */
export function withoutSection(): Graph {
  const cut = (text: string, sign: string) => {
    const from = text.indexOf(`\n${sign}7. Strengthening the collaborative protection`);
    const to = text.indexOf(`\n${sign}8. Strengthening intellectual property protection at the source`);
    if (from < 0 || to < from) throw new Error('Section 7 was not found.');
    return text.slice(0, from) + text.slice(to);
  };
  return readChanged({ markdown: cut(files.markdown, '### '), source: cut(files.source, '') });
}
