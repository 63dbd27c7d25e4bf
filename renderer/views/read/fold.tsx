import { type ReactElement, type ReactNode, useLayoutEffect, useRef } from 'react';
import { useApp, useStore } from '../../app-context.ts';
import { classes } from '../../parts/classes.ts';
import { Icon } from '../../parts/icon.tsx';
import styles from './fold.module.css';
import { type FoldablePart, foldPart, setFold } from './folds.ts';
import { holdsWords } from './holds.ts';

type FoldHeadProps = {
  readonly part: FoldablePart;
  /** The printed name of the part, for those who do not see where the button stands. */
  readonly name: string;
  readonly className?: string | undefined;
  /** The heading. */
  readonly children: ReactNode;
};

/** A heading with the button that folds what follows it. While it is folded, a line says what it holds. */
export function FoldHead({ part, name, className, children }: FoldHeadProps): ReactElement {
  const app = useApp();
  const folded = useStore(app.folds, (ids) => ids.has(part.id));
  return (
    <div className={classes(styles.head, className)} data-folded={folded ? '' : undefined}>
      <div className={styles.line}>
        {children}
        <button
          aria-controls={bodyOf(part)}
          aria-expanded={!folded}
          aria-label={`${folded ? 'Unfold' : 'Fold'} ${name}`}
          className={styles.button}
          data-screen-only=""
          onClick={() => foldPart(app, part.id, !folded)}
          title={folded ? 'Unfold ( ] )' : 'Fold ( [ )'}
          type="button"
        >
          <Icon name="down" size={16} />
        </button>
      </div>
      {folded ? <p className={styles.holds}>{holdsWords(app.graph, part)}</p> : null}
    </div>
  );
}

type FoldBodyProps = {
  readonly part: FoldablePart;
  readonly className?: string | undefined;
  readonly children: ReactNode;
};

/** What follows the heading. Folded, it is still found by the find of the browser, which opens it. */
export function FoldBody({ part, className, children }: FoldBodyProps): ReactElement {
  const { folds } = useApp();
  const body = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const { current } = body;
    if (!current) return;
    // At once and not with the next drawing: what is opened is given the focus in the same breath. React knows `hidden` only as yes or no.
    const show = () => {
      if (folds.get().has(part.id)) current.setAttribute('hidden', 'until-found');
      else current.removeAttribute('hidden');
    };
    const open = () => setFold(folds, part.id, false);
    show();
    const forget = folds.subscribe(show);
    current.addEventListener('beforematch', open);
    return () => {
      forget();
      current.removeEventListener('beforematch', open);
    };
  }, [folds, part.id]);
  return (
    <div className={classes(styles.body, className)} id={bodyOf(part)} ref={body}>
      {children}
    </div>
  );
}

function bodyOf({ id }: FoldablePart): string {
  return `body-of-${id}`;
}
