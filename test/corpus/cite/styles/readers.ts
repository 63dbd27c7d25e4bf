/** An entry of BibTeX as a program reads it. The outer braces of a value are taken away, and only those. */
export type BibtexEntry = {
  readonly type: string;
  readonly key: string;
  readonly fields: Readonly<Record<string, string>>;
};

const NAMED: Readonly<Record<string, string>> = {
  textbackslash: '\\',
  textbraceleft: '{',
  textbraceright: '}',
  textasciitilde: '~',
  textasciicircum: '^',
};

/**
 * A small reader of one BibTeX entry, written from the rules of BibTeX: a value in braces ends with the brace that balances the first, and a
 * backslash does not hide a brace. Throws on anything that is not one whole entry.
 */
export function readBibtex(text: string): BibtexEntry {
  const [head, type = '', key = ''] = /^@(\w+)\{([^\s,{}"#%'()=~\\]+),/.exec(text) ?? [];
  if (head === undefined) throw new Error(`No entry begins here: ${text}`);
  const fields: Record<string, string> = {};
  let rest = text.slice(head.length);
  for (;;) {
    const [field, name = '', value = ''] = /^\s*([a-z]+)\s*=\s*([a-z]+\b|)/.exec(rest) ?? [];
    if (field === undefined) break;
    rest = rest.slice(field.length);
    if (value !== '') fields[name] = value;
    else {
      const end = balanced(rest);
      fields[name] = words(rest.slice(1, end));
      rest = rest.slice(end + 1);
    }
    rest = rest.replace(/^\s*,/, '');
  }
  if (rest.trim() !== '}') throw new Error(`The entry does not end with its brace: ${rest}`);
  return { type, key, fields };
}

function balanced(text: string): number {
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === '{') depth += 1;
    if (text[at] === '}') depth -= 1;
    if (depth === 0) return at;
  }
  throw new Error(`The braces do not balance: ${text}`);
}

function words(value: string): string {
  return value.replace(/\\([a-z]+)\{\}|\\([#$%&_])|([#$%&_~^\\])/g, (_, name, sign, bare) => {
    if (bare !== undefined) throw new Error(`A sign of TeX stands bare in “${value}”.`);
    return sign ?? NAMED[name] ?? '?';
  });
}

/** A small reader of one RIS record: the values of each tag, in order. Throws on a line of another form and on a record that does not end. */
export function readRis(text: string): Readonly<Record<string, readonly string[]>> {
  const lines = text.split('\r\n');
  if (lines.pop() !== '' || lines.at(-1) !== 'ER  - ') throw new Error('The record does not end.');
  const tags: Record<string, string[]> = {};
  for (const line of lines) {
    const [, tag = '', value = ''] = /^([A-Z][A-Z0-9]) {2}- (.*)$/u.exec(line) ?? [];
    if (tag === '') throw new Error(`This is no line of RIS: ${line}`);
    tags[tag] = [...(tags[tag] ?? []), value];
  }
  if (tags.ER?.length !== 1) throw new Error('There is more than one end.');
  return tags;
}
