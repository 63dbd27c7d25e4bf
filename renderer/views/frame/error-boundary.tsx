import { Component, type ReactNode } from 'react';
import styles from './error-boundary.module.css';

type Props = { readonly children: ReactNode };

/** Stands in when a view breaks: says so in one sentence, and offers the two ways on. */
export class ErrorBoundary extends Component<Props, { readonly broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError(): { readonly broken: boolean } {
    return { broken: true };
  }

  override render(): ReactNode {
    if (!this.state.broken) return this.props.children;
    return (
      <main className={styles.broken}>
        <h1>Something in this view went wrong.</h1>
        <p>Nothing of the plan or of your settings is lost.</p>
        <div className={styles.ways}>
          <button onClick={() => window.location.reload()} type="button">
            Reload
          </button>
          <button
            onClick={() => {
              window.location.hash = '#/read/plan';
              window.location.reload();
            }}
            type="button"
          >
            Go to the start of the plan
          </button>
        </div>
      </main>
    );
  }
}
