/** Sheets as the CSV that every database loads. */
import { compileSet } from '@ocop-kit/engine';

/**
 * @param {import('@ocop-kit/engine').CriteriaSet | import('@ocop-kit/engine').CompiledSet} source
 * @param {readonly import('./random-sheets.mjs').SheetRow[]} sheets
 * @returns {string} without a heading; an empty cell is NULL
 */
export function sheetsAsCsv(source, sheets) {
  const { leaves, declarable } = compileSet(source);
  const conditions = [...declarable.keys()];
  return sheets
    .map(({ id, province, dossier, picks, declared }) =>
      [
        ...[id, province, dossier ?? '', '', ''],
        ...leaves.map((leaf) => picks[leaf.id] ?? ''),
        ...conditions.map((condition) => declared.includes(condition)),
      ].join(','),
    )
    .join('\n')
    .concat('\n');
}
