import type { ReactElement } from 'react';
import { Button } from 'react-aria-components/Button';
import { Menu, MenuItem, MenuTrigger } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import { Text } from 'react-aria-components/Text';
import { classes } from '../../parts/classes.ts';
import { Icon } from '../../parts/icon.tsx';
import menu from '../../parts/pick-menu.module.css';
import tool from '../../parts/tool-button.module.css';
import { COMMITMENT_COLUMNS, type CommitmentColumn } from '../../state/commitment-settings.ts';
import { COLUMN_WORDS } from './columns.ts';

type ColumnsMenuProps = {
  readonly columns: readonly CommitmentColumn[];
  readonly onColumns: (columns: readonly CommitmentColumn[]) => void;
};

/** Chooses what stands beside the sentences. */
export function ColumnsMenu({ columns, onColumns }: ColumnsMenuProps): ReactElement {
  return (
    <MenuTrigger>
      <Button className={classes(tool.tool)}>
        Columns <Icon name="down" size={12} />
      </Button>
      <Popover className={classes(menu.popover)} offset={6} placement="bottom end">
        <Menu
          aria-label="Columns"
          className={classes(menu.menu)}
          onSelectionChange={(keys) =>
            onColumns(COMMITMENT_COLUMNS.filter((column) => keys === 'all' || keys.has(column)))
          }
          selectedKeys={columns}
          selectionMode="multiple"
        >
          {COMMITMENT_COLUMNS.map((column) => (
            <MenuItem
              className={classes(menu.option)}
              id={column}
              key={column}
              textValue={COLUMN_WORDS[column]}
            >
              <span className={menu.box}>
                <Icon name="check" size={11} />
              </span>
              <Text className={classes(menu.name)} slot="label">
                {COLUMN_WORDS[column]}
              </Text>
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
