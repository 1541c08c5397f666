/** The papers of an archive by the documents of its sheet, and all its files as a person reads of them. */
import { compileSet, textIn, type CriteriaSet } from '@ocop-kit/engine';
import type { Assessment, Evidence } from '@ocop-kit/engine/schema';
import { fileKey } from '../../files/file-key.js';
import { evidenceAt } from '../../form/dossier-evidence.js';
import type { ReceivedFile } from '../../form/opened-archive.js';
import { createListTexts } from '../check-list/list-texts.js';
import type { ArchivePart } from '../documents/archive-part.js';
import { openBlob } from '../documents/save-blob.js';

export type Opened = Awaited<ReturnType<ArchivePart['openDossier']>>;
type ListedFile = NonNullable<Opened['manifest']>['files'][number];

/** By key: a document, and its file. */
export type Papers = ReadonlyMap<string, readonly [evidence: Evidence, paper: Blob]>;

/** A document without a digest, or without the name of a file, is known by where it is attached. */
export const paperKey = (criterion: string, evidence: Evidence): string =>
  fileKey(evidence) ?? JSON.stringify([criterion, evidence.title, evidence.reference]);

/** A paper that is not what the sheet says it is stays out: nobody shall read it for the one that was handed in. */
export function listPapers(opened: Opened, assessment: Assessment): Papers {
  const papers = new Map<string, readonly [Evidence, Blob]>();
  for (const file of listEvidence(opened)) {
    const paper = soundFile(opened, file);
    if (!paper) continue;
    for (const { criterion, position } of file.criteria ?? []) {
      const evidence = evidenceAt(assessment, { criterion, position: position - 1 });
      if (evidence) papers.set(paperKey(criterion, evidence), [evidence, paper]);
    }
  }
  return papers;
}

/** Printed forms, then evidence in the order of the criteria. A manifest counts evidence from 1. */
export function listReceived(
  opened: Opened,
  assessment: Assessment,
  set: CriteriaSet,
  lang: string,
): readonly ReceivedFile[] {
  const { positions } = compileSet(set);
  const placeOf = (file: ListedFile): number =>
    Math.min(...(file.criteria ?? []).map(({ criterion }) => positions.get(criterion) ?? Infinity), Infinity);
  const titleOf = ({ criteria: served = [], path }: ListedFile): string => {
    const [first] = served;
    const title =
      (first && evidenceAt(assessment, { ...first, position: first.position - 1 })?.title) ?? lastPart(path);
    return [[...new Set(served.map(({ criterion }) => criterion))].join(', '), title]
      .filter(Boolean)
      .join(' · ');
  };
  const printed = (opened.manifest?.files ?? []).filter(({ role }) => role === 'document');
  const evidence = [...listEvidence(opened)].sort((a, b) => placeOf(a) - placeOf(b));
  const { sizeText } = createListTexts(lang, set);
  const received = (file: ListedFile, title: string): ReceivedFile => {
    const paper = soundFile(opened, file);
    const name = lastPart(file.path);
    return {
      title,
      size: opened.files.has(file.path) ? sizeText(file.size) : '',
      isSound: paper !== undefined,
      show:
        paper &&
        (() => {
          openBlob(name, paper);
        }),
    };
  };
  return [
    ...printed.map((file) => received(file, textIn(file.title, lang) || lastPart(file.path))),
    ...evidence.map((file) => received(file, titleOf(file))),
  ];
}

const listEvidence = ({ manifest }: Opened): readonly ListedFile[] =>
  (manifest?.files ?? []).filter(({ role }) => role === 'evidence');

/** The file as it was packed; undefined where it is missing, or something speaks against it. */
function soundFile({ files, findings }: Opened, { path }: ListedFile): Blob | undefined {
  const file = files.get(path);
  return file instanceof Blob && !findings.some((finding) => finding.path === path) ? file : undefined;
}

const lastPart = (path: string): string => path.slice(path.lastIndexOf('/') + 1);
