import { writeLink } from '../cite/link.ts';
import { assertNever } from '../model.ts';
import {
  type Block,
  type Exportable,
  listItem,
  type PlainBlock,
  type Run,
  type Runs,
  type Sheet,
} from './report.ts';

/**
 * An export with its links as the one who gets the file can follow them. Builders write every place as `remit://<plan>/<id>`; where the export is made on a page that
 * others can reach (`page` of its provenance), links of runs, cells and data become addresses of that page. A file of a standard keeps `remit://`, which is its name
 * for the place and no link to be followed.
 */
export function withPageLinks(exportable: Exportable): Exportable {
  const { report, sheet, data } = exportable;
  const { planId, page } = report.provenance;
  if (page === null) return exportable;
  const begin = writeLink(planId, '');
  const turn = (link: string) =>
    link.startsWith(begin) ? writeLink(planId, link.slice(begin.length), page) : link;
  return {
    ...exportable,
    report: { ...report, blocks: report.blocks.map((block) => blockWith(block, turn)) },
    sheet: sheetWith(sheet, turn),
    ...(data === undefined ? {} : { data: recordWith(data, turn) }),
  };
}

type Turn = (link: string) => string;

function blockWith(block: PlainBlock, turn: Turn): PlainBlock;
function blockWith(block: Block, turn: Turn): Block;
function blockWith(block: Block, turn: Turn): Block {
  const runs = (some: Runs): Runs => some.map((run) => runWith(run, turn));
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
    case 'citation':
      return { ...block, runs: runs(block.runs) };
    case 'quote':
      return { ...block, runs: runs(block.runs), citation: runs(block.citation) };
    case 'list':
      return {
        ...block,
        items: block.items.map(listItem).map((item) => ({ ...item, runs: runs(item.runs) })),
      };
    case 'code':
    case 'lines':
    case 'new-page':
      return block;
    case 'box':
      return {
        ...block,
        title: runs(block.title),
        blocks: block.blocks.map((inside) => blockWith(inside, turn)),
      };
    case 'table':
      return { ...block, rows: block.rows.map((row) => row.map(runs)) };
    default:
      return assertNever(block);
  }
}

/** A link that is shown as it is written is also shown as it is written now. */
function runWith(run: Run, turn: Turn): Run {
  if (run.link === undefined) return run;
  const link = turn(run.link);
  return { ...run, link, text: run.text === run.link ? link : run.text };
}

function sheetWith({ columns, rows }: Sheet, turn: Turn): Sheet {
  const at = columns.findIndex(({ key }) => key === 'link');
  return {
    columns,
    rows: rows.map((row) =>
      row.map((cell, index) => (index === at && typeof cell === 'string' ? turn(cell) : cell)),
    ),
  };
}

function recordWith(data: Readonly<Record<string, unknown>>, turn: Turn): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(data).map(([key, value]) => [
      key,
      key === 'link' && typeof value === 'string' ? turn(value) : valueWith(value, turn),
    ]),
  );
}

function valueWith(value: unknown, turn: Turn): unknown {
  if (Array.isArray(value)) return value.map((one) => valueWith(one, turn));
  return typeof value === 'object' && value !== null ? recordWith({ ...value }, turn) : value;
}
