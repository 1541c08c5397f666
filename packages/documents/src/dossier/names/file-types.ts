/** The endings that files of a dossier may have: those that computers open without running anything. */

/** The MIME type by the ending. */
const TYPES: Readonly<Record<string, string>> = {
  pdf: 'application/pdf',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  png: 'image/png',
  gif: 'image/gif',
  webp: 'image/webp',
  heic: 'image/heic',
  heif: 'image/heif',
  tif: 'image/tiff',
  tiff: 'image/tiff',
  bmp: 'image/bmp',
  doc: 'application/msword',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xls: 'application/vnd.ms-excel',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  ppt: 'application/vnd.ms-powerpoint',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  odt: 'application/vnd.oasis.opendocument.text',
  ods: 'application/vnd.oasis.opendocument.spreadsheet',
  odp: 'application/vnd.oasis.opendocument.presentation',
  rtf: 'application/rtf',
  txt: 'text/plain',
  csv: 'text/csv',
  mp3: 'audio/mpeg',
  m4a: 'audio/mp4',
  mp4: 'video/mp4',
  mov: 'video/quicktime',
};

/** What a file gets whose ending is none of these: nothing opens it by itself. */
export const PLAIN = 'bin';
const PLAIN_TYPE = 'application/octet-stream';

/**
 * The ending of a piece of evidence.
 *
 * @param name as it was called where it came from
 * @param type its MIME type, where one is known: it helps where the name has no ending
 * @returns one of the safe endings; `bin` for any other, so that a page or a program from outside is not opened by a click
 */
export function evidenceEnding(name: string, type = ''): string {
  const ending = /\.([A-Za-z0-9]{1,8})\s*$/.exec(name)?.[1]?.toLowerCase();
  if (ending !== undefined) return Object.hasOwn(TYPES, ending) ? ending : PLAIN;
  return Object.keys(TYPES).find((known) => TYPES[known] === type.toLowerCase()) ?? PLAIN;
}

/** Documents are ours, and one kind of them are pages. */
export const documentEnding = (name: string, type: string): string =>
  /\.html?$/i.test(name) || type.startsWith('text/html') ? 'html' : evidenceEnding(name, type);

/** @returns the MIME type that goes with the ending of a path */
export function typeOfPath(path: string): string {
  const ending = path.slice(path.lastIndexOf('.') + 1);
  if (ending === 'html') return 'text/html';
  if (ending === 'json') return 'application/json';
  return Object.hasOwn(TYPES, ending) ? (TYPES[ending] ?? PLAIN_TYPE) : PLAIN_TYPE;
}
