import { type ReactElement, useMemo } from 'react';
import { labelOf, makeHunt } from '../../../../corpus/index.ts';
import { useApp } from '../../../app-context.ts';
import { Column } from '../../../parts/column.tsx';
import { ToolButton } from '../../../parts/tool-button.tsx';
import { clockTime } from '../../../state/clock.ts';
import { huntSettingOf, isTimed, pickHunt, pickNextHunt } from '../../../state/hunt-picks.ts';
import { foundIn, type HuntPlay, isHunting, isOfSetting } from '../../../state/hunt-play.ts';
import type { Picked } from '../../../state/picked.ts';
import { formatRoute } from '../../../state/route.ts';
import { PrintHead } from '../../print-head.tsx';
import page from '../quiz/quiz.module.css';
import actions from '../quiz/quiz-actions.module.css';
import styles from './hunt-main.module.css';
import { HuntTasks } from './hunt-tasks.tsx';
import { beginHunt, useHuntPlay } from './playing.ts';

/** A scavenger hunt before it begins, while it goes on, and when it has ended. */
export function HuntMain({ picked }: { readonly picked: Picked }): ReactElement {
  const app = useApp();
  const { graph, router } = app;
  const hunt = useMemo(() => makeHunt(graph, huntSettingOf(picked)), [graph, picked]);
  const { setting, tasks } = hunt;
  const current = useHuntPlay();
  const play = current && isOfSetting(current, setting) ? current : null;
  const node = setting.range === null ? undefined : graph.nodes.get(setting.range);
  const another = () => router.replace({ kind: 'hunt', picked: pickNextHunt(picked) });
  const begin = () => beginHunt(app, setting, tasks, isTimed(picked));
  return (
    <Column>
      <div className={page.page}>
        <PrintHead page={formatRoute({ kind: 'hunt', picked })} />
        <header className={page.head}>
          <h1 className={page.title} tabIndex={-1}>
            Scavenger hunt {setting.seed}
          </h1>
          <p className={page.range}>{node ? labelOf(graph, node) : 'The whole plan'}</p>
          <div className={page.tools}>
            <ToolButton onPress={another}>Another hunt</ToolButton>
          </div>
        </header>
        <p className={styles.about}>
          Places to be found with Remit’s own search, contents and dossiers. While the hunt goes on, a bar
          above every view holds the task; <em>This is it</em> checks the place where you are.
        </p>
        {hunt.sentence === null ? null : <p className={page.sentence}>{hunt.sentence}</p>}
        {isHunting(current) && !play ? (
          <p className={page.sentence}>
            Another hunt is going on: <a href={huntHref(current)}>hunt {current.setting.seed}</a>. To start
            this one ends it.
          </p>
        ) : null}
        {play && play.ended !== null ? <Ended play={play} /> : null}
        {tasks.length === 0 ? null : (
          <div className={actions.actions} data-screen-only="">
            {isHunting(play) ? (
              <a className={actions.main} data-arrival="" href="#/search">
                Go on searching
              </a>
            ) : (
              <button className={actions.main} data-arrival="" onClick={begin} type="button">
                {play ? 'The same again' : 'Start the hunt'}
              </button>
            )}
          </div>
        )}
        <HuntTasks play={play} tasks={tasks} />
      </div>
    </Column>
  );
}

function Ended({ play }: { readonly play: HuntPlay }): ReactElement {
  const seconds = Math.round(((play.ended ?? play.began) - play.began) / 1000);
  return (
    <p className={styles.score} role="status">
      {foundIn(play)} of {play.states.length} found
      {play.hasTimer ? ` in ${clockTime(seconds)}` : ''}
    </p>
  );
}

function huntHref({ setting }: HuntPlay): string {
  return formatRoute({ kind: 'hunt', picked: pickHunt(setting) });
}
