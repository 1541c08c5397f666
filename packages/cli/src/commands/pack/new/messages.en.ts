/** Messages of `ocop pack new`, in English. */
import type { vi } from './messages.vi.js';

export const en: Record<keyof typeof vi, string> = {
  about: 'make a folder to begin with',
  folderExists: '“{folder}” is there already; choose another name.',
  made: 'Made {folder}: {files}.\nSee it: ocop pack preview {folder}',
  folder: 'the folder to make',
  kind: 'overlay: a layer over rules that are there (default); pack: new rules',
  base: 'id of the rules the overlay lies upon (default: the decision in force)',
};
