import { documentLine, fileName, madeLine, type Provenance } from '../../corpus/index.ts';
import type { ExportEntry } from './export-menu.tsx';

type Pictured = {
  /** What the picture shows, as the name of the file has it: "loom", "map-box-6". */
  readonly what: string;
  /** What stands above it in the file. */
  readonly title: string;
  readonly from: Provenance;
  /** The picture in the page, when it is asked for. */
  readonly picture: () => SVGSVGElement | null;
};

/** The entries of an export menu that save a picture as it is shown now: as lines (SVG) and as pixels (PNG). */
export function pictureEntries({ what, title, from, picture }: Pictured): readonly ExportEntry[] {
  const drawn = async () => {
    // Few save a picture, so its code is fetched when it is asked for.
    const file = await import('../state/picture-file.ts');
    const shown = picture();
    if (!shown) throw new Error('The picture is not on the page.');
    return { file, svg: await file.pictureSvg(shown, { title, foot: footOf(from) }) };
  };
  const name = (extension: string) => fileName(from.planId, what, from.date, extension);
  return [
    {
      id: 'svg',
      format: null,
      name: 'SVG',
      about: 'The picture as lines, for print and for drawing programs',
      file: async () => ({ name: name('svg'), mime: 'image/svg+xml', content: (await drawn()).svg }),
    },
    {
      id: 'png',
      format: null,
      name: 'PNG',
      about: 'The picture as pixels, for slides',
      file: async () => {
        const { file, svg } = await drawn();
        return { name: name('png'), mime: 'image/png', content: await file.picturePng(svg) };
      },
    },
  ];
}

function footOf(from: Provenance): string {
  return `${documentLine(from)}. ${madeLine(from)}`;
}
