import { describe } from 'vitest';
import { findElectron } from '../../scripts/electron-binary.ts';
import { openElectronDesk } from './electron-desk.ts';
import { tellStories } from './stories.ts';

const program = findElectron();

describe.skipIf(program === undefined)('the Desktop, in Electron itself', () => {
  tellStories(() => openElectronDesk(program ?? ''));
});
