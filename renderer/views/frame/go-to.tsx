import { type KeyboardEvent, type ReactElement, useMemo, useState } from 'react';
import { ComboBox } from 'react-aria-components/ComboBox';
import { Input } from 'react-aria-components/Input';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { Popover } from 'react-aria-components/Popover';
import { type GoToHit, goTo } from '../../../corpus/index.ts';
import { useApp } from '../../app-context.ts';
import { classes } from '../../parts/classes.ts';
import { Icon, type IconName } from '../../parts/icon.tsx';
import { hrefOf, parseRoute } from '../../state/route.ts';
import styles from './go-to.module.css';
import { GO_TO_FIELD } from './use-frame-keys.ts';

const MOST = 12;
const ICON: Readonly<Record<GoToHit['why'], IconName>> = {
  citation: 'citation',
  agency: 'agencies',
  heading: 'heading',
};

/** The field that goes to a place by its number, to a body by any of its names, or to a heading by its words. */
export function GoTo(): ReactElement {
  const { graph, router } = useApp();
  const [text, setText] = useState('');
  const hits = useMemo(() => (text.trim() ? goTo(graph, text).slice(0, MOST) : []), [graph, text]);
  const open = (id: string) => {
    setText('');
    router.open(parseRoute(hrefOf(id)));
  };
  // Without a choice in the list Enter takes the best one.
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    const best = hits[0];
    if (event.key !== 'Enter' || !best || event.currentTarget.hasAttribute('aria-activedescendant')) return;
    event.preventDefault();
    event.stopPropagation();
    open(best.id);
  };
  return (
    <ComboBox
      allowsCustomValue
      allowsEmptyCollection={text.trim() !== ''}
      aria-label="Go to"
      className={classes(styles.goTo)}
      inputValue={text}
      items={hits}
      menuTrigger="input"
      onInputChange={setText}
      onSelectionChange={(key) => {
        if (key !== null) open(String(key));
      }}
      selectedKey={null}
    >
      <div className={classes(styles.field)}>
        <Icon name="search" size={16} />
        <Input
          aria-keyshortcuts="Control+K"
          className={classes(styles.input)}
          id={GO_TO_FIELD}
          onKeyDownCapture={onKeyDown}
          placeholder="Go to"
          spellCheck={false}
        />
        <kbd className={classes(styles.key)}>Ctrl K</kbd>
      </div>
      <Popover className={classes(styles.popover)} offset={4}>
        <ListBox
          className={classes(styles.list)}
          renderEmptyState={() => (
            <p className={classes(styles.empty)}>
              Nothing has that name. Try a number such as “§4”, “box 6” or “clause 12”, words of a heading, or
              a body in any of its names.
            </p>
          )}
        >
          {(hit: GoToHit) => (
            <ListBoxItem className={classes(styles.hit)} id={hit.id} textValue={`${hit.label} ${hit.title}`}>
              <Icon name={ICON[hit.why]} size={16} />
              <span className={classes(styles.words)}>
                <span className={classes(styles.title)}>
                  <b>{hit.label}</b> {hit.title === hit.label ? '' : hit.title}
                </span>
                {hit.path ? <span className={classes(styles.path)}>{hit.path}</span> : null}
              </span>
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}
