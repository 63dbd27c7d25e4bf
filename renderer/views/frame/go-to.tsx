import { type KeyboardEvent, type ReactElement, useMemo, useState } from 'react';
import { ComboBox } from 'react-aria-components/ComboBox';
import { Input } from 'react-aria-components/Input';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { Popover } from 'react-aria-components/Popover';
import { findAgency, type GoToHit, type Graph, goTo } from '../../../corpus/index.ts';
import { useApp } from '../../app-context.ts';
import { classes } from '../../parts/classes.ts';
import { Icon, type IconName } from '../../parts/icon.tsx';
import { shorten } from '../../parts/words.ts';
import { askFor, NOTHING_ASKED } from '../../state/ask.ts';
import { hrefOf, parseRoute } from '../../state/route.ts';
import styles from './go-to.module.css';
import { GO_TO_FIELD } from './use-frame-keys.ts';

const MOST = 12;
const ICON: Readonly<Record<Suggestion['why'], IconName>> = {
  citation: 'citation',
  agency: 'agencies',
  heading: 'heading',
  text: 'search',
  problem: 'warning',
};

/** What the list offers: places and bodies that have the name, and last of all a search of the text; for a link that leads nowhere one sentence alone. */
type Suggestion = Omit<GoToHit, 'kind' | 'why'> & { readonly why: GoToHit['why'] | 'text' | 'problem' };

const IN_TEXT = 'search:text';
const PROBLEM = 'link-problem';

/** The field that goes to a place by its number, to a body by any of its names, to a heading by its words, or searches the text. */
export function GoTo(): ReactElement {
  const { graph, router, search } = useApp();
  const [text, setText] = useState('');
  const suggestions = useMemo(() => suggestionsFor(graph, text), [graph, text]);
  const best = useMemo(() => bestOf(graph, text, suggestions), [graph, text, suggestions]);
  const open = (id: string) => {
    if (id === PROBLEM) return;
    setText('');
    if (id === IN_TEXT) router.open({ kind: 'search', ask: askFor(text.trim(), NOTHING_ASKED) });
    else router.open(parseRoute(hrefOf(id)));
  };
  // Without a choice in the list Enter takes the best one.
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key !== 'Enter' || !best || event.currentTarget.hasAttribute('aria-activedescendant')) return;
    event.preventDefault();
    event.stopPropagation();
    open(best.id);
  };
  return (
    <ComboBox
      allowsCustomValue
      aria-label="Go to or search"
      className={classes(styles.goTo)}
      inputValue={text}
      items={suggestions}
      menuTrigger="input"
      onFocus={() => void search.prepare()}
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
          placeholder="Go to or search"
          spellCheck={false}
        />
        <kbd className={classes(styles.key)}>Ctrl K</kbd>
      </div>
      <Popover className={classes(styles.popover)} offset={4}>
        <ListBox className={classes(styles.list)}>
          {(hit: Suggestion) => (
            <ListBoxItem
              className={classes(styles.hit, hit === best && styles.best, hit.why === 'text' && styles.last)}
              id={hit.id}
              textValue={`${hit.label} ${hit.title}`}
            >
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

function suggestionsFor(graph: Graph, text: string): readonly Suggestion[] {
  const typed = text.trim();
  if (typed === '') return [];
  const inText: Suggestion = {
    id: IN_TEXT,
    why: 'text',
    label: 'Search the text',
    title: `for “${shorten(typed, 60)}”`,
    path: '',
  };
  const found = goTo(graph, text);
  const [first] = found;
  if (first?.kind === 'link-problem')
    return [{ id: PROBLEM, why: 'problem', label: '', title: first.message, path: '' }];
  return [...found.filter((one) => one.kind === 'place').slice(0, MOST), inText];
}

/** What Enter takes: a place by its number or a body by its whole name, and otherwise the search, because words are meant to be looked for. */
function bestOf(graph: Graph, text: string, suggestions: readonly Suggestion[]): Suggestion | undefined {
  const [first] = suggestions;
  const body = findAgency(graph, text);
  if (first?.why === 'citation') return first;
  return suggestions.find(({ id }) => id === (body ? body.id : IN_TEXT)) ?? suggestions.at(-1);
}
