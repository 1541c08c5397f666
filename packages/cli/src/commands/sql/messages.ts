import { en } from './messages.en.js';
import { vi } from './messages.vi.js';

export const messages = { vi, en };
