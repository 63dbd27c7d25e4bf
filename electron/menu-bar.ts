import { app, Menu } from 'electron';
import { type MenuOptions, menuTemplate } from './menu.ts';

/** Shows the native menu. It is shown anew whenever the recent files change, because Electron's menus cannot be changed. */
export function showMenu(options: Omit<MenuOptions, 'mac' | 'developer'>): void {
  const template = menuTemplate({
    ...options,
    mac: process.platform === 'darwin',
    developer: !app.isPackaged,
  });
  Menu.setApplicationMenu(Menu.buildFromTemplate(template));
}
