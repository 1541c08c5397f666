/** Messages of `ocop pack new`, in English. */
import type { vi } from './messages.vi.js';

export const en: Record<keyof typeof vi, string> = {
  about: 'create a folder to start from',
  folderExists: '“{folder}” already exists; choose another name.',
  made: 'Created {folder}: {files}.\nPreview it: ocop pack preview {folder}',
  folder: 'the folder to create',
  kind: 'overlay: a layer over existing rules (default); pack: new rules',
  base: 'id of the rules the overlay is for (default: the decision in force)',
};
