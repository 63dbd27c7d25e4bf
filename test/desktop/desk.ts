import type { Page } from 'playwright-core';

/** What the person at the desk does with every dialog until they change their mind. A path that is not said cancels. */
export type Answers = {
  readonly savePath?: string;
  readonly openPath?: string;
  /** The number of the button to press in a message box; the first where nothing is said. */
  readonly button?: number;
};

/** Remit on a computer, as a person has it: started, used, killed and started again over one folder of data. */
export type Desk = {
  /** Where Remit keeps what is the person's. */
  readonly data: string;
  /** The page in the window. */
  readonly page: Page;
  /** Waits for the second window that something opens, and gives its page. */
  readonly second: (open: () => Promise<unknown>) => Promise<Page>;
  /** What the page wrote to the console as a warning or an error, and the errors that nobody caught. */
  readonly complaints: () => readonly string[];
  /** Starts Remit, as a link or a file (`args`) does when it is not running. Resolves when the text can be read. */
  readonly start: (args?: readonly string[]) => Promise<void>;
  /** Starts Remit once more while it runs. */
  readonly startAgain: (args?: readonly string[]) => Promise<void>;
  /** Ends the main process at once, without a word to it (`SIGKILL`). */
  readonly kill: () => Promise<void>;
  /** Closes the window, as a person does. Resolves when Remit has ended. */
  readonly close: () => Promise<void>;
  readonly answer: (answers: Answers) => Promise<void>;
  /** The message boxes and dialogs that were shown, as JSON, the last at the end. */
  readonly asked: () => Promise<readonly string[]>;
  /** The addresses that were given to the system's browser. */
  readonly sentToBrowser: () => Promise<readonly string[]>;
  /** Presses an item of the native menu, by its id or label. */
  readonly press: (name: string) => Promise<void>;
  /** Makes the page crash. Resolves when the window is open again, where the person lets it. */
  readonly crash: () => Promise<void>;
  /** Ends everything and removes the data. */
  readonly leave: () => Promise<void>;
};
