import { documentLine, fileName, madeLine, type Provenance } from '../../corpus/index.ts';
import type { PictureGround } from '../state/picture-file.ts';
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

/**
 * The entries of an export menu that save a picture as it is shown now: as lines (SVG) and as pixels (PNG). A picture is mostly saved for a
 * document, so both are on white paper in every theme; one more entry keeps the colours of the window.
 */
export function pictureEntries({ what, title, from, picture }: Pictured): readonly ExportEntry[] {
  const drawn = async (ground: PictureGround) => {
    // Few save a picture, so its code is fetched when it is asked for.
    const file = await import('../state/picture-file.ts');
    const shown = picture();
    if (!shown) throw new Error('The picture is not on the page.');
    return { file, svg: await file.pictureSvg(shown, { title, foot: footOf(from) }, ground) };
  };
  const name = (extension: string, of = what) => fileName(from.planId, of, from.date, extension);
  const png = async (ground: PictureGround, of: string) => {
    const { file, svg } = await drawn(ground);
    return { name: name('png', of), mime: 'image/png', content: await file.picturePng(svg) };
  };
  return [
    {
      id: 'svg',
      format: null,
      name: 'SVG',
      about: 'The picture as lines on white, for print and for drawing programs',
      file: async () => ({ name: name('svg'), mime: 'image/svg+xml', content: (await drawn('white')).svg }),
    },
    {
      id: 'png',
      format: null,
      name: 'PNG',
      about: 'The picture as pixels on white, for documents',
      file: () => png('white', what),
    },
    {
      id: 'png-shown',
      format: null,
      name: 'PNG as shown',
      about: 'In the colours of the window, for slides',
      file: () => png('as-shown', `${what}-as-shown`),
    },
  ];
}

function footOf(from: Provenance): string {
  return `${documentLine(from)}. ${madeLine(from)}`;
}
