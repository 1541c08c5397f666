/** What can be found wrong with the archive of a dossier, in English. */
import type { DossierMessageKey } from './dossier-messages.vi.js';

export const en: Readonly<Record<DossierMessageKey, string>> = {
  whole: 'The archive',
  'dossier/not-a-zip': 'This is no .zip file; choose the file of the dossier.',
  'dossier/truncated':
    'The .zip file is cut off or its end is damaged; download it again, or ask the sender for it.',
  'dossier/extra-bytes':
    'There are foreign bytes {where} the content of the archive ({bytes}); something was put into it, ask for the original.',
  'where.before': 'before',
  'where.after': 'behind',
  'dossier/headers-differ':
    'The two places in the archive that describe this file do not agree; the archive was altered, ask for the original.',
  'dossier/overlap': 'This file shares its bytes with another and was not opened; ask for the original.',
  'dossier/encrypted': 'The file has a password and cannot be checked; ask for an archive without one.',
  'dossier/compression':
    'The file is compressed in an unknown way (number {method}) and was not opened; ask for the original, not packed again by another program.',
  'dossier/link':
    'This is a link to somewhere else, not a file; do not unpack the archive, ask for the original.',
  'dossier/name':
    'No file of a dossier has such a name: {reason}. Do not unpack the archive, ask for the original.',
  'name.parent': 'it leads out of the folder that it is unpacked into (..)',
  'name.absolute': 'it names a place on the computer (/…)',
  'name.drive': 'it names a drive (C:…)',
  'name.backslash': 'it has a \\ in it',
  'name.control': 'it has control characters in it',
  'name.direction': 'it has characters that turn the direction of writing',
  'name.encoding': 'it has bytes that are no letters',
  'name.reserved': 'Windows keeps it for a device',
  'name.long': 'it is too long',
  'name.empty': 'it is empty',
  'name.folder': 'it is a folder, not a file',
  'name.signs': 'it has marks, capitals or signs that dossiers do not use',
  'name.ending': 'its ending is none that evidence may have',
  'dossier/doubled':
    'On some computers this is the same name as “{other}”: only capitals or the way its letters are encoded differ, or nothing; ask for the original.',
  'dossier/too-large': 'The archive passes a limit and was not read on: {what} (at most {limit}).',
  'measure.files': 'files',
  'measure.bytes': 'bytes of the archive',
  'measure.unpacked': 'bytes once it is unpacked',
  'measure.ratio': 'how many times its size a file unpacks to',
  'dossier/damaged': 'The file is damaged or cannot be read; ask for the original.',
  'dossier/container':
    'All files are as they were, but the archive is not the same to the byte: dates, comments, order or compression differ. It may have been packed again; ask for the original.',
  'dossier/no-manifest': 'The archive has no manifest.json, so nothing can be checked; ask for the original.',
  'dossier/manifest': 'The manifest cannot be read: {problem}',
  'dossier/not-canonical':
    'The manifest is not written in its canonical form (RFC 8785): it was altered after packing; ask for the original.',
  'dossier/manifest-digest':
    'The digest of the manifest is not that of its content: it was altered; ask for the original.',
  'dossier/manifest-field':
    'The field “{field}” of the manifest is not what is written for this sheet and these files; ask for the original.',
  'dossier/manifest-sheet':
    'The manifest says that the {field} is “{found}”, the sheet says “{expected}”; one of them was swapped.',
  'field.pack': 'pack',
  'field.set': 'criteria set',
  'field.product': 'product',
  'field.entity': 'entity',
  'dossier/missing':
    'The manifest lists this file, and it is not in the archive; ask the sender for all of it.',
  'dossier/added':
    'This file is in the archive and does not belong to the dossier; do not use it, ask the sender.',
  'dossier/renamed': 'The file was renamed to “{to}”; its content is the same.',
  'dossier/changed':
    'The content was changed after packing (the manifest says {expected} bytes, there are {found}); ask for the original.',
  'changed.same-size':
    'The content was changed after packing, though it still has {found} bytes; ask for the original.',
  'dossier/type': 'The manifest says that its type is “{found}”; it is “{expected}”.',
  'dossier/role': 'The manifest says that its role is “{found}”; where it lies is for “{expected}”.',
  'dossier/unlisted': 'Every dossier has this file, and the manifest does not list it; ask for the original.',
  'dossier/no-sheet': 'The archive has no sheet assessment.json; ask for the original.',
  'dossier/sheet': 'The sheet cannot be read: {problem}',
  'dossier/sheet-text':
    'The sheet is written so that two programs could read two things from it (fields that stand twice, odd spaces); ask for the original.',
  'dossier/evidence':
    'This is not the file that the sheet names as evidence {position} of criterion {criterion}; the file or the sheet was swapped.',
  'dossier/evidence-unlisted':
    'The sheet names a file as evidence {position} of criterion {criterion}, and the manifest does not mention it; ask the sender.',
  'dossier/no-rules':
    'The pack “{pack}”, criteria set {set}, is not at hand, so the sheet cannot be scored again; open it where these rules are known.',
  'dossier/rules':
    'The rules of “{pack}”, criteria set {set}, were not the same when it was packed; ask which version either side uses.',
  'dossier/not-scored': 'The sheet cannot be scored again: {problem}',
  'dossier/score': 'The manifest says that the {field} is {found}; scored again, the sheet gives {expected}.',
  'score.total': 'total',
  'score.stars': 'rank',
  'score.outcome': 'outcome',
  'dossier/document':
    'The document is not what the sheet gives: it was altered, or the sheet changed after it was made; make it again from the sheet and compare.',
  'dossier/document-version':
    'The document is not what the sheet gives here. The dossier was packed by version {version}, this is {own}: open both and compare them.',
  'dossier/log-order':
    'Step {position} of the log cannot follow the one before it; ask those who received the dossier and sent it on.',
  'dossier/wrong-set': 'The sheet is of criteria set {expected}; set {found} was given.',
  'dossier/day': '“{found}” is no day; write it like 2026-05-22.',
  'dossier/file-changed': 'The file changed while it was packed; close it in other programs and try again.',
};
