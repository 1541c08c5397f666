/** The evidence of a sheet with its files: each content once, in the order of the criteria, and what is not at hand. */
import { textIn, type CompiledSet } from '@ocop-kit/engine';
import type { Assessment, Evidence } from '@ocop-kit/engine/schema';
import type { FileSource } from '../../zip/file-source.js';
import { measureFile, type FileMeasure } from '../../zip/measure-file.js';
import type { PathGiver } from '../names/layout.js';

/** Where a piece of evidence stands in the sheet. */
export interface EvidencePosition {
  /** The id of its criterion. */
  readonly criterion: string;
  /** Which of the evidence of that criterion, from 1. */
  readonly position: number;
}

/** One piece of evidence of the sheet. */
export interface EvidenceRef extends EvidencePosition {
  /** What the sheet says of it, the name of its file too. */
  readonly evidence: Evidence;
}

/** Evidence whose file is not in the archive. */
export interface MissingEvidence extends EvidenceRef {
  /** `not-there`: nobody had the file; `changed`: it is no longer the file that the sheet names by its digest. */
  readonly reason: 'not-there' | 'changed';
}

/** A file of evidence that goes into the archive. */
export interface EvidenceFile {
  readonly path: string;
  readonly source: FileSource;
  readonly measure: FileMeasure;
  /** Every piece of evidence that it is the content of. */
  readonly serves: readonly EvidenceRef[];
}

/** What asks for the file of a piece of evidence, wherever it is kept. */
export type EvidenceSource = (ref: EvidenceRef) => FileSource | undefined | Promise<FileSource | undefined>;

/** @returns one text for one piece of evidence: sheets from outside may name tens of thousands, which nobody compares pair by pair */
export const evidenceKey = ({ criterion, position }: EvidencePosition): string => `${position} ${criterion}`;

/** @returns all evidence of a sheet: criteria as they are printed, then those that the set does not know */
export function listEvidence({ leaves }: CompiledSet, { criteria }: Assessment): EvidenceRef[] {
  const printed = leaves.map(({ id }) => id);
  const known = new Set(printed);
  const others = Object.keys(criteria).filter((id) => !known.has(id));
  return [...printed, ...others].flatMap((criterion) =>
    // A criterion may be called as something that every object has.
    ((Object.hasOwn(criteria, criterion) ? criteria[criterion]?.evidence : undefined) ?? []).map(
      (evidence, at) => ({ criterion, position: at + 1, evidence }),
    ),
  );
}

/** @param counted called with the bytes of each file once it has been read */
export async function collectEvidence(
  set: CompiledSet,
  refs: readonly EvidenceRef[],
  {
    find,
    paths,
    counted,
  }: {
    readonly find: EvidenceSource;
    readonly paths: PathGiver;
    readonly counted: (bytes: number) => void;
  },
): Promise<{ readonly files: readonly EvidenceFile[]; readonly missing: readonly MissingEvidence[] }> {
  // In the language of the rules, whoever packs it: the paths of a dossier don't hang on who reads it.
  const [lang = ''] = set.source.pack.languages;
  const titles = new Map(set.leaves.map(({ id, title }) => [id, textIn(title, lang)]));
  const files = new Map<string, EvidenceFile & { readonly serves: EvidenceRef[] }>();
  const missing: MissingEvidence[] = [];
  for (const ref of refs) {
    const { title, file } = ref.evidence;
    const source = await find(ref);
    if (source === undefined) {
      if (file) missing.push({ ...ref, reason: 'not-there' });
      continue;
    }
    const measure = await measureFile(source);
    counted(measure.size);
    if (file?.sha256 !== undefined && file.sha256 !== measure.sha256) {
      missing.push({ ...ref, reason: 'changed' });
      continue;
    }
    const same = files.get(measure.sha256);
    if (same) {
      same.serves.push(ref);
      continue;
    }
    const criterionTitle = titles.get(ref.criterion) ?? '';
    const path = paths.evidence({
      ...ref,
      criterionTitle,
      title,
      fileName: file?.name ?? '',
      type: file?.type,
    });
    files.set(measure.sha256, { path, source, measure, serves: [ref] });
  }
  return { files: [...files.values()], missing };
}
