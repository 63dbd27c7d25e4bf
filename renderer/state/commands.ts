/** A command by what it is called. */
export type CommandName = {
  /** Unlike that of every other command; the list of keys names it. */
  readonly id: string;
  /** What the list shows: "Night theme". */
  readonly title: string;
  /** What it is, in a line below the title; left out where the title says it. */
  readonly about?: string;
  /** What else people call it, each a phrase of small letters: "dark mode". */
  readonly also: readonly string[];
  /** The places that can be said behind its words ("map of CNIPA"); left out where it takes none. */
  readonly takes?: TakesPlaces;
};

/** How places are said with a command. */
export type TakesPlaces = {
  /** What stands before the places, in small letters, the longest first where one begins another: "path between", "path". */
  readonly behind: readonly string[];
  readonly most: number;
  /** Only bodies and groups make sense. */
  readonly onlyBodies?: true;
  /** The title with the labels of the places in it. */
  readonly titled: (labels: readonly string[]) => string;
};

/**
 * The commands whose words are said: each typed word begins a word of the title, or of one of the other phrases. First the one that is
 * called just that, then those whose title begins so, then those whose title has the words, each in the order of the list. Empty for a text without words.
 */
export function findCommands<Named extends CommandName>(
  commands: readonly Named[],
  typed: string,
): readonly Named[] {
  const words = wordsOf(typed);
  if (words.length === 0) return [];
  const ranked = commands.flatMap((command) => {
    const rank = [
      isCalled(command, typed),
      isBegun(command, typed),
      has(command.title, words),
      command.also.some((one) => has(one, words)),
    ];
    const best = rank.indexOf(true);
    return best < 0 ? [] : [{ command, best }];
  });
  return ranked.sort((a, b) => a.best - b.best).map(({ command }) => command);
}

/** Whether a text is the whole title of a command, whatever its capitals. */
export function isCalled({ title }: CommandName, typed: string): boolean {
  return wordsOf(title).join(' ') === wordsOf(typed).join(' ');
}

/** Whether the title of a command begins with a text, in whole words: "export" is how "Export what is shown" is called. */
export function isBegun({ title }: CommandName, typed: string): boolean {
  const words = wordsOf(typed);
  return words.length > 0 && `${wordsOf(title).join(' ')} `.startsWith(`${words.join(' ')} `);
}

function has(phrase: string, words: readonly string[]): boolean {
  const own = wordsOf(phrase);
  return words.every((word) => own.some((one) => one.startsWith(word)));
}

function wordsOf(text: string): readonly string[] {
  return (
    text
      .toLowerCase()
      .replace(/[’‘]/g, "'")
      .match(/[\p{L}\p{N}']+/gu) ?? []
  );
}
