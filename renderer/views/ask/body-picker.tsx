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
import { useApp } from '../../app-context.ts';
import { classes } from '../../parts/classes.ts';
import { Icon } from '../../parts/icon.tsx';
import { type BodyOption, bodyOptions } from './body-options.ts';
import styles from './body-picker.module.css';

type BodyPickerProps = {
  readonly label: string;
  readonly placeholder: string;
  /** The id of the chosen body; `null` for none. */
  readonly chosen: string | null;
  /** Bodies that cannot be chosen here, by id. */
  readonly leftOut?: readonly string[];
  readonly onPick: (id: string) => void;
};

/** A field in which a body is chosen by any of its names. What is typed and leads to no choice is forgotten. */
export function BodyPicker({
  label,
  placeholder,
  chosen,
  leftOut = NOBODY,
  onPick,
}: BodyPickerProps): ReactElement {
  const { graph } = useApp();
  const [typed, setTyped] = useState<string | null>(null);
  const options = useMemo(() => bodyOptions(graph, typed ?? '', leftOut), [graph, typed, leftOut]);
  const node = chosen === null ? undefined : graph.nodes.get(chosen);
  const title = node && 'title' in node ? node.title : '';
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
        // Leaving the field gives back the body that was chosen before.
        if (key === null || key === chosen) setTyped(null);
        else take(String(key));
      }}
      selectedKey={chosen}
    >
      <span className={styles.field} title={title || undefined}>
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
          renderEmptyState={() => <p className={styles.none}>No body has this in any of its names.</p>}
        >
          {({ id, title: name, about }: BodyOption) => (
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

const NOBODY: readonly string[] = [];
