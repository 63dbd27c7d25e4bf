/** Room for notes behind each part: none, a few ruled lines, or half a page of them. */
export type HandoutSpace = (typeof HANDOUT_SPACES)[number];

export const HANDOUT_SPACES = ['none', 'few', 'half'] as const;

/** How a handout is made. */
export type HandoutOptions = {
  readonly space: HandoutSpace;
  /** Whether what a lesson covers is left blank, to be filled in; otherwise it is printed. A part of the plan says by kind what is left blank in it. */
  readonly blanks: boolean;
  /** Whether speaker's notes and planned times stand in it. It is not for the class then. */
  readonly speaker: boolean;
  /** `sheet`: what is handed out, without answers. `key`: the answers alone. `both`: the sheet, and the key on a page of its own at the end. */
  readonly part: 'sheet' | 'key' | 'both';
};
