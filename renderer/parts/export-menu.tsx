import { type ReactElement, useEffect, useRef, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { Menu, MenuItem, MenuTrigger } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import type { Exportable, ExportedFile, ExportFormat } from '../../corpus/index.ts';
import type { Host } from '../host.ts';
import { type ExportEnd, exportFile, FORMAT_NAME, saveMade } from '../state/export-file.ts';
import { classes } from './classes.ts';
import styles from './export-menu.module.css';
import { Icon } from './icon.tsx';

/** A line of the menu: a format, what the file is for, and where it is not the same as the others, what is written. */
export type ExportEntry = {
  /** Unlike that of every other entry. */
  readonly id: string;
  readonly name: string;
  readonly about: string;
} & (
  | {
      readonly format: ExportFormat;
      /** Makes what is written; the `make` of the menu when it is left out. */
      readonly make?: () => Exportable;
    }
  /** A file of another kind, such as a picture. */
  | { readonly format: null; readonly file: () => Promise<ExportedFile> }
);

/** The four formats that every export has. */
export const EXPORT_ENTRIES: readonly ExportEntry[] = [
  { id: 'csv', format: 'csv', name: FORMAT_NAME.csv, about: 'A table for spreadsheets and counting' },
  { id: 'docx', format: 'docx', name: FORMAT_NAME.docx, about: 'A document to edit and hand on' },
  { id: 'md', format: 'md', name: FORMAT_NAME.md, about: 'Plain text with headings, for notes' },
  { id: 'json', format: 'json', name: FORMAT_NAME.json, about: 'Everything as data, for programs' },
];

type ExportMenuProps = {
  /** The door to the shell: `app.host`. */
  readonly host: Pick<Host, 'edition' | 'saveFile'>;
  /** Makes what is exported at the moment it is asked for: exactly what is shown. */
  readonly make: () => Exportable;
  readonly entries?: readonly ExportEntry[];
  /** One line above the entries that says what is exported: "12 of 40 bodies, as shown". */
  readonly note?: string;
};

/** What is said under the button. It opens to the side where there is more room. */
type Said = {
  readonly kind: 'nothing' | 'writing' | 'saved' | 'failed';
  readonly words: string;
  readonly toTheRight: boolean;
};

const NOTHING: Said = { kind: 'nothing', words: '', toTheRight: false };
const QUIET_AFTER = 8000;

/** A button that opens a menu of formats; choosing one writes what is shown, lets the person save it, and says in one sentence how that ended. */
export function ExportMenu({ host, make, entries = EXPORT_ENTRIES, note }: ExportMenuProps): ReactElement {
  const [said, setSaid] = useState(NOTHING);
  const whole = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (said.kind !== 'saved') return;
    const timer = window.setTimeout(() => setSaid(NOTHING), QUIET_AFTER);
    return () => window.clearTimeout(timer);
  }, [said]);
  const write = async (id: string) => {
    const entry = entries.find((one) => one.id === id);
    if (!entry) return;
    const toTheRight = hasRoomOnTheRight(whole.current);
    setSaid({ kind: 'writing', words: `Writing ${entry.name} …`, toTheRight });
    const { kind, words } = await written(host, entry, make);
    setSaid(kind === 'cancelled' ? NOTHING : { kind, words, toTheRight });
  };
  return (
    <div className={styles.whole} data-export="" data-screen-only="" ref={whole}>
      <MenuTrigger>
        <Button className={classes(styles.button)}>
          Export <Icon name="down" size={12} />
        </Button>
        <Popover className={classes(styles.popover)} offset={6} placement="bottom end">
          {note ? <p className={styles.note}>{note}</p> : null}
          <Menu aria-label="Export as" className={classes(styles.menu)} onAction={(id) => write(String(id))}>
            {entries.map(({ id, name, about }) => (
              <MenuItem className={classes(styles.entry)} id={id} key={id} textValue={name}>
                <span className={styles.name}>{name}</span>
                <span className={styles.about}>{about}</span>
              </MenuItem>
            ))}
          </Menu>
        </Popover>
      </MenuTrigger>
      <div
        className={classes(
          styles.said,
          said.kind !== 'nothing' && styles.shown,
          said.toTheRight && styles.toTheRight,
        )}
      >
        <p aria-live="polite">{said.words}</p>
        {said.kind === 'failed' ? (
          <button
            aria-label="Close this message"
            className={styles.close}
            onClick={() => setSaid(NOTHING)}
            type="button"
          >
            <Icon name="close" size={12} />
          </button>
        ) : null}
      </div>
    </div>
  );
}

function written(
  host: ExportMenuProps['host'],
  entry: ExportEntry,
  make: () => Exportable,
): Promise<ExportEnd> {
  return entry.format === null
    ? saveMade(host, `The picture (${entry.name})`, 'the other picture format', entry.file)
    : exportFile(host, entry.format, entry.make ?? make);
}

function hasRoomOnTheRight(button: HTMLElement | null): boolean {
  if (!button) return false;
  const own = button.getBoundingClientRect();
  const { left, right } = (button.closest('main') ?? document.body).getBoundingClientRect();
  return right - own.right > own.left - left;
}
