import type { RootContent } from 'mdast';
import { fold } from '../source.ts';
import { heading, paragraph } from './build.ts';
import type { Line } from './lines.ts';

const FEWEST_WORDS_OF_A_BROKEN_TITLE = 3;

/**
 * Sets what stands before the first chapter: the first line is the title of the plan. A title that is broken over several lines is
 * put together when its lines end in the words of the title, and a line that ends in the whole title is a title too.
 */
export function frontMatter(lines: readonly Line[]): readonly RootContent[] {
  const title = lines[0]?.text ?? '';
  const content: RootContent[] = [];
  for (let index = 0; index < lines.length; index += 1) {
    let text = lines[index]?.text ?? '';
    while (endsWithPartOf(text, title)) {
      const next = lines[index + 1];
      if (!next || !joinsTitle(`${text} ${next.text}`, title)) break;
      text = fold(`${text} ${next.text}`);
      index += 1;
    }
    content.push(text.endsWith(title) ? heading(1, text) : paragraph(text));
  }
  return content;
}

/** The text ends with the beginning of the title, but not with all of it. */
function endsWithPartOf(text: string, title: string): boolean {
  const words = title.split(' ');
  for (let count = words.length - 1; count >= FEWEST_WORDS_OF_A_BROKEN_TITLE; count -= 1) {
    if (text.endsWith(words.slice(0, count).join(' '))) return true;
  }
  return false;
}

function joinsTitle(text: string, title: string): boolean {
  return text.endsWith(title) || endsWithPartOf(text, title);
}
