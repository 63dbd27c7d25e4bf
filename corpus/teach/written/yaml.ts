import { type Document, isNode, LineCounter, parseDocument } from 'yaml';

/** The value of a YAML text, and on which line a part of it begins; or what is wrong with the text, a sentence each. */
export type ReadYaml =
  | { readonly value: unknown; readonly lineOf: (path: readonly PropertyKey[]) => number }
  | { readonly mistakes: readonly string[] };

const LONGEST = 300_000;
const MOST_SENTENCES = 20;

/**
 * Reads a YAML text that a person wrote. Anchors and tags are refused: a lesson needs none, and with anchors a short text can stand for one of any length.
 * Never throws.
 */
export function readYaml(text: string): ReadYaml {
  if (text.length > LONGEST) return { mistakes: [`The file is longer than ${LONGEST} characters.`] };
  try {
    return opened(text);
  } catch {
    // What the parser throws at all is that it was called too deep, or that an anchor was used.
    return {
      mistakes: ['The file cannot be read: it uses an anchor, or parts that stand too deep in each other.'],
    };
  }
}

function opened(text: string): ReadYaml {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const wrong = [...document.errors, ...document.warnings];
  if (wrong.length > 0) {
    const said = wrong.map(
      ({ message, pos }) => `Line ${lines.linePos(pos[0]).line} cannot be read: ${first(message)}.`,
    );
    return { mistakes: [...new Set(said)].slice(0, MOST_SENTENCES) };
  }
  return {
    value: document.toJS({ maxAliasCount: 0 }) as unknown,
    lineOf: (path) => lines.linePos(beginOf(document, path)).line,
  };
}

/** Where a part begins; for a part that is not there, what should hold it. */
function beginOf(document: Document, path: readonly PropertyKey[]): number {
  for (let length = path.length; length > 0; length -= 1) {
    const node = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return 0;
}

/** The first line of what the parser says, without the mark at its end. */
function first(message: string): string {
  const [line = ''] = message.split('\n');
  return line.replace(/[.:\s]+$/, '');
}
