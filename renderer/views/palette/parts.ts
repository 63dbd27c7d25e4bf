/** Everything of the list under the field that is loaded apart from it. */
export { Toast } from '../../parts/toast.tsx';
export { createPalette } from './palette.ts';
export { PaletteList } from './palette-list.tsx';
