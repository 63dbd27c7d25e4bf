import type { ReactElement } from 'react';
import { assertNever, type NoteBlock, type NoteRun, readNote } from '../../corpus/index.ts';
import styles from './note-text.module.css';

/** What a person wrote, set as it was meant. It is drawn from a tree of our own: no HTML that somebody wrote is ever run. */
export function NoteText({ text }: { readonly text: string }): ReactElement {
  return (
    <div className={styles.text}>
      <NoteBlocks blocks={readNote(text)} />
    </div>
  );
}

function NoteBlocks({ blocks }: { readonly blocks: readonly NoteBlock[] }): ReactElement {
  return (
    <>
      {blocks.map((block, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a text have no name but their place in it.
        <Block block={block} key={index} />
      ))}
    </>
  );
}

function Block({ block }: { readonly block: NoteBlock }): ReactElement {
  switch (block.kind) {
    case 'paragraph':
      return (
        <p>
          {block.runs.map((run, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: as above.
            <Run key={index} run={run} />
          ))}
        </p>
      );
    case 'quote':
      return (
        <blockquote>
          <NoteBlocks blocks={block.blocks} />
        </blockquote>
      );
    case 'code':
      return (
        <pre>
          <code>{block.text}</code>
        </pre>
      );
    case 'list': {
      const items = block.items.map((blocks, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: as above.
        <li key={index}>
          <NoteBlocks blocks={blocks} />
        </li>
      ));
      return block.ordered ? <ol start={block.start}>{items}</ol> : <ul>{items}</ul>;
    }
    default:
      return assertNever(block);
  }
}

function Run({ run: { text, strong, emphasis, code, link } }: { readonly run: NoteRun }): ReactElement {
  let set = <>{text}</>;
  if (code) set = <code>{set}</code>;
  if (emphasis) set = <em>{set}</em>;
  if (strong) set = <strong>{set}</strong>;
  if (link === undefined) return set;
  return (
    <a href={link} rel="noreferrer">
      {set}
    </a>
  );
}
