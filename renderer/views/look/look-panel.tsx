import type { ReactElement, RefObject } from 'react';
import { Dialog } from 'react-aria-components/Dialog';
import { Link } from 'react-aria-components/Link';
import { Popover } from 'react-aria-components/Popover';
import { useApp, useStore } from '../../app-context.ts';
import { Choice } from '../../parts/choice.tsx';
import { classes } from '../../parts/classes.ts';
import { Slide } from '../../parts/slide.tsx';
import { Switch } from '../../parts/switch.tsx';
import {
  ALIGNS,
  FONT_NAME,
  FONTS,
  LINE_SPACING,
  PARAGRAPH_SPACING,
  TEXT_SIZE,
  usualLook,
  WIDTHS,
} from '../../state/look.ts';
import { panelTheme } from '../../state/own-colours.ts';
import type { Settings } from '../../state/settings.ts';
import { ColourFields } from './colour-fields.tsx';
import styles from './look-panel.module.css';
import { ThemeChoice } from './theme-choice.tsx';

const WIDTH_NAME = { narrow: 'Narrow', medium: 'Medium', wide: 'Wide' } as const;
const ALIGN_NAME = { ragged: 'Ragged', justified: 'Justified' } as const;

type LookPanelProps = {
  /** The button that opened it: it stands below, and gives the focus back to it. */
  readonly trigger: RefObject<HTMLElement | null>;
  readonly onClose: () => void;
};

/** How the text looks. Everything acts at once on the page behind it. */
export function LookPanel({ trigger, onClose }: LookPanelProps): ReactElement {
  const { settings, overlay } = useApp();
  const now = useStore(settings);
  const change = (part: Partial<Settings>) => settings.set({ ...settings.get(), ...part });
  return (
    <Popover
      className={classes(styles.popover)}
      data-theme={panelTheme(now)}
      isOpen
      offset={6}
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose();
      }}
      placement="bottom end"
      triggerRef={trigger}
    >
      <Dialog aria-label="How the text looks" className={classes(styles.dialog)}>
        <ThemeChoice colours={now.colours} onChange={(theme) => change({ theme })} theme={now.theme} />
        {now.theme === 'custom' ? (
          <ColourFields colours={now.colours} onChange={(colours) => change({ colours })} />
        ) : null}
        <Choice
          as="pairs"
          label="Font of the text"
          onChange={(font) => change({ font })}
          options={FONTS.map((value) => ({ value, name: FONT_NAME[value] }))}
          value={now.font}
        />
        <div>
          <Slide
            label="Text size"
            onChange={(textSize) => change({ textSize })}
            range={TEXT_SIZE}
            value={now.textSize}
          />
          <Slide
            label="Line spacing"
            onChange={(lineSpacing) => change({ lineSpacing })}
            range={LINE_SPACING}
            value={now.lineSpacing}
          />
          <Slide
            label="Paragraph spacing"
            onChange={(paragraphSpacing) => change({ paragraphSpacing })}
            range={PARAGRAPH_SPACING}
            value={now.paragraphSpacing}
          />
        </div>
        <div className={styles.beside}>
          <Choice
            label="Reading width"
            onChange={(width) => change({ width })}
            options={WIDTHS.map((value) => ({ value, name: WIDTH_NAME[value] }))}
            value={now.width}
          />
          <Choice
            label="Lines"
            onChange={(align) => change({ align })}
            options={ALIGNS.map((value) => ({ value, name: ALIGN_NAME[value] }))}
            value={now.align}
          />
        </div>
        <div>
          <Switch
            isOn={now.notes}
            onChange={(notes) => change({ notes })}
            words="Editor’s notes in the text"
          />
          <Switch
            isOn={now.printFolded === 'open'}
            onChange={(open) => change({ printFolded: open ? 'open' : 'as-shown' })}
            words="Print folded parts open"
          />
          <Switch
            isOn={now.letterKeys}
            onChange={(letterKeys) => change({ letterKeys })}
            words="Single letters work as keys"
          />
        </div>
        <div className={styles.foot}>
          <button onClick={() => change(usualLook(settings.get()))} type="button">
            Usual look
          </button>
          <Link href="#/health" onPress={onClose}>
            Document health
          </Link>
          <button
            onClick={() => {
              onClose();
              overlay.set('keys');
            }}
            type="button"
          >
            Keys
          </button>
          <button
            onClick={() => {
              onClose();
              overlay.set('about');
            }}
            type="button"
          >
            About
          </button>
        </div>
      </Dialog>
    </Popover>
  );
}
