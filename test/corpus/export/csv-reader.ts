/** A plain reader of CSV, written for the tests: it knows nothing of the writer. Lines end with CRLF or LF; a byte order mark is dropped. */
export function parseCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  let cell = '';
  let quoted = false;
  const end = () => {
    rows.at(-1)?.push(cell);
    cell = '';
  };
  const signs = text.replace(/^\u{feff}/u, '');
  for (let at = 0; at < signs.length; at += 1) {
    const sign = signs.charAt(at);
    if (quoted && sign === '"' && signs[at + 1] === '"') {
      cell += '"';
      at += 1;
    } else if (sign === '"') quoted = !quoted;
    else if (quoted) cell += sign;
    else if (sign === ',') end();
    else if (sign === '\n' || (sign === '\r' && signs[at + 1] === '\n')) {
      if (sign === '\r') at += 1;
      end();
      rows.push([]);
    } else cell += sign;
  }
  rows.pop();
  return rows;
}

/** The printed text of a cell: without the apostrophe that keeps a spreadsheet from running it. */
export function printedText(cell: string): string {
  return /^'+(?:[\t\r\n]|\s*[=+\-@＝＋－＠])/u.test(cell) ? cell.slice(1) : cell;
}
