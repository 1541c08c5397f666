/** The sheets of the conformance cases: those of a council case are the ballots of one dossier. */
import { cases, noneOfThese } from '../conformance/compare.mjs';

/**
 * @param {number} set
 * @returns {import('./random-sheets.mjs').SheetRow[]}
 */
export function conformanceSheets(set) {
  const rows = [cases, noneOfThese].flatMap((list, which) =>
    list
      .filter((example) => example.set === set)
      .flatMap((example) => {
        const sheets = 'sheets' in example ? example.sheets : [example];
        const dossier = 'sheets' in example ? `case-${which}-${example.id}` : null;
        return sheets.map(({ picks, declared }) => ({ province: '00', dossier, picks, declared }));
      }),
  );
  return rows.map((row, i) => ({ id: `case-${i + 1}`, ...row }));
}
