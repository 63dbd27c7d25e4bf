import type { Plugin } from 'vite';
import { pngIcon } from './icons.ts';

/** The icons that `renderer/public/manifest.webmanifest` names besides the SVG, for systems that install the Browser edition. */
const ICONS = [
  { fileName: 'icon-192.png', size: 192, maskable: false },
  { fileName: 'icon-512.png', size: 512, maskable: false },
  { fileName: 'icon-maskable-512.png', size: 512, maskable: true },
] as const;

/** Draws the icons of the manifest when the window is built, so that the project keeps no pictures of them. */
export function iconAssets(): Plugin {
  return {
    name: 'remit-icon-assets',
    // The Single file cannot be installed.
    apply: (_config, { command, mode }) => command === 'build' && mode !== 'single',
    applyToEnvironment: ({ name }) => name === 'client',
    generateBundle: {
      order: 'pre',
      async handler() {
        for (const { fileName, size, maskable } of ICONS) {
          this.emitFile({ type: 'asset', fileName, source: await pngIcon(size, { maskable }) });
        }
      },
    },
  };
}
