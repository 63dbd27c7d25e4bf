import { type ReactElement, useMemo, useRef, useState } from 'react';
import { neighboursExport } from '../../../corpus/index.ts';
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
import { MapPicture } from './map-picture.tsx';
import { MapTable } from './map-table.tsx';
import { MapTools } from './map-tools.tsx';
import { allWords, filterWords, fullName, litWords, shownWords } from './map-words.ts';
import { useMap, useRepick } from './use-map.ts';

/** More nodes than this make a map that is higher than it is wide; so wide is it drawn for an upright sheet. */
const MOST_ON_A_WIDE_SHEET = 26;
const WIDTH_ON_UPRIGHT = 1000;

/** The map of a node: what is tied to it, in fixed places around it, and as a table. */
export function MapMain({ at, picked }: { readonly at: string; readonly picked: Picked }): ReactElement {
  const app = useApp();
  const { graph, host } = app;
  const scroller = useRef<HTMLDivElement>(null);
  const shown = useMap(at, picked);
  const repick = useRepick();
  const route = useMemo((): Route => ({ kind: 'map', id: at, picked }), [at, picked]);
  useKeptPlace(scroller, route, NOTHING_OPEN);
  const zooming = useZoom(scroller);
  const [lit, setLit] = useState<string | null>(null);
  const { near, fitted, picks } = shown;
  const { centre } = near;
  const isPrinted = useIsPrinted();
  // What the pointer happened to light is no part of what is printed.
  const node = lit === null || isPrinted ? undefined : graph.nodes.get(lit);
  const isUpright = fitted.shown > MOST_ON_A_WIDE_SHEET;
  const filters = useMemo(() => filterWords(graph, shown), [graph, shown]);
  const name = fullName(graph, centre);
  return (
    <PictureFrame
      about={
        node && node !== centre && picks.form === 'picture' ? (
          litWords(graph, node, centre, fitted.ties)
        ) : (
          <span role="status">
            {picks.form === 'table' ? allWords(near) : shownWords(fitted)} {filters}
          </span>
        )
      }
      exports={
        <>
          <AddToLesson />
          <ExportMenu
            entries={[
              ...EXPORT_ENTRIES,
              ...(picks.form === 'picture'
                ? pictureEntries({
                    what: `map-${at.replaceAll('/', '-')}`,
                    title: `What is tied to ${name}`,
                    from: exportProvenance(app, filters),
                    picture: () => scroller.current?.querySelector('svg') ?? null,
                  })
                : []),
            ]}
            host={host}
            make={() => neighboursExport(graph, near, exportProvenance(app, filters))}
            note="All ties of the table, also those that the picture only counts."
          />
        </>
      }
      form={picks.form}
      legend={
        <MapTools
          shown={shown}
          zoom={picks.form === 'picture' ? <ZoomTools onStep={zooming.step} zoom={zooming.zoom} /> : null}
        />
      }
      onForm={(form) => repick((now) => pick(now, 'as', form === 'table' ? ['table'] : []))}
      paper={isUpright ? 'portrait' : 'landscape'}
      picture={(room) => (
        <MapPicture
          fitted={fitted}
          isPrinted={isPrinted}
          near={near}
          onLit={setLit}
          picked={picked}
          room={isPrinted && isUpright ? { ...room, width: WIDTH_ON_UPRIGHT * room.scale } : room}
          scroller={scroller}
          zooming={zooming}
        />
      )}
      printHead={
        <PrintHead
          about={`What is tied to ${name}. ${shownWords(fitted)} ${filters}`}
          page={formatRoute(route)}
        />
      }
      scroller={scroller}
      table={() => <MapTable near={near} picked={picked} />}
      title={name}
    />
  );
}
