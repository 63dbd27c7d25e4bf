import { describe } from 'vitest';
import { openElectronDesk } from './electron-desk.ts';
import { findProgram } from './program.ts';
import { tellStories } from './stories.ts';

const found = findProgram();
const program = 'path' in found ? found.path : '';

describe.skipIf(program === '')('the Desktop, in Electron itself', () => {
  tellStories(() => openElectronDesk(program));
});
