import type { ReactElement } from 'react';
import type { Agency, Group, NameForm } from '../../../corpus/index.ts';
import { Reveal } from '../../parts/reveal.tsx';
import { capital, counted, inWords } from '../../parts/words.ts';
import styles from './dossier.module.css';

const STATUS: Readonly<Record<NameForm['status'], string>> = {
  official: 'official name',
  short: 'short form',
  slip: 'slip of translation',
  'former name': 'former name',
  collective: 'collective name',
};

/** In which forms the name is printed, how often, and why we take them for one body. */
export function PrintedForms({ body }: { readonly body: Agency | Group }): ReactElement | null {
  const printed = body.forms.filter(({ inClauses }) => inClauses > 0);
  const explained = body.forms.filter(({ evidence }) => evidence !== null);
  if (printed.length === 0) return null;
  const only = printed.length === 1 ? printed[0] : undefined;
  if (only && only.printed === body.title && explained.length === 0) return null;
  return (
    <section aria-label="Printed forms of the name" className={styles.forms}>
      <p className={styles.formsTitle}>
        {only ? `Printed only as “${only.printed}”.` : `Printed in ${inWords(printed.length)} forms.`}
      </p>
      <ul>
        {printed.map((form) => (
          <li className={styles.form} key={form.printed}>
            <span>
              “<Differing official={body.title} printed={form.printed} />”
            </span>
            <span className={styles.formFacts}>
              {STATUS[form.status]} · {counted(form.inClauses, 'clause')}
            </span>
          </li>
        ))}
      </ul>
      {explained.length > 0 ? (
        <Reveal plain summary="Why we think so">
          <ul className={styles.evidence}>
            {explained.map((form) => (
              <li key={form.printed}>
                <b>“{form.printed}”</b> {capital(form.evidence ?? '')}.{' '}
                <span className={styles.formFacts}>Confidence {Math.round(form.confidence * 100)} %.</span>
              </li>
            ))}
          </ul>
        </Reveal>
      ) : null}
    </section>
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
