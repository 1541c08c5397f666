/** Messages of `ocop dossier`, in English. */
import type { vi } from './messages.vi.js';

export const en: Record<keyof typeof vi, string> = {
  about: 'pack, check and list the dossier of a product',
  helpOn: 'show help for a command',
  archive: 'the archive of a dossier (.zip)',
  'pack.about': 'pack sheet, documents and evidence into one archive',
  'pack.evidence': 'folder with the files of evidence that the sheet names, and its subfolders',
  'pack.output': 'the archive to write (.zip)',
  'pack.on': 'day of packing, such as 2026-10-01 (default: when the sheet was last changed)',
  'pack.to': 'what documents are written as: docx (default), html, or none for no documents',
  'pack.ending':
    'A dossier is packed into a .zip file, not into “{file}”. Name one that ends in .zip after -o.',
  'pack.done': 'Wrote {file}: {files} files, {size}.',
  'pack.missing': 'Evidence that the sheet names and that is missing: {count}',
  'pack.unused': 'Files in the folder that were not used: {count}',
  'missing.not-there': '{criterion}: {title}: no file “{file}”',
  'missing.changed':
    '{criterion}: {title}: the file “{file}” is no longer the one that was attached (its digest differs)',
  'missing.several': '{criterion}: {title}: several different files are called “{file}”',
  noFolder: 'The folder “{folder}” cannot be read ({reason}); check the path.',
  many: 'The folder “{folder}” has too many files or is too deep (at most {most} files); choose the folder of the evidence.',
  'check.about': 'check every byte of an archive, and score the sheet again',
  'check.clean': 'The archive is as it was packed: files, sheet, score and documents agree.',
  'check.found': 'Not as it should be: {count}',
  'check.unchecked': 'Could not be made again to compare: {paths}',
  'check.missing': 'Evidence that was missing already when it was packed ({count}): {criteria}.',
  result: '{product}, {entity}: {total} {unit}, {rank}.',
  'list.about': 'list what is in an archive',
  'column.path': 'File',
  'column.size': 'Size',
  'column.criteria': 'Criteria',
  'list.total': '{files} files, {size}. Digest of the manifest: {digest}',
};
