import {
  type ComponentProps,
  type KeyboardEvent,
  type ReactElement,
  useContext,
  useMemo,
  useState,
} from 'react';
import { Button } from 'react-aria-components/Button';
import { ComboBox, ComboBoxStateContext } from 'react-aria-components/ComboBox';
import { Input } from 'react-aria-components/Input';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { Popover } from 'react-aria-components/Popover';
import { Text } from 'react-aria-components/Text';
import { classes } from './classes.ts';
import styles from './finder.module.css';
import { Icon } from './icon.tsx';

/** Something that can be chosen. */
export type FinderOption = {
  readonly id: string;
  readonly title: string;
  /** What tells it apart, in short. */
  readonly about: string;
};

type FinderProps = {
  readonly label: string;
  readonly placeholder: string;
  /** The id of what is chosen, and what the field then says; `null` and empty for nothing. */
  readonly chosen: string | null;
  readonly title: string;
  /** What fits what is typed, the best first. Must keep its identity while nothing it depends on changes. */
  readonly optionsFor: (typed: string) => readonly FinderOption[];
  /** Says that nothing fits. */
  readonly none: string;
  readonly onPick: (id: string) => void;
  /** Whether it takes the focus when its page is opened. */
  readonly isArrival?: boolean;
};

/** A field in which something is found by typing, and chosen. What is typed and leads to no choice is forgotten. */
export function Finder(props: FinderProps): ReactElement {
  const { label, placeholder, chosen, title, optionsFor, none, onPick, isArrival } = props;
  const [typed, setTyped] = useState<string | null>(null);
  const options = useMemo(() => optionsFor(typed ?? ''), [optionsFor, typed]);
  const take = (id: string) => {
    setTyped(null);
    onPick(id);
  };
  // Enter takes the best of those that fit; without the arrows nothing is chosen in the list yet.
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    const [best] = options;
    if (event.key !== 'Enter' || !typed || !best || event.currentTarget.hasAttribute('aria-activedescendant'))
      return;
    event.preventDefault();
    event.stopPropagation();
    take(best.id);
  };
  return (
    <ComboBox
      allowsEmptyCollection
      aria-label={label}
      className={classes(styles.picker)}
      inputValue={typed ?? title}
      items={options}
      menuTrigger="input"
      onBlur={() => setTyped(null)}
      onFocus={({ target }) => {
        if (target instanceof HTMLInputElement) target.select();
      }}
      onInputChange={(text) => setTyped(text === title ? null : text)}
      onSelectionChange={(key) => {
        // Leaving the field gives back what was chosen before.
        if (key === null || key === chosen) setTyped(null);
        else take(String(key));
      }}
      selectedKey={chosen}
    >
      <span className={styles.field} data-arrival={isArrival ? '' : undefined} title={title || undefined}>
        <OpeningInput
          className={classes(styles.input)}
          onKeyDownCapture={onKeyDown}
          placeholder={placeholder}
          spellCheck={false}
        />
        <Button className={classes(styles.open)}>
          <Icon name="down" size={13} />
        </Button>
      </span>
      <Popover className={classes(styles.popover)} offset={4}>
        <ListBox
          className={classes(styles.list)}
          renderEmptyState={() => <p className={styles.none}>{none}</p>}
        >
          {({ id, title: name, about }: FinderOption) => (
            <ListBoxItem className={classes(styles.option)} id={id} textValue={name}>
              <Text className={classes(styles.name)} slot="label">
                {name}
              </Text>
              {about ? (
                <Text className={classes(styles.about)} slot="description">
                  {about}
                </Text>
              ) : null}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}

/** A click into the field shows what there is to choose; Tab passes it in silence. */
function OpeningInput(props: ComponentProps<typeof Input>): ReactElement {
  const list = useContext(ComboBoxStateContext);
  return <Input {...props} onClick={() => list?.open(null, 'manual')} />;
}
