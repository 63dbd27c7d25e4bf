import { type ReactElement, type RefObject, useEffect, useLayoutEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import type { RecordStyle } from '../../../corpus/index.ts';
import { useApp, useStore } from '../../app-context.ts';
import { CiteMenu, type OwnKind } from './cite-menu.tsx';
import type { CopyKind } from './copying.ts';
import styles from './margin-cite.module.css';
import { blockAround, blockOf } from './walk.ts';

type MarginCiteProps = {
  readonly column: RefObject<HTMLElement | null>;
  readonly onCopy: (kind: CopyKind, id: string) => void;
  readonly onOwn: (kind: OwnKind, id: string) => void;
  readonly onSave: (style: RecordStyle, id: string) => void;
};

/**
 * The button *Cite* in the margin of the block that has the pointer, and otherwise of the block where the reader is. There is one for the whole text; it stands in its
 * block, so that Tab leads from the block to it.
 */
export function MarginCite({ column, onCopy, onOwn, onSave }: MarginCiteProps): ReactElement {
  const app = useApp();
  const style = useStore(app.settings, ({ citationStyle }) => citationStyle);
  const [isOpen, setOpen] = useState(false);
  const block = useBlockToCite(column, isOpen);
  // A seat of our own, moved from block to block: the blocks need not be drawn again for it.
  const [seat] = useState(makeSeat);
  useLayoutEffect(() => {
    if (!block) return;
    const holder = block.matches('tr') ? block.querySelector('th') : block;
    // A heading is read out with its own words first.
    if (/^H\d$/.test(block.tagName)) holder?.append(seat);
    else holder?.prepend(seat);
  }, [block, seat]);
  useEffect(() => () => seat.remove(), [seat]);
  const id = block?.dataset.id ?? '';
  return createPortal(
    block ? (
      <CiteMenu
        label={block.dataset.label ?? ''}
        onCopy={(kind) => onCopy(kind, id)}
        onOpenChange={setOpen}
        onOwn={(kind) => onOwn(kind, id)}
        onSave={(record) => onSave(record, id)}
        onStyle={(citationStyle) => app.settings.set({ ...app.settings.get(), citationStyle })}
        style={style}
      />
    ) : null,
    seat,
  );
}

function makeSeat(): HTMLElement {
  const seat = document.createElement('span');
  seat.className = styles.seat ?? '';
  seat.dataset.screenOnly = '';
  return seat;
}

/** The block whose button is shown. It stays while its menu is open, while the button has the focus, and while a selection is drawn. */
function useBlockToCite(column: RefObject<HTMLElement | null>, isOpen: boolean): HTMLElement | undefined {
  const { here } = useApp();
  const at = useStore(here);
  const [hovered, setHovered] = useState<HTMLElement | undefined>();
  const [block, setBlock] = useState<HTMLElement | undefined>();
  useEffect(() => {
    const { current: scroller } = column;
    if (!scroller) return;
    const onOver = ({ target, buttons, pointerType }: PointerEvent) => {
      const over = buttons === 0 && pointerType !== 'touch' ? blockAround(target) : undefined;
      if (over && scroller.contains(over)) setHovered(over);
    };
    const onLeave = () => setHovered(undefined);
    scroller.addEventListener('pointerover', onOver);
    scroller.addEventListener('pointerleave', onLeave);
    return () => {
      scroller.removeEventListener('pointerover', onOver);
      scroller.removeEventListener('pointerleave', onLeave);
    };
  }, [column]);
  useEffect(() => {
    const { current: scroller } = column;
    if (!scroller || isOpen || block?.querySelector(`.${styles.seat}`)?.contains(document.activeElement))
      return;
    setBlock(hovered ?? blockOf(scroller, at));
  }, [column, at, hovered, isOpen, block]);
  // The focus brings the button back to where the reader is.
  useEffect(() => {
    const onFocus = ({ target }: FocusEvent) => {
      if (blockAround(target)?.dataset.id !== hovered?.dataset.id) setHovered(undefined);
    };
    const { current: scroller } = column;
    scroller?.addEventListener('focusin', onFocus);
    return () => scroller?.removeEventListener('focusin', onFocus);
  }, [column, hovered]);
  return block;
}
