/** Messages of `ocop pack build`, in English. */
import type { vi } from './messages.vi.js';

export const en: Record<keyof typeof vi, string> = {
  about: 'build the folder dist, for a site or to publish',
  output: 'result folder (default: dist, beside the rules)',
  built: 'Built {id} {version} into {folder}: {files}.',
  sameFolder:
    'The output folder “{folder}” contains the input “{input}”; choose another folder. Nothing was changed.',
  strangeFolder:
    'The folder “{folder}” contains “{found}”, which ocop pack build did not make; choose another folder, or clear this one. Nothing was removed.',
};
