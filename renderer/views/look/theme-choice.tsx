import type { ReactElement } from 'react';
import { Choice } from '../../parts/choice.tsx';
import { THEMES, type Theme } from '../../state/look.ts';
import type { OwnColours } from '../../state/own-colours.ts';
import styles from './theme-choice.module.css';

const NAMES: Readonly<Record<Theme, string>> = {
  system: 'System',
  paper: 'Paper',
  night: 'Night',
  contrast: 'High contrast',
  custom: 'Own colours',
};

type ThemeChoiceProps = {
  readonly theme: Theme;
  readonly colours: OwnColours;
  readonly onChange: (theme: Theme) => void;
};

/** The themes, each as a small page in its colours. */
export function ThemeChoice({ theme, colours, onChange }: ThemeChoiceProps): ReactElement {
  const options = THEMES.map((value) => ({
    value,
    name: NAMES[value],
    shown: <Swatch colours={colours} theme={value} />,
  }));
  return <Choice as="cards" label="Theme" onChange={onChange} options={options} value={theme} />;
}

function Swatch({ theme, colours }: { readonly theme: Theme; readonly colours: OwnColours }): ReactElement {
  if (theme === 'system') {
    return (
      <span aria-hidden="true" className={styles.both}>
        <Page theme="paper" />
        <Page theme="night" />
      </span>
    );
  }
  if (theme !== 'custom') return <Page theme={theme} />;
  const { background, text, accent } = colours;
  return (
    <span aria-hidden="true" className={styles.page} style={{ background, color: text }}>
      Aa
      <span className={styles.accent} style={{ background: accent }} />
    </span>
  );
}

/** The tokens of a theme hold for whatever bears its name. */
function Page({ theme }: { readonly theme: Theme }): ReactElement {
  return (
    <span aria-hidden="true" className={styles.page} data-theme={theme}>
      Aa
      <span className={styles.accent} />
    </span>
  );
}
