import type { ReactElement } from 'react';
import { Radio, RadioGroup } from 'react-aria-components/RadioGroup';
import { classes } from './classes.ts';
import styles from './segmented.module.css';

type SegmentedProps<T extends string> = {
  /** What is chosen between, for those who do not see it. */
  readonly label: string;
  readonly options: readonly { readonly value: T; readonly name: string }[];
  readonly value: T;
  readonly onChange: (value: T) => void;
};

/** A few values side by side, of which one is chosen. */
export function Segmented<T extends string>({
  label,
  options,
  value,
  onChange,
}: SegmentedProps<T>): ReactElement {
  return (
    <RadioGroup
      aria-label={label}
      className={classes(styles.segmented)}
      data-screen-only=""
      onChange={(chosen) => {
        const option = options.find((one) => one.value === chosen);
        if (option) onChange(option.value);
      }}
      orientation="horizontal"
      value={value}
    >
      {options.map((option) => (
        <Radio className={classes(styles.segment)} key={option.value} value={option.value}>
          {option.name}
        </Radio>
      ))}
    </RadioGroup>
  );
}
