/** What is wrong with a workbook, said to people by worksheet and cell, or to programs as JSON. */
import { cellLocationText, workbookProblemText, type WorkbookProblem } from '@ocop-kit/documents/problems';
import type { Finding } from '@ocop-kit/documents/rules-workbook';
import type { CommandContext } from '../context/command-context.js';
import { sanitizeLine } from '../terminal/sanitize.js';
import { findingText } from './rules-findings.js';

export function printFindings(context: CommandContext, findings: readonly Finding[]): void {
  if (context.json) context.print(JSON.stringify(findings));
  else for (const finding of findings) context.warn(findingSentence(context, finding));
}

export function findingSentence(context: CommandContext, finding: Finding): string {
  const { lang } = context;
  const { sheet, cell } = finding;
  const at = sanitizeLine(cellLocationText(finding, lang));
  if (isWorkbookProblem(finding)) {
    const text = sanitizeLine(workbookProblemText(finding, lang));
    return at === '' ? text : `${at}: ${text}`;
  }
  // A person who writes in a spreadsheet knows cells, not pointers.
  const path = sheet === undefined ? finding.path : `${sheet}!${cell ?? ''}`;
  const text = findingText(context, { code: finding.code, path, values: finding.values });
  return at === '' ? text : `${at}: ${text}`;
}

function isWorkbookProblem(finding: Finding): finding is WorkbookProblem {
  return finding.code.startsWith('workbook/');
}
