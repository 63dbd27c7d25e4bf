import type { Problem } from '../model.ts';
import type { EntryKind } from '../outline.ts';
import { clauseAtEnd, type PlanPattern } from '../patterns/pattern.ts';
import { joinPrinted, type Printed, placeOf, type Source, slicePrinted } from '../source.ts';
import type { Draft } from './draft.ts';
import type { RawBlock } from './raw.ts';

/** Finds out what contains what, block by block, and parts the clauses from their paragraphs. */
export class OutlineBuilder {
  readonly drafts: Draft[] = [];
  readonly problems: Problem[] = [];
  private readonly source: Source;
  private readonly pattern: PlanPattern;
  private chapter: Draft | null = null;
  private section: Draft | null = null;
  private sub: Draft | null = null;
  private box: Draft | null = null;
  private project: Draft | null = null;
  private table: Draft | null = null;
  private caption: Printed | null = null;

  constructor(source: Source, pattern: PlanPattern) {
    this.source = source;
    this.pattern = pattern;
  }

  /** Adds a block with the stretches of the printed text that it was found at: one, or one for each cell of a row. */
  add(block: RawBlock, found: readonly Printed[]): void {
    const printed = joinPrinted(found);
    this.reportLost(found);
    switch (block.kind) {
      case 'box':
        this.project = null;
        this.box = this.push('box', this.outside(), printed, this.headed(this.pattern.box, printed));
        return;
      case 'box-end':
        this.box = null;
        this.project = null;
        return;
      case 'heading':
        this.addHeading(block.depth, printed);
        return;
      case 'caption':
        this.caption = printed;
        return;
      case 'columns':
        this.addTable(printed, found);
        return;
      case 'row':
        this.addRow(block, printed, found);
        return;
      case 'footnote':
        this.addFootnote(printed);
        return;
      case 'paragraph':
      case 'item':
        this.addText(block, printed);
    }
  }

  private addHeading(depth: number, printed: Printed): void {
    this.table = null;
    if (this.box) {
      this.project = this.push('project', this.box, printed, {});
    } else if (depth <= 1) {
      this.push('paragraph', null, printed, { role: 'title' });
    } else if (depth === 2) {
      this.section = null;
      this.sub = null;
      this.chapter = this.push('chapter', null, printed, this.headed(this.pattern.chapter, printed));
    } else if (depth === 3) {
      this.sub = null;
      this.section = this.push('section', this.chapter, printed, this.headed(this.pattern.section, printed));
    } else {
      this.sub = this.push('sub', this.outside(), printed, this.headed(this.pattern.signedHeading, printed));
    }
  }

  /** A table with a caption belongs to the section: the caption is a heading of the same rank as the sub-heading before it. */
  private addTable(columns: Printed, cells: readonly Printed[]): void {
    const { caption } = this;
    this.caption = null;
    if (caption) this.sub = null;
    const printed = joinPrinted(caption ? [caption, columns] : [columns]);
    this.table = this.push('table', this.container(), printed, { title: caption?.text ?? '', cells });
  }

  private addRow(block: RawBlock, printed: Printed, cells: readonly Printed[]): void {
    const label = this.pattern.row.exec(cells[0]?.text ?? '')?.groups?.label ?? '';
    let start = 0;
    const marks = (block.cells ?? []).flatMap((cell) => {
      const from = start;
      start += cell.text.length + (cell.text === '' ? 0 : 1);
      return cell.marks.map((mark) => ({ ...mark, start: mark.start + from, end: mark.end + from }));
    });
    this.push('row', this.table ?? this.container(), printed, {
      label,
      title: cells[0]?.text ?? '',
      marks,
      cells,
    });
  }

  private addFootnote(printed: Printed): void {
    const label = /^\[[^\]]*\]/.exec(printed.text)?.[0] ?? '';
    this.push('footnote', null, printed, { label, title: printed.text.slice(label.length).trim() });
  }

  /** A paragraph or item. A clause at its end becomes a draft of its own behind it. */
  private addText(block: RawBlock, printed: Printed): void {
    const clause = clauseAtEnd(this.pattern, printed.text);
    const parent = this.container();
    const words = clause ? slicePrinted(printed, 0, clause[0]) : printed;
    if (words.text !== '') {
      const line = parent === null && !this.pattern.sentenceEnd.test(words.text);
      const marks = block.marks.filter((mark) => mark.end <= words.text.length);
      this.push(block.kind === 'item' ? 'item' : 'paragraph', parent, words, {
        ...(line ? { role: 'line' as const } : {}),
        marks,
      });
    }
    if (clause) this.push('clause', parent, slicePrinted(printed, clause[0]), {});
    else if (this.pattern.clause.opening.test(printed.text)) this.reportOpen(printed);
  }

  /** What a box or sub-heading stands in. */
  private outside(): Draft | null {
    return this.section ?? this.chapter;
  }

  private container(): Draft | null {
    return this.project ?? this.box ?? this.sub ?? this.outside();
  }

  private headed(form: RegExp, printed: Printed): Partial<Draft> {
    const groups = form.exec(printed.text)?.groups;
    return { label: groups?.label ?? groups?.sign ?? '', title: groups?.title ?? printed.text };
  }

  private push(kind: EntryKind | 'sub', parent: Draft | null, printed: Printed, more: Partial<Draft>): Draft {
    const draft = { kind, parent, printed, label: '', title: printed.text, marks: [], cells: [], ...more };
    this.drafts.push(draft);
    return draft;
  }

  private reportLost(found: readonly Printed[]): void {
    const lost = found.find((printed) => !printed.found && printed.text !== '');
    if (!lost) return;
    this.problems.push({
      severity: 'unread',
      code: 'not-in-source',
      message: `The Markdown of the plan has words that the printed text does not have here: “${lost.text.slice(0, 80)}”. They are shown, but have no place.`,
      at: null,
      place: placeOf(this.source, lost, 0, 0),
    });
  }

  private reportOpen(printed: Printed): void {
    this.problems.push({
      severity: 'unread',
      code: 'clause-not-closed',
      message:
        'A responsibility clause begins here but does not end in a way that could be read. It was left in the paragraph.',
      at: null,
      place: placeOf(this.source, printed),
    });
  }
}
