/** The archive of a dossier, opened as any other file: a sheet, with its papers and what was found on the way. */
import type { Assessment, DossierStep, Evidence } from '@ocop-kit/engine/schema';
import type { FormStep } from './form-state.js';
import type { Reviewer, ReviewStage } from './reviews.js';

export interface OpenedArchive {
  /** The sheet in it, as it was packed. */
  readonly assessment: Assessment;
  /** What was found in the archive belongs to the draft that its sheet has become. */
  readonly keepFor: (draft: string) => void;
}

/** Opens an archive. @throws {Error} with a localized message where there is no sheet in it */
export type OpenArchive = (file: File) => Promise<OpenedArchive>;

/** A file of a dossier, as a person reads of it. */
export interface ReceivedFile {
  readonly title: string;
  /** "240 KB"; empty for a file that is not there. */
  readonly size: string;
  /** Whether it is the file that was packed. */
  readonly isSound: boolean;
  /** Opens it, or downloads what could act on this page; undefined for a file that is not there or is another one. */
  readonly show: (() => void) | undefined;
}

/** The dossier that a sheet came from: what was found in it, its papers, and its way back or on. */
export interface ReceivedDossier {
  /** How many files it holds. */
  readonly files: number;
  /** Everything that is wrong with it, as sentences; empty for one that is as it was packed. */
  readonly findings: (lang: string) => readonly string[];
  /** Its printed forms, then its evidence in the order of the criteria. */
  readonly list: (lang: string) => readonly ReceivedFile[];
  /** The file of a document, if it is in the dossier and is what was handed in. */
  readonly paper: (criterion: string, evidence: Evidence) => Blob | undefined;
  /** Opens the file of a document, or downloads what could act on this page. */
  readonly show: (criterion: string, evidence: Evidence) => void;
  /** Where an office sends it on to, by the letters that the programme has; undefined where it goes no further. */
  readonly forwardsTo: (stage: ReviewStage) => ReviewStage | undefined;
  /** Notes a step in the log of the sheet, where it may be taken now. */
  readonly note: (step: DossierStep['step'], reviewer: Reviewer) => FormStep;
  /**
   * Packs the dossier anew, with the sheet as it is now and what its reviewers wrote.
   *
   * @param name of the file
   * @param office that sends it on, with its letter; undefined where it is kept or goes back
   */
  readonly pack: (assessment: Assessment, name: string, office?: ReviewStage) => Promise<void>;
}

/** How a zip file begins; one that somebody has changed still has its name. */
const SIGNATURE = [0x50, 0x4b, 0x03, 0x04];

export async function isArchive(file: File): Promise<boolean> {
  if (/\.zip$/i.test(file.name)) return true;
  const start = new Uint8Array(await file.slice(0, SIGNATURE.length).arrayBuffer());
  return SIGNATURE.every((byte, at) => start[at] === byte);
}
