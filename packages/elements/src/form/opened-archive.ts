/** The archive of a dossier, opened as any other file: a sheet, with its papers and what was found on the way. */
import type { Assessment, DossierStep, Evidence } from '@ocop-kit/engine/schema';
import type { FormStep } from './form-state.js';
import type { Reviewer } from './reviews.js';

export interface OpenedArchive {
  /** The sheet in it, as it was packed. */
  readonly assessment: Assessment;
  /** What was found in the archive belongs to the draft that its sheet has become. */
  readonly keepFor: (draft: string) => void;
}

/** Opens an archive. @throws {Error} with a localized message where there is no sheet in it */
export type OpenArchive = (file: File) => Promise<OpenedArchive>;

/** The dossier that a sheet came from: what was found in it, its papers, and its way back or on. */
export interface ReceivedDossier {
  /** How many files it holds. */
  readonly files: number;
  /** Everything that is wrong with it, as sentences; empty for one that is as it was packed. */
  readonly findings: (lang: string) => readonly string[];
  /** Whether the file of a document is in it, and is what was handed in. */
  readonly has: (evidence: Evidence) => boolean;
  /** Opens the file of a document, or downloads what could act on this page. */
  readonly show: (evidence: Evidence) => void;
  /** Notes a step in the log of the sheet, where it may be taken now. */
  readonly note: (step: DossierStep['step'], reviewer: Reviewer) => FormStep;
  /** Packs the dossier anew, with the sheet as it is now and what its reviewers wrote. @param name of the file */
  readonly pack: (assessment: Assessment, name: string) => Promise<void>;
}

/** How a zip file begins; one that somebody has changed still has its name. */
const SIGNATURE = [0x50, 0x4b, 0x03, 0x04];

export async function isArchive(file: File): Promise<boolean> {
  if (/\.zip$/i.test(file.name)) return true;
  const start = new Uint8Array(await file.slice(0, SIGNATURE.length).arrayBuffer());
  return SIGNATURE.every((byte, at) => start[at] === byte);
}
