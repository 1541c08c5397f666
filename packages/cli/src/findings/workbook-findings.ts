/** What is wrong with a workbook, said to people by worksheet and cell, or to programs as JSON. */
import { placeText, workbookProblemText, type WorkbookProblem } from '@ocop-kit/documents/problems';
import type { Finding } from '@ocop-kit/documents/rules-workbook';
import type { Session } from '../context/command-context.js';
import { inLine } from '../terminal/terminal.js';
import { findingText } from './rules-findings.js';

export function printFindings(session: Session, findings: readonly Finding[]): void {
  if (session.json) session.print(JSON.stringify(findings));
  else for (const finding of findings) session.warn(findingSentence(session, finding));
}

export function findingSentence(session: Session, finding: Finding): string {
  const { lang } = session;
  const { sheet, cell } = finding;
  const at = inLine(placeText(finding, lang));
  if (ofWorkbook(finding)) {
    const text = inLine(workbookProblemText(finding, lang));
    return at === '' ? text : `${at}: ${text}`;
  }
  // A person who writes in a spreadsheet knows cells, not pointers.
  const path = sheet === undefined ? finding.path : `${sheet}!${cell ?? ''}`;
  const text = findingText(session, { code: finding.code, path, values: finding.values });
  return at === '' ? text : `${at}: ${text}`;
}

function ofWorkbook(finding: Finding): finding is WorkbookProblem {
  return finding.code.startsWith('workbook/');
}
