/** What an archive of a dossier is held to: far above three hundred scanned pages and a few films, far below what hurts a phone. */
export const LIMITS = {
  /** The manifest counts too. */
  files: 2_000,
  /** Of the archive; what is longer needs another form of zip file. */
  bytes: 4_000_000_000,
  /** Of the manifest, and of the sheet: both are read as a whole. */
  text: 20_000_000,
  /** Of files that somebody has compressed, unpacked and all together: they are held in memory. */
  unpacked: 200_000_000,
  /** How many times its own length a compressed file may unpack to, once that is more than a megabyte. */
  ratio: 200,
} as const;
