import type { Target, TargetReading } from './targets.ts';

/** What stands for a figure that the plan does not print. */
export const NOT_PRINTED = 'not printed';

/** A unit as it stands behind a figure: "%" touches nothing else, every other unit is a word of its own. */
export function inUnit(text: string, unit: string | null): string {
  return unit === null ? text : unit === '%' ? `${text} %` : `${text} ${unit}`;
}

/** How much the target is above or below the baseline, in words: "+5.7 (+90.5 %)", "+1.4 percentage points". Computed. */
export function changeInWords({ change, unit }: TargetReading): string | null {
  if (!change) return null;
  if (change.isPoints) return `${change.text} percentage points`;
  const absolute = inUnit(change.text, unit);
  return change.percent === null ? absolute : `${absolute} (${change.percent} %)`;
}

/** An indicator in one sentence, for those who do not see its bars. */
export function readingInWords({ printed, noted, years }: Target): string {
  const said = (reading: TargetReading) => {
    const at = (which: 'baseline' | 'target', index: 0 | 1) => {
      const figure = reading[which];
      return `${years?.[index] ?? which}: ${figure ? inUnit(figure.text, reading.unit) : NOT_PRINTED}`;
    };
    return [at('baseline', 0), at('target', 1), changeInWords(reading)].filter(Boolean).join(', ');
  };
  return `${said(printed)}${noted ? `; by the editor’s note ${said(noted)}` : ''}`;
}
