/** How a person has the contents of the text shown; kept while other views are shown. */
export type ContentsState = {
  /** What is typed to narrow them. */
  readonly typed: string;
  /** The rows that were opened (true) or folded by hand, by id. */
  readonly toggled: ReadonlyMap<string, boolean>;
};

export const WHOLE_CONTENTS: ContentsState = { typed: '', toggled: new Map() };
