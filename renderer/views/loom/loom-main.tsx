import { type ReactElement, useMemo, useRef, useState } from 'react';
import { loomExport } from '../../../corpus/index.ts';
import { useApp } from '../../app-context.ts';
import { EXPORT_ENTRIES, ExportMenu } from '../../parts/export-menu.tsx';
import { pictureEntries } from '../../parts/picture-entries.ts';
import { PictureFrame } from '../../parts/picture-frame.tsx';
import { useIsPrinted } from '../../parts/use-is-printed.ts';
import { useZoom } from '../../parts/use-zoom.ts';
import { ZoomTools } from '../../parts/zoom-tools.tsx';
import { exportProvenance } from '../../state/export-file.ts';
import { type Picked, pick } from '../../state/picked.ts';
import { formatRoute, type Route } from '../../state/route.ts';
import { PrintHead } from '../print-head.tsx';
import { AddToLesson } from '../teach/add-button.tsx';
import { NOTHING_OPEN, useKeptPlace } from '../use-kept-place.ts';
import { ChapterLooms } from './chapter-looms.tsx';
import { LoomAbout } from './loom-about.tsx';
import { LoomLegend } from './loom-legend.tsx';
import { LoomPicture } from './loom-picture.tsx';
import { LoomTable } from './loom-table.tsx';
import { LoomTools } from './loom-tools.tsx';
import { filterWords, shownWords } from './loom-words.ts';
import { useLoom, useRepickLoom } from './use-loom.ts';

/** The whole plan in one picture: its places at the left, whom or what they are tied to at the right, and the threads between. */
export function LoomMain({ picked }: { readonly picked: Picked }): ReactElement {
  const { graph, host } = useApp();
  const { picks, view } = useLoom(picked);
  const repick = useRepickLoom();
  const [active, setActive] = useState<string | null>(null);
  const [tapped, setTapped] = useState<string | null>(null);
  const picture = useRef<HTMLDivElement>(null);
  const zooming = useZoom(picture);
  const isPrinted = useIsPrinted();
  const route = useMemo((): Route => ({ kind: 'loom', picked }), [picked]);
  useKeptPlace(picture, route, NOTHING_OPEN);
  const from = () => exportProvenance({ graph, host }, filterWords(picks));
  const entries = useMemo(
    () => [
      ...EXPORT_ENTRIES,
      ...(picks.show !== 'picture'
        ? []
        : pictureEntries({
            what: `loom-${picks.side}`,
            title: 'The plan in one picture',
            from: exportProvenance({ graph, host }, filterWords(picks)),
            picture: () => picture.current?.querySelector<SVGSVGElement>('svg[data-loom]') ?? null,
          })),
    ],
    [graph, host, picks],
  );
  return (
    <PictureFrame
      about={
        <LoomAbout active={isPrinted ? null : (active ?? tapped)} picks={picks} tapped={tapped} view={view} />
      }
      exports={
        <>
          <AddToLesson />
          <ExportMenu
            entries={entries}
            host={host}
            make={() => loomExport(graph, view, from())}
            note={shownWords(view)}
          />
        </>
      }
      form={picks.show === 'table' ? 'table' : 'picture'}
      legend={
        <LoomLegend
          picks={picks}
          view={view}
          zoom={picks.show === 'picture' ? <ZoomTools onStep={zooming.step} zoom={zooming.zoom} /> : null}
        />
      }
      onForm={(form) => repick((now) => pick(now, 'show', form === 'table' ? ['table'] : []))}
      paper={picks.show === 'chapters' ? 'portrait' : 'landscape'}
      picture={(room) =>
        picks.show === 'chapters' ? (
          <ChapterLooms view={view} />
        ) : (
          <LoomPicture
            isPrinted={isPrinted}
            onActive={setActive}
            onTapped={setTapped}
            picks={picks}
            room={room}
            tapped={tapped}
            view={view}
            zooming={zooming}
          />
        )
      }
      printHead={<PrintHead about={filterWords(picks)} page={formatRoute(route)} />}
      scroller={picture}
      table={() => <LoomTable view={view} />}
      title={picks.show === 'chapters' ? 'The plan, chapter by chapter' : 'The plan in one picture'}
      tools={<LoomTools picks={picks} />}
    />
  );
}
