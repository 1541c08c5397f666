/**
 * The files of evidence: as long as the page is open they are where the person chose them; kept on the device they are when the person agrees,
 * asked once. Nothing is sent anywhere.
 */
import type { Assessment, Evidence } from '@ocop-kit/engine/schema';
import { isFull, openDeviceFiles, type DeviceFiles } from './device-files.js';
import { fileKey, listFiles } from './file-key.js';
import { isKeepingFiles, noteKeepingFiles } from './keeping-files.js';

/** Why files could not be kept: the device is full, or the browser refuses. */
export type KeepingFault = 'full' | 'refused';

/** In bytes; a phone has room for less in memory. */
const LARGE = 32_000_000;

export class FileStore {
  /** Why the last file could not be kept; undefined while all is well. */
  fault: KeepingFault | undefined;
  /** What is chosen while the page is open: the browser reads it from where it lies. */
  readonly #chosen = new Map<string, Blob>();
  /** What lies in an archive that was opened. */
  readonly #lent = new Map<string, Blob>();
  #device: DeviceFiles | undefined;

  constructor(private readonly open: () => DeviceFiles = openDeviceFiles) {}

  /** Whether the person has agreed that files are kept on this device. */
  get isKeeping(): boolean {
    return isKeepingFiles();
  }

  /** Takes a file that was attached, and keeps it where the person has agreed. */
  async add(evidence: Evidence, file: Blob): Promise<void> {
    const key = fileKey(evidence);
    if (key === undefined) return;
    this.#chosen.set(key, file);
    if (this.isKeeping) await this.#keep(key, file);
  }

  /** Takes a file of somebody else's dossier: at hand while the page is open, and never kept on this device. */
  lend(evidence: Evidence, file: Blob): void {
    const key = fileKey(evidence);
    if (key !== undefined) this.#lent.set(key, file);
  }

  /** The person agrees: what was chosen so far is kept, too. */
  async keepAll(): Promise<void> {
    noteKeepingFiles(true);
    this.fault = undefined;
    for (const [key, file] of this.#chosen) await this.#keep(key, file);
  }

  /** The file of a document; undefined where this browser does not have it. */
  async find(evidence: Evidence): Promise<Blob | undefined> {
    const key = fileKey(evidence);
    if (key === undefined) return undefined;
    const chosen = this.#chosen.get(key) ?? this.#lent.get(key);
    if (chosen || !this.isKeeping) return chosen;
    return this.#files.get(key).catch(() => undefined);
  }

  /** The keys of all files at hand. */
  async listKeys(): Promise<ReadonlySet<string>> {
    const kept = this.isKeeping ? await this.#files.keys().catch(() => []) : [];
    return new Set([...this.#chosen.keys(), ...this.#lent.keys(), ...kept]);
  }

  /**
   * What is too large for memory lies on the device while it is given to the person; nothing of it stays.
   * @param bytes how many will come
   */
  async hold(stream: ReadableStream<Uint8Array>, bytes: number): Promise<Blob> {
    const { hold } = this.#files;
    if (bytes < LARGE || !hold) return new Response(stream).blob();
    return hold(stream);
  }

  /** A sheet is deleted: its files go, but for those of sheets that stay. */
  async removeFilesOf(gone: Assessment, others: readonly Assessment[]): Promise<void> {
    const used = new Set(others.flatMap((sheet) => [...listFiles(sheet).keys()]));
    for (const key of listFiles(gone).keys()) {
      if (used.has(key)) continue;
      this.#chosen.delete(key);
      this.#lent.delete(key);
      if (this.isKeeping) await this.#files.remove(key).catch(() => undefined);
    }
  }

  /** Deletes all of them, and the agreement. */
  async clear(): Promise<void> {
    this.#chosen.clear();
    this.#lent.clear();
    await this.#files.clear();
    noteKeepingFiles(false);
  }

  get #files(): DeviceFiles {
    return (this.#device ??= this.open());
  }

  async #keep(key: string, file: Blob): Promise<void> {
    try {
      await this.#files.put(key, file);
      this.fault = undefined;
    } catch (error) {
      this.fault = isFull(error) ? 'full' : 'refused';
      // Half a file is none.
      await this.#files.remove(key).catch(() => undefined);
    }
  }
}

/** One for the page: what is chosen in one form is there for all. */
const fileStore = new FileStore();
export default fileStore;
