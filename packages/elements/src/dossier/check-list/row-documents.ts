/** The documents of a row: one that several criteria have is one. */
import type { Assessment, Evidence } from '@ocop-kit/engine/schema';
import { fileKey } from '../../files/file-key.js';
import { evidenceAt, type EvidenceAt } from '../../form/dossier-evidence.js';

export interface RowDocument {
  readonly evidence: Evidence;
  /** Where the row has it. */
  readonly places: readonly EvidenceAt[];
}

export function groupDocuments(assessment: Assessment, all: readonly EvidenceAt[]): readonly RowDocument[] {
  const byFile = new Map<string, RowDocument>();
  for (const at of all) {
    const evidence = evidenceAt(assessment, at);
    if (!evidence) continue;
    const key = fileKey(evidence) ?? JSON.stringify([evidence.title, evidence.reference]);
    const known = byFile.get(key);
    byFile.set(key, { evidence: known?.evidence ?? evidence, places: [...(known?.places ?? []), at] });
  }
  return [...byFile.values()];
}
