import type { ReactElement } from 'react';
import type { Agency, Group, NameForm } from '../../../corpus/index.ts';
import { Reveal } from '../../parts/reveal.tsx';
import { counted, inWords } from '../../parts/words.ts';
import styles from './dossier.module.css';

const STATUS: Readonly<Record<NameForm['status'], string>> = {
  official: 'official name',
  short: 'short form',
  slip: 'slip of translation',
  'former name': 'former name',
  collective: 'collective name',
};

/** What a form is to the official name, as a sentence says it before that name. */
const STANDS_FOR: Readonly<Record<Exclude<NameForm['status'], 'official'>, string>> = {
  short: 'is read as a short form of',
  slip: 'is read as a slip of translation for',
  'former name': 'is read as a former name of',
  collective: 'is read as the collective name',
};

type PrintedFormsProps = {
  readonly body: Agency | Group;
  /** Whether the evidence is shown. */
  readonly isOpen: boolean;
  readonly onOpen: (isOpen: boolean) => void;
};

/** In which forms the name is printed, how often, and why we take them for one body. */
export function PrintedForms({ body, isOpen, onOpen }: PrintedFormsProps): ReactElement | null {
  const printed = body.forms.filter(({ inClauses }) => inClauses > 0);
  const explained = body.forms.filter(({ evidence }) => evidence !== null);
  if (printed.length === 0) return null;
  const only = printed.length === 1 ? printed[0] : undefined;
  if (only && only.printed === body.title && explained.length === 0) return null;
  return (
    <section aria-label="Printed forms of the name" className={styles.forms}>
      {only ? null : <p className={styles.formsTitle}>Printed in {inWords(printed.length)} forms.</p>}
      <ul>
        {printed.map((form) => (
          <li className={styles.form} key={form.printed}>
            <span>
              {only ? 'Printed only as ' : null}“
              <Differing official={body.title} printed={form.printed} />”
            </span>
            <span className={styles.formFacts}>
              {STATUS[form.status]} · {counted(form.inClauses, 'clause')}
            </span>
          </li>
        ))}
      </ul>
      {explained.length > 0 ? (
        <Reveal onToggle={onOpen} plain startOpen={isOpen} summary="Why we think so">
          <ul className={styles.evidence}>
            {explained.map((form) => (
              <Evidence body={body} form={form} key={form.printed} />
            ))}
          </ul>
          <p className={styles.judge}>
            The plan itself does not say so. These are judgements of Remit’s editor, from the list of bodies
            kept beside the plan.
          </p>
        </Reveal>
      ) : null}
    </section>
  );
}

/** Why a printed form is taken for a body: what it is to which official name, for what reason, and how sure that is. */
function Evidence({ form, body }: { readonly form: NameForm; readonly body: Agency | Group }): ReactElement {
  const { printed, status, evidence, confidence } = form;
  return (
    <li>
      <b>“{printed}”</b>{' '}
      {status === 'official' ? (
        'is the official name'
      ) : (
        <>
          {STANDS_FOR[status]} <b>{body.title}</b>
        </>
      )}
      : {evidence}. <span className={styles.formFacts}>Confidence {Math.round(confidence * 100)} %.</span>
    </li>
  );
}

/** A printed name with the words marked that the official name does not have. */
function Differing({
  printed,
  official,
}: {
  readonly printed: string;
  readonly official: string;
}): ReactElement {
  const known = new Set(official.toLowerCase().split(/\W+/));
  const words = printed.split(/(\s+)/);
  let at = 0;
  return (
    <>
      {words.map((word) => {
        const key = at;
        at += word.length;
        const bare = word.toLowerCase().replace(/\W+/g, '');
        return bare && !known.has(bare) && printed !== official ? <mark key={key}>{word}</mark> : word;
      })}
    </>
  );
}
