/** What is wrong with a workbook, said to people by sheet and cell, or to programs as JSON. */
import type { Session } from '../../session.js';
import type { Finding } from '../../workbook/findings.js';
import type { WorkbookProblem } from '../../workbook/problems.js';
import { findingText } from '../lint.js';

export function printFindings(session: Session, findings: readonly Finding[]): void {
  if (session.json) session.print(JSON.stringify(findings));
  else for (const finding of findings) session.warn(sentence(session, finding));
}

function sentence(session: Session, finding: Finding): string {
  const { say } = session;
  const { sheet, cell } = finding;
  const at =
    sheet === undefined
      ? ''
      : cell === undefined
        ? say('atSheet', { sheet })
        : say('atCell', { sheet, cell });
  if (ofWorkbook(finding))
    return at === '' ? say(finding.code, finding.values) : `${at}: ${say(finding.code, finding.values)}`;
  // A person who writes in a spreadsheet knows cells, not pointers.
  const path = sheet === undefined ? finding.path : `${sheet}!${cell ?? ''}`;
  const text = findingText(session, { code: finding.code, path, values: finding.values });
  return at === '' ? text : `${at}: ${text}`;
}

function ofWorkbook(finding: Finding): finding is WorkbookProblem {
  return finding.code.startsWith('workbook/');
}
