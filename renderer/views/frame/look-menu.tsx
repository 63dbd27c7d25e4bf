import { memo, type ReactElement } from 'react';
import { Button } from 'react-aria-components/Button';
import { Dialog, DialogTrigger } from 'react-aria-components/Dialog';
import { Label } from 'react-aria-components/Label';
import { Link } from 'react-aria-components/Link';
import { Popover } from 'react-aria-components/Popover';
import { Radio, RadioGroup } from 'react-aria-components/RadioGroup';
import { Slider, SliderOutput, SliderThumb, SliderTrack } from 'react-aria-components/Slider';
import { Switch } from 'react-aria-components/Switch';
import { useApp, useStore } from '../../app-context.ts';
import { classes } from '../../parts/classes.ts';
import { capital } from '../../parts/words.ts';
import { type Settings, TEXT_SIZE, THEMES, WIDTHS } from '../../state/settings.ts';
import styles from './look-menu.module.css';

/** How the text looks: theme, size, width, and whether the notes of the editor are shown. */
export const LookMenu = memo(function LookMenu(): ReactElement {
  const { settings, overlay } = useApp();
  const now = useStore(settings);
  const change = (part: Partial<Settings>) => settings.set({ ...settings.get(), ...part });
  return (
    <DialogTrigger>
      <Button aria-label="How the text looks" className={classes(styles.button)}>
        Aa
      </Button>
      <Popover className={classes(styles.popover)} offset={6} placement="bottom end">
        <Dialog aria-label="How the text looks" className={classes(styles.dialog)}>
          {({ close }) => (
            <>
              <Choice
                choices={THEMES}
                label="Theme"
                onChange={(theme) => change({ theme })}
                value={now.theme}
              />
              <Slider
                className={classes(styles.slider)}
                maxValue={TEXT_SIZE.most}
                minValue={TEXT_SIZE.least}
                onChange={(size) => change({ textSize: Number(size) })}
                step={TEXT_SIZE.step}
                value={now.textSize}
              >
                <Label className={classes(styles.label)}>Text size</Label>
                <SliderOutput className={classes(styles.output)}>{now.textSize} %</SliderOutput>
                <SliderTrack className={classes(styles.track)}>
                  <SliderThumb className={classes(styles.thumb)} />
                </SliderTrack>
              </Slider>
              <Choice
                choices={WIDTHS}
                label="Reading width"
                onChange={(width) => change({ width })}
                value={now.width}
              />
              <Toggle
                isOn={now.notes}
                onChange={(notes) => change({ notes })}
                words="Editor’s notes in the text"
              />
              <Toggle
                isOn={now.letterKeys}
                onChange={(letterKeys) => change({ letterKeys })}
                words="Single letters work as keys"
              />
              <div className={classes(styles.links)}>
                <Link href="#/health" onPress={close}>
                  Document health
                </Link>
                <button
                  className={classes(styles.link)}
                  onClick={() => {
                    close();
                    overlay.set('keys');
                  }}
                  type="button"
                >
                  Keys
                </button>
              </div>
            </>
          )}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
});

type ChoiceProps<T extends string> = {
  readonly label: string;
  readonly choices: readonly T[];
  readonly value: T;
  readonly onChange: (value: T) => void;
};

function Choice<T extends string>({ label, choices, value, onChange }: ChoiceProps<T>): ReactElement {
  const pick = (picked: string) => {
    const choice = choices.find((one) => one === picked);
    if (choice) onChange(choice);
  };
  return (
    <RadioGroup className={classes(styles.choice)} onChange={pick} orientation="horizontal" value={value}>
      <Label className={classes(styles.label)}>{label}</Label>
      <div className={classes(styles.segments)}>
        {choices.map((choice) => (
          <Radio className={classes(styles.segment)} key={choice} value={choice}>
            {capital(choice)}
          </Radio>
        ))}
      </div>
    </RadioGroup>
  );
}

type ToggleProps = {
  readonly words: string;
  readonly isOn: boolean;
  readonly onChange: (isOn: boolean) => void;
};

function Toggle({ words, isOn, onChange }: ToggleProps): ReactElement {
  return (
    <Switch className={classes(styles.switch)} isSelected={isOn} onChange={onChange}>
      {words}
      <span className={classes(styles.rail)}>
        <span className={classes(styles.knob)} />
      </span>
    </Switch>
  );
}
