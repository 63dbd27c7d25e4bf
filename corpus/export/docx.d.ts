/**
 * The part of the library docx that word.ts uses. Its own types bring the globals of Node with them, which must be unknown to the domain and
 * to the window; tsconfig.json here and in renderer/ reads this file instead. scripts/ and test/ check word.ts against the library's own.
 */

type Fonts = {
  readonly ascii: string;
  readonly hAnsi: string;
  readonly cs: string;
  readonly eastAsia: string;
};
type RunLook = {
  readonly bold?: boolean;
  readonly italics?: boolean;
  readonly size?: number;
  readonly color?: string;
  readonly font?: Fonts;
  readonly language?: { readonly value: string; readonly eastAsia: string };
};
type Border = {
  readonly style: 'single' | 'none';
  readonly size: number;
  readonly color: string;
  readonly space?: number;
};
type ParagraphLook = {
  readonly alignment?: 'left' | 'right' | 'center';
  readonly spacing?: { readonly before?: number; readonly after?: number; readonly line?: number };
  readonly indent?: { readonly left?: number; readonly right?: number; readonly hanging?: number };
  readonly keepNext?: boolean;
  readonly border?: { readonly left?: Border; readonly bottom?: Border; readonly between?: Border };
};
type Look = { readonly run?: RunLook; readonly paragraph?: ParagraphLook };
type Style = Look & {
  readonly id: string;
  readonly name: string;
  readonly basedOn: string;
  readonly next?: string;
  readonly quickFormat?: boolean;
};
type Inline = TextRun | FootnoteReferenceRun | ConcreteHyperlink;
type Part = {
  readonly Relationships: {
    addRelationship(
      id: string,
      type: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink',
      target: string,
      mode: 'External',
    ): void;
  };
};

export declare class TextRun {
  private readonly run;
  constructor(
    options: RunLook & {
      readonly text?: string;
      readonly children?: readonly string[];
      readonly style?: string;
    },
  );
}
export declare class FootnoteReferenceRun {
  private readonly reference;
  constructor(id: number);
}
export declare class ConcreteHyperlink {
  private readonly hyperlink;
  constructor(children: readonly TextRun[], relationshipId: string);
}
export declare class Paragraph {
  private readonly paragraph;
  constructor(
    options: ParagraphLook & {
      readonly children?: readonly Inline[];
      readonly heading?: 'Heading1' | 'Heading2' | 'Heading3' | 'Title';
      readonly style?: string;
      readonly bullet?: { readonly level: number };
      readonly pageBreakBefore?: boolean;
    },
  );
}
export declare class TableCell {
  private readonly cell;
  constructor(options: {
    readonly children: readonly Paragraph[];
    readonly shading?: { readonly type: 'clear'; readonly fill: string; readonly color: string };
  });
}
export declare class TableRow {
  private readonly row;
  constructor(options: {
    readonly children: readonly TableCell[];
    readonly tableHeader?: boolean;
    readonly cantSplit?: boolean;
  });
}
export declare class Table {
  private readonly table;
  constructor(options: {
    readonly rows: readonly TableRow[];
    readonly columnWidths: readonly number[];
    readonly width: { readonly size: number; readonly type: 'dxa' };
    readonly layout: 'fixed';
    readonly margins: {
      readonly left: number;
      readonly right: number;
      readonly top: number;
      readonly bottom: number;
    };
    readonly borders: Readonly<
      Record<'top' | 'bottom' | 'left' | 'right' | 'insideHorizontal' | 'insideVertical', Border>
    >;
  });
}
export declare class Header {
  private readonly header;
  constructor(options: { readonly children: readonly Paragraph[] });
}
export declare class Footer {
  private readonly footer;
  constructor(options: { readonly children: readonly Paragraph[] });
}
export declare const PageNumber: { readonly CURRENT: 'CURRENT'; readonly TOTAL_PAGES: 'TOTAL_PAGES' };
export declare class Document {
  readonly Document: Part;
  constructor(options: {
    readonly title: string;
    readonly creator: string;
    readonly styles: {
      readonly default: Readonly<Record<'document' | 'title' | 'heading1' | 'heading2' | 'heading3', Look>>;
      readonly paragraphStyles: readonly Style[];
    };
    readonly footnotes: Readonly<Record<string, { readonly children: readonly Paragraph[] }>>;
    readonly sections: readonly {
      readonly headers: { readonly default: Header };
      readonly footers: { readonly default: Footer };
      readonly properties: {
        readonly page: {
          readonly size: {
            readonly width: number;
            readonly height: number;
            readonly orientation: 'portrait' | 'landscape';
          };
          readonly margin: Readonly<
            Record<'top' | 'bottom' | 'left' | 'right' | 'header' | 'footer', number>
          >;
        };
      };
      readonly children: readonly (Paragraph | Table)[];
    }[];
  });
}
export declare const Packer: {
  pack(
    file: Document,
    type: 'uint8array',
    prettify: undefined,
    overrides: readonly { readonly path: string; readonly data: string }[],
  ): Promise<Uint8Array>;
};
