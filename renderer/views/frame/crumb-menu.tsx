import type { ReactElement, RefObject } from 'react';
import { Menu, MenuItem } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import { useApp } from '../../app-context.ts';
import { classes } from '../../parts/classes.ts';
import { hrefOf, parseRoute } from '../../state/route.ts';
import styles from './crumb-menu.module.css';
import { placesBeside } from './crumbs.ts';

type CrumbMenuProps = {
  /** The place whose neighbours are listed. */
  readonly at: string;
  readonly trigger: RefObject<HTMLElement | null>;
  readonly onClose: () => void;
};

/** The places beside a step of the way, to go to one of them. */
export function CrumbMenu({ at, trigger, onClose }: CrumbMenuProps): ReactElement {
  const { graph, router } = useApp();
  const places = placesBeside(graph, at);
  return (
    <Popover
      className={classes(styles.popover)}
      isOpen
      offset={4}
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose();
      }}
      placement="bottom start"
      triggerRef={trigger}
    >
      <Menu
        aria-label="Places beside this"
        autoFocus="first"
        className={classes(styles.menu)}
        onAction={(id) => {
          onClose();
          router.open(parseRoute(hrefOf(String(id))));
        }}
        onClose={onClose}
        selectedKeys={[at]}
        selectionMode="single"
      >
        {places.map(({ id, text }) => (
          <MenuItem className={classes(styles.place)} id={id ?? text} key={text} textValue={text}>
            {text}
          </MenuItem>
        ))}
      </Menu>
    </Popover>
  );
}
