/** What is fetched while nobody waits: the views of the bodies, what quotes the text, and a person's notes. One chunk, because two would cut what they share with the first paint into small ones. */
export { AgenciesMain, AgencyList, DossierMain, HealthMain, WorksWith } from './agencies/parts.ts';
export { takeOpened } from './notes/importing.ts';
export { beginNote, highlight, stepNotes, toggleBookmark } from './notes/noting.ts';
export { openNotesOf } from './notes/opening.ts';
export { NotesLeft, NotesMain, YourNotes } from './notes/parts.ts';
export { QuoteTools } from './read/quote-tools.tsx';
