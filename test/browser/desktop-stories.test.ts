import { describe } from 'vitest';
import { tellStories } from '../desktop/stories.ts';
import { openStandInDesk } from '../electron/stand-in-desk.ts';

describe('the Desktop, on a stand-in for Electron', () => tellStories(openStandInDesk));
