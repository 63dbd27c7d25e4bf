import { type DragEvent, type ReactElement, useEffect, useRef, useState } from 'react';
import { versionOf } from '../../../corpus/index.ts';
import { useApp } from '../../app-context.ts';
import { Column } from '../../parts/column.tsx';
import { PageTitle } from '../../parts/page-title.tsx';
import { readVersion } from '../../plan-content.ts';
import { formatSettings } from '../../state/settings.ts';
import { LookedAt } from './looked-at.tsx';
import { type Look, lookAt } from './looking.ts';
import styles from './versions.module.css';

type Step = { readonly kind: 'none' } | { readonly kind: 'looking'; readonly file: string } | Look;

/** The version of the plan that is open, the newer one that a person may open from a pack, and the way back. */
export function VersionsMain(): ReactElement {
  const app = useApp();
  const { plan } = app.graph;
  const isNewer = app.content.says !== null;
  const [step, setStep] = useState<Step>({ kind: 'none' });
  const [failed, setFailed] = useState('');
  const kept = useKept();
  const input = useRef<HTMLInputElement>(null);
  const open = useRef<HTMLButtonElement>(null);
  const reading = useRef<AbortController>(null);
  useEffect(() => () => reading.current?.abort(), []);
  const look = async (file: File | undefined) => {
    if (!file) return;
    reading.current?.abort();
    const own = new AbortController();
    reading.current = own;
    setFailed('');
    setStep({ kind: 'looking', file: file.name });
    const found = await lookAt(app, file, own.signal);
    if (!own.signal.aborted && found) setStep(found);
  };
  const stop = () => {
    reading.current?.abort();
    setStep({ kind: 'none' });
    // The button that had the focus is gone.
    open.current?.focus();
  };
  /** `text` is what is to be kept, `null` to keep what is kept. */
  const show = async (newer: boolean, text: string | null) => {
    const isKept = text === null || (await app.host.planVersion.save(text));
    const settings = { ...app.settings.get(), newerVersion: newer };
    if (!isKept || !(await app.host.saveSettings(formatSettings(settings)))) {
      setFailed(
        'The version could not be kept here, so nothing was changed. Make room on the disk, then try again.',
      );
      return;
    }
    app.settings.set(settings);
    window.location.reload();
  };
  const onDrop = (event: DragEvent) => {
    const [file] = event.dataTransfer.files;
    if (!file) return;
    event.preventDefault();
    void look(file);
  };
  return (
    <Column>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: to drop a file is a way more, beside the button. */}
      <div className={styles.page} onDragOver={(event) => event.preventDefault()} onDrop={onDrop}>
        <PageTitle title="Versions of the plan">
          <p>
            A newer version of the plan comes as one file, a pack (.zip). It is opened from the disk: Remit
            never asks the network.
          </p>
        </PageTitle>
        <section className={styles.open}>
          <h2>
            Version {versionOf(plan)} is open
            <span>{isNewer ? 'from a pack' : 'Remit came with it'}</span>
          </h2>
          {app.content.says ? <p>The pack says: {app.content.says}</p> : null}
          <p className={styles.buttons}>
            <button
              className={styles.primary}
              onClick={() => input.current?.click()}
              ref={open}
              type="button"
            >
              Open a newer version…
            </button>
            {isNewer ? (
              <button className={styles.button} onClick={() => void show(false, null)} type="button">
                Go back to the version that Remit came with
              </button>
            ) : null}
            {!isNewer && kept !== null ? (
              <button className={styles.button} onClick={() => void show(true, null)} type="button">
                Show version {kept} again
              </button>
            ) : null}
          </p>
          <input
            accept=".zip,application/zip"
            aria-label="Pack to open"
            className={styles.file}
            onChange={({ target }) => {
              void look(target.files?.[0]);
              target.value = '';
            }}
            ref={input}
            tabIndex={-1}
            type="file"
          />
        </section>
        <div className={styles.said} role="status">
          {step.kind === 'looking' ? <p className={styles.quiet}>Reading “{step.file}” …</p> : null}
          {step.kind === 'refused' ? (
            <p className={styles.refused}>
              “{step.file}” was not opened. {step.why} Nothing was changed.
            </p>
          ) : null}
          {failed === '' ? null : <p className={styles.refused}>{failed}</p>}
        </div>
        {step.kind === 'looking' ? (
          <p className={styles.buttons}>
            <button className={styles.button} onClick={stop} type="button">
              Stop reading
            </button>
          </p>
        ) : null}
        {step.kind === 'read' ? (
          <LookedAt
            key={step.file}
            look={step}
            onLeave={() => setStep({ kind: 'none' })}
            onTake={() => void show(true, step.text)}
          />
        ) : null}
      </div>
    </Column>
  );
}

/** The number of the newer version that is kept while the first is shown; `null` where none is. */
function useKept(): number | null {
  const { host, content } = useApp();
  const [kept, setKept] = useState<number | null>(null);
  useEffect(() => {
    if (content.says !== null) return;
    void host.planVersion.load().then((text) => {
      const version = readVersion(text);
      setKept(version && versionOf(version.plan));
    });
  }, [host, content]);
  return kept;
}
