import { type ReactElement, useEffect, useMemo } from 'react';
import {
  dossier,
  type Graph,
  loomOf,
  matrixOf,
  nodesOf,
  targetsOf,
  timeLineOf,
  weave,
} from '../../../corpus/index.ts';
import { useApp, useStore } from '../../app-context.ts';
import {
  SMALL,
  smallBars,
  smallLoom,
  smallMatrix,
  smallStrip,
  smallTimes,
} from '../../state/small-pictures.ts';
import { leadingBody } from './leading-body.ts';
import type { PictureKind } from './pictures.tsx';
import styles from './small-picture.module.css';

/** A picture of the plan in small, from the same data as the large one. It is looked at only: the link around it says what it is. */
export function SmallPicture({ kind }: { readonly kind: PictureKind }): ReactElement {
  const { graph } = useApp();
  const drawn = useMemo(() => {
    switch (kind) {
      case 'loom':
        return <Loom graph={graph} />;
      case 'matrix':
        return <Heat graph={graph} />;
      case 'targets':
        return <Bars graph={graph} />;
      case 'duties':
        return <Duties graph={graph} />;
      case 'dates':
        return <Dates />;
    }
  }, [graph, kind]);
  return (
    <svg
      aria-hidden="true"
      className={styles.picture}
      data-small={kind}
      viewBox={`0 0 ${SMALL.width} ${SMALL.height}`}
    >
      {drawn}
    </svg>
  );
}

type Drawn = { readonly graph: Graph };

function Loom({ graph }: Drawn): ReactElement {
  const { names, threads } = smallLoom(weave(loomOf(graph, 'bodies')));
  return (
    <>
      {threads.map(({ id, role, path }) => (
        <path className={styles.thread} d={path} data-role={role ?? 'none'} key={id} />
      ))}
      {names.map(({ id, kind, ...area }) => (
        <rect className={styles.name} data-kind={kind} key={id} rx="0.4" {...area} />
      ))}
    </>
  );
}

function Heat({ graph }: Drawn): ReactElement {
  return (
    <>
      {smallMatrix(matrixOf(graph, { columns: 'section' })).map(({ id, heat, ...area }) => (
        <rect className={styles.cell} data-heat={heat} key={id} {...area} />
      ))}
    </>
  );
}

function Bars({ graph }: Drawn): ReactElement {
  return (
    <>
      {smallBars(targetsOf(graph)).map(({ id, which, ...area }) => (
        <rect className={styles[which]} key={id} {...area} />
      ))}
    </>
  );
}

function Duties({ graph }: Drawn): ReactElement {
  const found = dossier(graph, leadingBody(graph)?.id ?? '');
  const chapters = nodesOf(graph, 'chapter').map(({ id, number }) => ({
    id,
    count: found?.byChapter.get(number) ?? 0,
  }));
  const base = SMALL.height - 16;
  return (
    <>
      {smallStrip(chapters).map(({ id, count, ...area }) => (
        <g key={id}>
          {count > 0 ? <rect className={styles.duty} rx="1" {...area} /> : null}
          <line className={styles.base} x1={area.x} x2={area.x + area.width} y1={base + 1} y2={base + 1} />
        </g>
      ))}
    </>
  );
}

/** What is dated needs to know which sentences promise something, and those are fetched when they are first asked for. */
function Dates(): ReactElement | null {
  const { commitments } = useApp();
  const whole = useStore(commitments.whole);
  useEffect(() => {
    // Without them there is no picture, and the large one says why.
    commitments.prepare().catch(() => undefined);
  }, [commitments]);
  const times = useMemo(() => whole && smallTimes(timeLineOf(whole.graph)), [whole]);
  if (!times) return null;
  return (
    <>
      <rect className={styles.period} {...times.period} />
      <line className={styles.axis} x1="0" x2={SMALL.width} y1={times.axis} y2={times.axis} />
      {times.marks.map(({ id, direction, ...area }) => (
        <rect className={styles[direction]} key={id} rx={area.height / 2} {...area} />
      ))}
    </>
  );
}
