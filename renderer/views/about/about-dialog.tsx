import { comesWith } from 'virtual:remit/about';
import { licences } from 'virtual:remit/licences';
import type { ReactElement } from 'react';
import { Button } from 'react-aria-components/Button';
import { useApp } from '../../app-context.ts';
import { classes } from '../../parts/classes.ts';
import { CopyButton } from '../../parts/copy-button.tsx';
import { Sign } from '../../parts/icon.tsx';
import { DialogTitle, WindowDialog } from '../../parts/window-dialog.tsx';
import { capital } from '../../parts/words.ts';
import {
  type AboutDetails,
  aboutText,
  EDITION_NAME,
  engineInWords,
  versionInWords,
} from '../../state/about.ts';
import { builtVersion } from '../../state/export-file.ts';
import styles from './about-dialog.module.css';
import { PackageList } from './package-list.tsx';

type AboutDialogProps = { readonly onClose: () => void };

/** What this copy of Remit is: its version, the text that it holds, that it makes no connections, and what it contains. */
export function AboutDialog({ onClose }: AboutDialogProps): ReactElement {
  const { host } = useApp();
  const { title, number, id, digests } = comesWith;
  const details: AboutDetails = {
    version: host.version ?? builtVersion(),
    edition: host.edition,
    userAgent: navigator.userAgent,
    plan: { title, number, id },
    digests,
    packages: licences,
  };
  return (
    <WindowDialog inside={styles.dialog} onClose={onClose} sheet={styles.modal}>
      <header className={styles.head}>
        <Sign size={44} />
        <div>
          <DialogTitle>About Remit</DialogTitle>
          <p>
            {capital(versionInWords(details.version))} · {EDITION_NAME[details.edition]} ·{' '}
            {engineInWords(details.userAgent)}
          </p>
        </div>
      </header>
      {/* A region that scrolls takes the focus, so that keys can move it. */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls */}
      <section aria-label="About Remit, in detail" className={styles.body} tabIndex={0}>
        <h3>No network</h3>
        <p>
          This app makes no network connections. It loads nothing but its own files. The tests{' '}
          <code>test/browser/offline.test.ts</code> and <code>test/electron/guard.test.ts</code> hold it to
          that.
        </p>
        <h3>The plan that came with it</h3>
        <p>
          {title}, {number}. An official text and its official English translation, outside copyright.
          SHA-256, computed when this copy was built:
        </p>
        <dl className={styles.digests}>
          {digests.map(({ name, sha256 }) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{sha256}</dd>
            </div>
          ))}
        </dl>
        <h3>What it contains</h3>
        <p>
          Remit is under the MIT licence, © 2026 the Remit developers.{' '}
          {details.edition === 'desktop'
            ? 'Electron and Chromium bring their licences as files beside the program. '
            : null}
          Parts of these packages are in it:
        </p>
        <PackageList packages={licences} />
      </section>
      <footer className={styles.foot}>
        <CopyButton text={() => aboutText(details)} words="Copy these details" />
        <Button autoFocus className={classes(styles.close)} onPress={onClose}>
          Close
        </Button>
      </footer>
    </WindowDialog>
  );
}
