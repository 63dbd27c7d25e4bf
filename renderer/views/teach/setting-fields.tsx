import type { ReactElement } from 'react';
import { QUIZ_DIFFICULTIES, QUIZ_KINDS, type Shown } from '../../../corpus/index.ts';
import { useApp } from '../../app-context.ts';
import { NumberField } from '../../parts/number-field.tsx';
import { Segmented } from '../../parts/segmented.tsx';
import { DIFFICULTY_NAME, rangeInWords } from '../../state/lesson-words.ts';
import { quizOf } from '../../state/made-once.ts';
import { newSeed } from './add-stops.tsx';
import type { Editing } from './editing.ts';
import { LessonFinder } from './lesson-finder.tsx';
import { rangeOptions } from './places.ts';
import { KindsField } from './quiz/kinds-field.tsx';
import styles from './stop-pane.module.css';

type SettingFieldsProps = {
  readonly id: string;
  readonly shown: Extract<Shown, { kind: 'quiz' | 'hunt' }>;
  readonly editing: Editing;
};

const MOST = 50;

/** What a quiz or a hunt asks: how much, about which part of the plan, how hard. The same settings give the same questions each time. */
export function SettingFields({ id, shown, editing }: SettingFieldsProps): ReactElement {
  const { graph } = useApp();
  const { setting } = shown;
  const noun = shown.kind === 'quiz' ? 'Questions' : 'Tasks';
  const set = (words: Partial<typeof setting>, what: string) =>
    editing.change(id, { shown: withSetting(shown, words) }, what);
  return (
    <>
      <div className={styles.fields}>
        <NumberField
          label={noun}
          least={1}
          most={MOST}
          onType={(count) =>
            count !== null &&
            Number.isInteger(count) &&
            editing.type(id, 'the count', () => ({ shown: withSetting(shown, { count }) }))
          }
          step={1}
          value={setting.count}
        />
        {shown.kind === 'quiz' ? (
          <Segmented
            label="Difficulty"
            onChange={(difficulty) =>
              editing.change(
                id,
                { shown: { ...shown, setting: { ...shown.setting, difficulty } } },
                'the difficulty',
              )
            }
            options={QUIZ_DIFFICULTIES.map((value) => ({ value, name: DIFFICULTY_NAME[value] }))}
            value={shown.setting.difficulty}
          />
        ) : null}
        <button
          className={styles.button}
          onClick={() => set({ seed: newSeed() }, 'other questions')}
          type="button"
        >
          Other {noun.toLowerCase()}
        </button>
      </div>
      <div>
        <p className={styles.label}>About: {rangeInWords(graph, setting.range)}</p>
        <LessonFinder
          chosen={setting.range}
          label="Part of the plan that it asks about"
          onPick={(range) => set({ range }, 'the part that it asks about')}
          optionsFor={rangeOptions}
          placeholder="The whole plan, or: chapter 3, s5, box 8 …"
        />
        {setting.range === null ? null : (
          <button
            className={styles.quiet}
            onClick={() => set({ range: null }, 'the part that it asks about')}
            type="button"
          >
            The whole plan
          </button>
        )}
      </div>
      {shown.kind === 'quiz' ? <QuizKinds editing={editing} id={id} shown={shown} /> : null}
    </>
  );
}

/** The kinds of questions of a quiz, as on the page of the quizzes. */
function QuizKinds({
  id,
  shown,
  editing,
}: Omit<SettingFieldsProps, 'shown'> & {
  readonly shown: Extract<Shown, { kind: 'quiz' }>;
}): ReactElement {
  const { graph } = useApp();
  const { setting } = shown;
  const toggle = (name: string) => {
    const isOn = (one: string) => setting.kinds.includes(one) !== (one === name);
    const kinds = QUIZ_KINDS.map((kind) => kind.name).filter(isOn);
    editing.change(id, { shown: { ...shown, setting: { ...setting, kinds } } }, 'the kinds of questions');
  };
  return <KindsField kinds={setting.kinds} onToggle={toggle} quiz={quizOf(graph, setting)} />;
}

function withSetting(
  shown: SettingFieldsProps['shown'],
  words: Partial<SettingFieldsProps['shown']['setting']>,
): SettingFieldsProps['shown'] {
  return shown.kind === 'quiz'
    ? { ...shown, setting: { ...shown.setting, ...words } }
    : { ...shown, setting: { ...shown.setting, ...words } };
}
