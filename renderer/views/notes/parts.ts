/** What of a person's notes stands outside the text. */
export { NotesLeft } from './notes-left.tsx';
export { NotesMain } from './notes-main.tsx';
export { YourNotes } from './your-notes.tsx';
