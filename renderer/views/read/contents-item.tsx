import type { ReactElement } from 'react';
import { Button } from 'react-aria-components/Button';
import { Collection } from 'react-aria-components/Collection';
import { Link } from 'react-aria-components/Link';
import { NavigationTreeItem, NavigationTreeItemContent } from 'react-aria-components/NavigationTree';
import { classes } from '../../parts/classes.ts';
import { Icon } from '../../parts/icon.tsx';
import { hrefOf } from '../../state/route.ts';
import styles from './contents.module.css';
import type { ContentsRow } from './contents-rows.ts';

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
                {row.title}
              </span>
            </Link>
          </div>
        )}
      </NavigationTreeItemContent>
      <Collection items={row.rows}>{(below) => <ContentsItem row={below} />}</Collection>
    </NavigationTreeItem>
  );
}
