import { type ReactElement, useEffect, useRef } from 'react';
import { type Agency, COMPARED_BODIES, type Group, labelOf, roleCounts } from '../../../corpus/index.ts';
import { useApp } from '../../app-context.ts';
import { classes } from '../../parts/classes.ts';
import { Icon } from '../../parts/icon.tsx';
import { counted } from '../../parts/words.ts';
import { toggleCompared } from '../../state/compared.ts';
import type { Picked } from '../../state/picked.ts';
import { hrefOf } from '../../state/route.ts';
import { BodyPicker } from '../ask/body-picker.tsx';
import styles from './chosen-bodies.module.css';

type ChosenBodiesProps = { readonly bodies: readonly (Agency | Group)[]; readonly picked: Picked };

/** The bodies that are compared, each of which can be taken away, and a field that adds another. */
export function ChosenBodies({ bodies, picked }: ChosenBodiesProps): ReactElement {
  const { graph, router } = useApp();
  const whole = useRef<HTMLDivElement>(null);
  const toggle = (id: string) =>
    router.replace({ kind: 'compare', picked: toggleCompared(graph, picked, id) });
  const isFull = bodies.length >= COMPARED_BODIES.most;
  const before = useRef(bodies.length);
  // With each body that is added the field begins anew, and with the last it goes: the focus goes to the new field, or to what was added.
  useEffect(() => {
    const isAdded = bodies.length > before.current;
    before.current = bodies.length;
    if (!isAdded || document.activeElement !== document.body) return;
    const field = whole.current?.querySelector('input');
    (field ?? removers(whole.current).at(-1))?.focus();
  }, [bodies.length]);
  const remove = (id: string, at: number) => {
    // The button goes with its body: the focus goes to the next one, or to the field that adds.
    const buttons = removers(whole.current);
    const next = buttons[at + 1] ?? buttons[at - 1] ?? whole.current?.querySelector<HTMLElement>('input');
    next?.focus();
    toggle(id);
  };
  return (
    <div className={styles.chosen} ref={whole}>
      {bodies.length > 0 ? (
        <ul aria-label="Compared bodies" className={styles.list}>
          {bodies.map((body, at) => (
            <li className={classes(styles.chip, body.kind === 'group' && styles.group)} key={body.id}>
              <a className={styles.name} data-preview={body.id} href={hrefOf(body.id)} title={body.title}>
                <b>{labelOf(graph, body)}</b>
                {body.abbreviation ? <span className={styles.full}>{body.title}</span> : null}
              </a>
              <span className={styles.count}>{counted(roleCounts(graph, body.id).total, 'clause')}</span>
              {body.kind === 'group' ? <span className={styles.count}>a group, not a body</span> : null}
              <button
                aria-label={`Take ${labelOf(graph, body)} out of the comparison`}
                className={styles.remove}
                data-remove=""
                data-screen-only=""
                onClick={() => remove(body.id, at)}
                type="button"
              >
                <Icon name="close" size={11} />
              </button>
            </li>
          ))}
        </ul>
      ) : null}
      {isFull ? null : (
        <div
          className={styles.add}
          data-arrival={bodies.length < COMPARED_BODIES.fewest ? '' : undefined}
          data-screen-only=""
        >
          <BodyPicker
            chosen={null}
            key={bodies.length}
            label="Add a body to the comparison"
            leftOut={bodies.map(({ id }) => id)}
            onPick={toggle}
            placeholder={bodies.length === 0 ? 'Choose a body' : 'Add a body'}
          />
        </div>
      )}
    </div>
  );
}

function removers(whole: HTMLElement | null): readonly HTMLElement[] {
  return whole ? [...whole.querySelectorAll<HTMLElement>('button[data-remove]')] : [];
}
