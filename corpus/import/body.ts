import type { RootContent } from 'mdast';
import type { Problem } from '../model.ts';
import type { PlanPattern } from '../patterns/pattern.ts';
import { fold } from '../source.ts';
import { box, footnote, heading, list, paragraph, RANK, table } from './build.ts';
import { endsWithClause, headingNumber, isNumbered, type Line, looksLikeHeading } from './lines.ts';
import { type FlatTable, flatTables } from './table.ts';

/**
 * Sets the lines from the first chapter on. The text is read once, from top to bottom; each `read…` takes the lines that are its own.
 */
export class BodyImport {
  readonly content: RootContent[] = [];
  readonly problems: Problem[] = [];
  private readonly lines: readonly Line[];
  private readonly pattern: PlanPattern;
  private readonly tables: ReadonlyMap<number, FlatTable>;
  private readonly hasCells: boolean;
  private at = 0;
  private lastSection = 0;

  constructor(lines: readonly Line[], pattern: PlanPattern) {
    this.lines = lines;
    this.pattern = pattern;
    this.tables = new Map(flatTables(lines, pattern).map((found) => [found.start, found]));
    this.hasCells = lines.some((line) => line.cell);
    while (this.at < lines.length) this.content.push(...this.readNext());
  }

  private readNext(): readonly RootContent[] {
    const line = this.line();
    const { pattern } = this;
    if (!line) return [];
    const flat = this.tables.get(this.at);
    if (flat) return this.readTable(flat);
    if (pattern.chapter.test(line.text) && line.text.length <= pattern.headingLength)
      return [this.readChapter()];
    if (pattern.box.test(line.text) && line.text.length <= pattern.headingLength) return [this.readBox()];
    if (pattern.footnote.test(line.text)) return [this.readFootnote(line)];
    if (this.isNextSection(line)) return this.readSection(line);
    if (looksLikeHeading(line, pattern)) {
      this.at += 1;
      return [heading(RANK.sub, line.text)];
    }
    return this.readText();
  }

  private line(ahead = 0): Line | undefined {
    return this.lines[this.at + ahead];
  }

  private isNextSection(line: Line): boolean {
    return headingNumber(line, this.pattern.section) === this.lastSection + 1;
  }

  /** A chapter's title may be broken: headings that follow it go on with it until something numbered or a sentence stands. */
  private readChapter(): RootContent {
    const parts = [this.line()?.text ?? ''];
    this.at += 1;
    for (const part of this.headingRun()) parts.push(part.text);
    return heading(RANK.chapter, fold(parts.join(' ')));
  }

  /** Some forms put the heading and the text of a section in one line; what follows the heading is then a paragraph. */
  private readSection(line: Line): readonly RootContent[] {
    this.lastSection += 1;
    this.at += 1;
    const rest = this.pattern.section.exec(line.text)?.groups?.text;
    if (!rest) return [heading(RANK.section, line.text)];
    return [heading(RANK.section, fold(line.text.slice(0, -rest.length))), paragraph(rest, this.pattern)];
  }

  /**
   * A box's title may be broken too, and each project in it has a title of its own: of the headings before the first
   * sentence the last is the title of the first project and the others go on with the title of the box.
   */
  private readBox(): RootContent {
    const label = this.line()?.text ?? '';
    this.at += 1;
    const run = this.headingRun();
    const firstProject = run.pop();
    const title = fold([label, ...run.map((part) => part.text)].join(' '));
    const content: RootContent[] = firstProject ? [heading(RANK.sub, firstProject.text)] : [];
    while (this.line() && !this.boxEnds(content)) content.push(...this.readInBox());
    return box(title, content);
  }

  private readInBox(): readonly RootContent[] {
    const line = this.line();
    if (line && looksLikeHeading(line, this.pattern)) {
      this.at += 1;
      return [heading(RANK.sub, line.text)];
    }
    return this.readText();
  }

  /**
   * Boxes have no end mark. One ends before anything numbered, and behind a clause unless the next heading or its text carries the
   * sign of a cell. Where a text has lost all such signs the first clause is taken for the end, and that is reported.
   */
  private boxEnds(content: readonly RootContent[]): boolean {
    const line = this.line();
    if (!line) return true;
    if (isNumbered(line, this.pattern)) {
      return this.pattern.section.test(line.text) ? this.isNextSection(line) : true;
    }
    const before = this.lines[this.at - 1];
    if (content.length === 0 || !before || !endsWithClause(before, this.pattern)) return false;
    if (line.cell || (looksLikeHeading(line, this.pattern) && this.line(1)?.cell)) return false;
    if (!this.hasCells) this.report(before);
    return true;
  }

  private report(line: Line): void {
    this.problems.push({
      severity: 'tolerated',
      code: 'box-end-not-marked',
      message: `Nothing marks where the box that ends at line ${line.number} ends. It was taken to end with its first clause; look whether what follows belongs to it.`,
      at: null,
      place: null,
    });
  }

  private readTable(flat: FlatTable): readonly RootContent[] {
    const text = (from: number, to: number) => this.lines.slice(from, to).map((line) => line.text);
    const rows: string[][] = [];
    for (let row = flat.header; row < flat.end; row += flat.columns) rows.push(text(row, row + flat.columns));
    this.at = flat.end;
    const caption = fold(text(flat.start, flat.header).join(' '));
    return [...(caption === '' ? [] : [heading(RANK.sub, caption)]), table(rows, this.pattern)];
  }

  private readFootnote(line: Line): RootContent {
    this.at += 1;
    const groups = this.pattern.footnote.exec(line.text)?.groups;
    return footnote(groups?.label ?? '', groups?.text ?? line.text);
  }

  /** A paragraph, and behind an introduction (":") the list that it introduces. */
  private readText(): readonly RootContent[] {
    const line = this.line();
    if (!line) return [];
    this.at += 1;
    const content: RootContent[] = [paragraph(line.text, this.pattern)];
    if (!this.pattern.listIntroduction.test(line.text)) return content;
    const items: string[] = [];
    while (this.pattern.itemEnd.test(this.line(items.length)?.text ?? ''))
      items.push(this.line(items.length)?.text ?? '');
    const last = this.line(items.length);
    if (items.length === 0 || !last || isNumbered(last, this.pattern)) return content;
    items.push(last.text);
    this.at += items.length;
    return [...content, list(items)];
  }

  /** The headings from here on, up to the next numbered line, table or sentence; moves behind them. */
  private headingRun(): Line[] {
    const run: Line[] = [];
    for (let line = this.line(); looksLikeHeading(line, this.pattern); line = this.line()) {
      if (!line || this.tables.has(this.at)) break;
      run.push(line);
      this.at += 1;
    }
    return run;
  }
}
