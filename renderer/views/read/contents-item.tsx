import { type ReactElement, use } from 'react';
import { Button } from 'react-aria-components/Button';
import { Collection } from 'react-aria-components/Collection';
import { Link } from 'react-aria-components/Link';
import { NavigationTreeItem, NavigationTreeItemContent } from 'react-aria-components/NavigationTree';
import { classes } from '../../parts/classes.ts';
import { Icon } from '../../parts/icon.tsx';
import { Marked } from '../../parts/marked.tsx';
import { hrefOf } from '../../state/route.ts';
import styles from './contents.module.css';
import { marksInTitle } from './contents-filter.ts';
import type { ContentsRow } from './contents-rows.ts';
import { ContentsViewContext } from './contents-view.ts';

/** A row of the contents with the rows below it. */
export function ContentsItem({ row }: { readonly row: ContentsRow }): ReactElement {
  return (
    <NavigationTreeItem
      className={classes(styles.item, styles[row.kind])}
      href={hrefOf(row.id)}
      id={row.id}
      textValue={`${row.label} ${row.title}`.trim()}
    >
      <NavigationTreeItemContent>
        {({ hasChildItems, isExpanded }) => (
          <div className={classes(styles.row)}>
            {hasChildItems ? (
              <Button className={classes(styles.toggle)} slot="chevron">
                <Icon name={isExpanded ? 'down' : 'forward'} size={11} />
              </Button>
            ) : null}
            <Link className={classes(styles.link)}>
              {row.kind === 'chapter' || row.kind === 'section' ? (
                <span className={classes(styles.number)}>{row.label}</span>
              ) : null}
              <span className={classes(styles.title)}>
                {row.kind === 'box' ? (
                  <>
                    <span className={styles.square} />
                    {row.label}{' '}
                  </>
                ) : null}
                <Title row={row} />
              </span>
              <SeenSign id={row.id} />
            </Link>
          </div>
        )}
      </NavigationTreeItemContent>
      <Collection items={row.rows}>{(below) => <ContentsItem row={below} />}</Collection>
    </NavigationTreeItem>
  );
}

function Title({ row: { title } }: { readonly row: ContentsRow }): ReactElement {
  const { typed } = use(ContentsViewContext);
  return <Marked ranges={marksInTitle(title, typed)} text={title} />;
}

/** A quiet sign of what has been on the screen: a ring for a part of it, a dot for all of it. */
function SeenSign({ id }: { readonly id: string }): ReactElement | null {
  const seen = use(ContentsViewContext).seen.get(id) ?? 'nothing';
  if (seen === 'nothing') return null;
  return (
    <span className={classes(styles.seen, seen === 'all' && styles.whole)}>
      <span className={styles.unseen}>{seen === 'all' ? ', seen' : ', seen in part'}</span>
    </span>
  );
}
