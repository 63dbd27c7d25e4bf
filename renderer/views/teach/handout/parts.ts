/** Handouts: the dialog that makes one. Fetched when it is asked for. */
export { HandoutDialog } from './handout-dialog.tsx';
