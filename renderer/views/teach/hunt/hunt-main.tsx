import type { ReactElement } from 'react';
import { labelOf } from '../../../../corpus/index.ts';
import { useApp } from '../../../app-context.ts';
import { classes } from '../../../parts/classes.ts';
import { Column } from '../../../parts/column.tsx';
import { ToolButton } from '../../../parts/tool-button.tsx';
import { useAfterPaint } from '../../../parts/use-after-paint.ts';
import { clockTime } from '../../../state/clock.ts';
import { isTimed, pickHunt, pickNextHunt } from '../../../state/hunt-picks.ts';
import { foundIn, type HuntPlay, isHunting, isOfSetting } from '../../../state/hunt-play.ts';
import { huntPicked } from '../../../state/made-once.ts';
import type { Picked } from '../../../state/picked.ts';
import { formatRoute } from '../../../state/route.ts';
import { PrintHead } from '../../print-head.tsx';
import { AddToLesson } from '../add-button.tsx';
import page from '../quiz/quiz.module.css';
import actions from '../quiz/quiz-actions.module.css';
import styles from './hunt-main.module.css';
import { HuntTasks } from './hunt-tasks.tsx';
import { beginHunt, useHuntPlay } from './playing.ts';

/** A scavenger hunt before it begins, while it goes on, and when it has ended. */
export function HuntMain({ picked }: { readonly picked: Picked }): ReactElement {
  const app = useApp();
  const { graph, router } = app;
  // A hunt takes longer to make than a frame. Until it is there, the one before stays in sight.
  const shown = useAfterPaint(picked, 0, picked);
  const isStale = shown !== picked;
  const hunt = huntPicked(graph, shown);
  const { setting, tasks } = hunt;
  const current = useHuntPlay();
  const play = current && isOfSetting(current, setting) ? current : null;
  const node = setting.range === null ? undefined : graph.nodes.get(setting.range);
  const another = () => router.replace({ kind: 'hunt', picked: pickNextHunt(picked) });
  const begin = () => {
    // What was chosen is begun, also where it is not in sight yet.
    const chosen = huntPicked(graph, picked);
    if (chosen.tasks.length > 0) beginHunt(app, chosen.setting, chosen.tasks, isTimed(picked));
  };
  return (
    <Column>
      <div aria-busy={isStale} className={classes(page.page, isStale && page.stale)}>
        <PrintHead page={formatRoute({ kind: 'hunt', picked: shown })} />
        <header className={page.head}>
          <h1 className={page.title} tabIndex={-1}>
            Scavenger hunt {setting.seed}
          </h1>
          <p className={page.range}>{node ? labelOf(graph, node) : 'The whole plan'}</p>
          <div className={page.tools}>
            <ToolButton onPress={another}>Another hunt</ToolButton>
            {tasks.length > 0 ? <AddToLesson /> : null}
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
