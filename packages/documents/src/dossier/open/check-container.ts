/**
 * Every byte of an archive accounted for. The files that it turned out to hold are laid out once more as they are packed: their
 * places must be the same, and so must every byte around them. What is the same to the last byte can hide nothing.
 */
import type { DossierManifest } from '@ocop-kit/engine/schema';
import { readBytes, type FileSource } from '../../zip/file-source.js';
import { directoryOf, layOut, localHeader, type StoredFile } from '../../zip/headers.js';
import type { FileMeasure } from '../../zip/measure-file.js';
import { zipMoment } from '../../zip/zip-moment.js';
import { CONTENTS_PATH, MANIFEST_PATH } from '../names/layout.js';

/**
 * @param measures of the files as they were read from where the archive says they are
 * @returns false where a byte is another than it was packed with, or is one too many
 */
export async function isAsPacked(
  source: FileSource,
  manifest: DossierManifest,
  measures: ReadonlyMap<string, FileMeasure>,
): Promise<boolean> {
  const paths = [
    CONTENTS_PATH,
    MANIFEST_PATH,
    ...manifest.files.map(({ path }) => path).filter((path) => path !== CONTENTS_PATH),
  ];
  const files: StoredFile[] = [];
  for (const path of paths) {
    const measure = measures.get(path);
    if (measure === undefined) return false;
    files.push({ path, size: measure.size, checksum: measure.checksum });
  }
  const moment = zipMoment(manifest.created);
  const { starts, directory, size } = layOut(files);
  if (size !== source.size) return false;
  const expected = [
    ...files.map((file, position) => [starts[position] ?? 0, localHeader(file, moment)] as const),
    [directory, directoryOf(files, moment)] as const,
  ];
  for (const [at, bytes] of expected) {
    const found = await readBytes(source, at, at + bytes.length);
    if (found.length !== bytes.length || found.some((byte, i) => byte !== bytes[i])) return false;
  }
  return true;
}
