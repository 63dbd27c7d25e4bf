import type { ReactElement } from 'react';
import { HANDOUT_SPACES, type Lesson } from '../../../../corpus/index.ts';
import { Choice } from '../../../parts/choice.tsx';
import { Switch } from '../../../parts/switch.tsx';
import { TickBox } from '../../../parts/tick-box.tsx';
import { type HandoutChoice, hasCovers, SPACE_NAME } from '../../../state/handout.ts';
import { RANGE_COVERS } from '../../../state/handout-settings.ts';
import { COVER_NAME } from '../../../state/lesson-words.ts';
import styles from './handout-dialog.module.css';

type HandoutFieldsProps = {
  readonly choice: HandoutChoice;
  /** `null` for a handout of a part of the plan. */
  readonly lesson: Lesson | null;
  /** What is to be filled in and answered; empty where there is nothing, and so no key. */
  readonly answers: string;
  readonly onChoose: (choice: HandoutChoice) => void;
};

const NO_KEY = 'Nothing in it is to be filled in, so there is no key.';

/** What stands in a handout. */
export function HandoutFields({ choice, lesson, answers, onChoose }: HandoutFieldsProps): ReactElement {
  const set = (part: Partial<HandoutChoice>) => onChoose({ ...choice, ...part });
  return (
    <div className={styles.fields}>
      <Choice
        isFirst
        label="Room for notes behind each part"
        onChange={(space) => set({ space })}
        options={HANDOUT_SPACES.map((value) => ({ value, name: SPACE_NAME[value] }))}
        value={choice.space}
      />
      {lesson ? (
        <>
          {hasCovers(lesson) ? (
            <Switch
              isOn={choice.blanks}
              onChange={(blanks) => set({ blanks })}
              words="Leave what the lesson covers blank"
            />
          ) : null}
          <Switch
            isOn={choice.speaker}
            onChange={(speaker) => set({ speaker })}
            words="Speaker’s copy, with your notes"
          />
        </>
      ) : (
        <RangeCovers choice={choice} onChoose={onChoose} />
      )}
      <Choice
        isOff={answers === ''}
        label="Key"
        note={answers === '' ? NO_KEY : `${answers} in the handout.`}
        onChange={(where) => set({ isKeyInside: where === 'inside' })}
        options={[
          { value: 'apart', name: 'A document of its own' },
          { value: 'inside', name: 'At the end' },
        ]}
        value={choice.isKeyInside ? 'inside' : 'apart'}
      />
    </div>
  );
}

/** The words of a part of the plan that are left blank, by kind. */
function RangeCovers({ choice, onChoose }: Omit<HandoutFieldsProps, 'lesson' | 'answers'>): ReactElement {
  const { covers } = choice;
  return (
    <fieldset className={styles.covers}>
      <legend className={styles.legend}>Leave blank, to be filled in</legend>
      <div className={styles.ticks}>
        {RANGE_COVERS.map((kind) => (
          // biome-ignore lint/a11y/noLabelWithoutControl: TickBox is the control.
          <label className={styles.tick} key={kind}>
            <TickBox
              checked={covers.includes(kind)}
              onChange={({ target }) =>
                onChoose({
                  ...choice,
                  covers: target.checked ? [...covers, kind] : covers.filter((one) => one !== kind),
                })
              }
            />
            {COVER_NAME[kind]}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
