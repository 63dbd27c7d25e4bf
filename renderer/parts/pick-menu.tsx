import type { ReactElement } from 'react';
import { Button } from 'react-aria-components/Button';
import { Menu, MenuItem, MenuTrigger } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import { classes } from './classes.ts';
import { Icon } from './icon.tsx';
import styles from './pick-menu.module.css';
import type { PickOption } from './pick-option.ts';

type PickMenuProps = {
  readonly label: string;
  readonly options: readonly PickOption[];
  readonly picked: readonly string[];
  readonly onPick: (values: readonly string[]) => void;
};

/** A button that says by what something is narrowed, and opens a menu in which any number of values can be picked. */
export function PickMenu({ label, options, picked, onPick }: PickMenuProps): ReactElement {
  const said = options.filter(({ value }) => picked.includes(value)).map(({ name, short }) => short ?? name);
  return (
    <MenuTrigger>
      <Button className={classes(styles.button, said.length > 0 && styles.picked)} data-screen-only="">
        <span className={styles.label}>{label}</span>
        <span className={styles.said}>{said.length === 0 ? 'any' : said.join(', ')}</span>
        <Icon name="down" size={12} />
      </Button>
      <Popover className={classes(styles.popover)} offset={6} placement="bottom start">
        <Menu
          aria-label={label}
          className={classes(styles.menu)}
          onSelectionChange={(keys) => onPick(keys === 'all' ? [] : [...keys].map(String))}
          selectedKeys={picked}
          selectionMode="multiple"
        >
          {options.map(({ value, name, count }) => (
            <MenuItem className={classes(styles.option)} id={value} key={value} textValue={name}>
              <span className={styles.box}>
                <Icon name="check" size={11} />
              </span>
              <span className={styles.name}>{name}</span>
              <span className={styles.count}>{count}</span>
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
