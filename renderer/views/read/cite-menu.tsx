import type { ReactElement } from 'react';
import { Button } from 'react-aria-components/Button';
import { Menu, MenuItem, MenuSection, MenuTrigger } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import { CITATION_STYLES, type CitationStyle, type RecordStyle, STYLE_NAME } from '../../../corpus/index.ts';
import { classes } from '../../parts/classes.ts';
import { Icon } from '../../parts/icon.tsx';
import styles from './cite-menu.module.css';
import type { CopyKind } from './copying.ts';

/** What a person can make of a passage. */
export type OwnKind = 'note' | 'highlight' | 'bookmark' | 'lesson' | 'handout';

type CiteMenuProps = {
  /** The label of the passage: `§5 ¶2`. */
  readonly label: string;
  readonly style: CitationStyle;
  readonly onCopy: (kind: CopyKind) => void;
  readonly onOwn: (kind: OwnKind) => void;
  readonly onSave: (style: RecordStyle) => void;
  readonly onStyle: (style: CitationStyle) => void;
  readonly onOpenChange: (isOpen: boolean) => void;
};

const COPIES: readonly { readonly kind: CopyKind; readonly name: string; readonly keys: string }[] = [
  { kind: 'citation', name: 'Copy citation', keys: 'C' },
  { kind: 'quote', name: 'Copy quote with citation', keys: 'Shift C' },
  { kind: 'link', name: 'Copy link', keys: 'L' },
];
const OWN: readonly { readonly kind: OwnKind; readonly name: string; readonly keys: string | null }[] = [
  { kind: 'note', name: 'Note', keys: 'N' },
  { kind: 'highlight', name: 'Highlight', keys: 'H' },
  { kind: 'bookmark', name: 'Bookmark, or take it off', keys: 'B' },
  { kind: 'lesson', name: 'Add to lesson', keys: 'A' },
  { kind: 'handout', name: 'Handout of this part…', keys: null },
];
const RECORDS: readonly RecordStyle[] = ['bibtex', 'ris', 'csl-json'];

/** A quiet button in the margin of a passage that opens a menu: copy its citation, its words, its link; write a note, highlight, bookmark; choose the style; save a record. */
export function CiteMenu({
  label,
  style,
  onCopy,
  onOwn,
  onSave,
  onStyle,
  onOpenChange,
}: CiteMenuProps): ReactElement {
  return (
    <MenuTrigger onOpenChange={onOpenChange}>
      <Button aria-label={`Cite ${label}`} className={classes(styles.button)}>
        <Icon name="quote" size={14} />
      </Button>
      <Popover className={classes(styles.popover)} offset={4} placement="bottom start">
        <Menu aria-label={`Cite ${label}`} className={classes(styles.menu)}>
          {COPIES.map(({ kind, name, keys }) => (
            <MenuItem
              className={classes(styles.entry)}
              key={kind}
              onAction={() => onCopy(kind)}
              textValue={name}
            >
              <span>{name}</span>
              <kbd className={styles.keys}>{keys}</kbd>
            </MenuItem>
          ))}
          <MenuSection aria-label="Of your own" className={classes(styles.section)} data-title="Of your own">
            {OWN.map(({ kind, name, keys }) => (
              <MenuItem
                className={classes(styles.entry)}
                key={kind}
                onAction={() => onOwn(kind)}
                textValue={name}
              >
                <span>{name}</span>
                {keys === null ? null : <kbd className={styles.keys}>{keys}</kbd>}
              </MenuItem>
            ))}
          </MenuSection>
          {/* Without a menu that opens beside this one: its code would double what the first paint waits for. */}
          <MenuSection
            aria-label="Style of citations"
            className={classes(styles.section)}
            data-title="Style"
            disallowEmptySelection
            onSelectionChange={(keys) => {
              const chosen = CITATION_STYLES.find((one) => keys !== 'all' && keys.has(one));
              if (chosen) onStyle(chosen);
            }}
            selectedKeys={[style]}
            selectionMode="single"
          >
            {CITATION_STYLES.map((one) => (
              <MenuItem className={classes(styles.entry)} id={one} key={one} textValue={STYLE_NAME[one]}>
                <span>{STYLE_NAME[one]}</span>
                <span className={styles.tick}>
                  <Icon name="check" size={12} />
                </span>
              </MenuItem>
            ))}
          </MenuSection>
          <MenuSection
            aria-label="Save for a bibliography"
            className={classes(styles.section)}
            data-title="Save for a bibliography"
          >
            {RECORDS.map((one) => (
              <MenuItem
                className={classes(styles.entry)}
                key={one}
                onAction={() => onSave(one)}
                textValue={`Save as ${STYLE_NAME[one]}`}
              >
                <span>Save as {STYLE_NAME[one]}</span>
              </MenuItem>
            ))}
          </MenuSection>
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
