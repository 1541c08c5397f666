/**
 * The headers of an archive whose files are stored as they are: what stands before each file, the directory behind them, and its
 * end. Who packs writes them, and who checks makes them once more and compares: no byte of an archive can hide anything.
 */
import { DIRECTORY, END, LOCAL, record, STORED } from './zip-format.js';

/** A file that is stored as it is. */
export interface StoredFile {
  /** ASCII, with "/" between folders. */
  readonly path: string;
  /** In bytes. */
  readonly size: number;
  /** CRC-32. */
  readonly checksum: number;
}

/** A moment as zip files have it: two numbers of 16 bits, without a time zone. */
export interface ZipMoment {
  readonly date: number;
  readonly time: number;
}

/** Storing files in folders asks for version 2.0 of the format; the host is the plainest, which has no rights of files. */
const VERSION = 20;

/** @returns the bytes that stand before a file */
export function localHeader({ path, size, checksum }: StoredFile, { date, time }: ZipMoment): Uint8Array {
  const name = new TextEncoder().encode(path);
  const header = record(LOCAL.length + name.length, [
    [0, 4, LOCAL.signature],
    [4, 2, VERSION],
    [8, 2, STORED],
    [10, 2, time],
    [12, 2, date],
    [14, 4, checksum],
    [18, 4, size],
    [22, 4, size],
    [26, 2, name.length],
  ]);
  header.set(name, LOCAL.length);
  return header;
}

/** @param at where the file's own header stands in the archive */
function directoryHeader(file: StoredFile, { date, time }: ZipMoment, at: number): Uint8Array {
  const name = new TextEncoder().encode(file.path);
  const header = record(DIRECTORY.length + name.length, [
    [0, 4, DIRECTORY.signature],
    [4, 2, VERSION],
    [6, 2, VERSION],
    [10, 2, STORED],
    [12, 2, time],
    [14, 2, date],
    [16, 4, file.checksum],
    [20, 4, file.size],
    [24, 4, file.size],
    [28, 2, name.length],
    [42, 4, at],
  ]);
  header.set(name, DIRECTORY.length);
  return header;
}

/** Where each file of an archive begins, and how long the archive is. */
export interface Layout {
  /** Where the header of each file stands. */
  readonly starts: readonly number[];
  /** Where the directory stands. */
  readonly directory: number;
  /** The bytes of the whole archive. */
  readonly size: number;
}

/** @returns the places of everything in an archive of these files */
export function layOut(files: readonly StoredFile[]): Layout {
  const starts: number[] = [];
  let at = 0;
  for (const { path, size } of files) {
    starts.push(at);
    at += LOCAL.length + path.length + size;
  }
  const names = files.reduce((sum, { path }) => sum + DIRECTORY.length + path.length, 0);
  return { starts, directory: at, size: at + names + END.length };
}

/** @returns the directory with its end: everything behind the last file */
export function directoryOf(files: readonly StoredFile[], moment: ZipMoment): Uint8Array {
  const { starts, directory, size } = layOut(files);
  const headers = files.map((file, position) => directoryHeader(file, moment, starts[position] ?? 0));
  const bytes = new Uint8Array(size - directory);
  let at = 0;
  for (const header of headers) {
    bytes.set(header, at);
    at += header.length;
  }
  const end = record(END.length, [
    [0, 4, END.signature],
    [8, 2, files.length],
    [10, 2, files.length],
    [12, 4, at],
    [16, 4, directory],
  ]);
  bytes.set(end, at);
  return bytes;
}
