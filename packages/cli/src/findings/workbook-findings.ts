/** What is wrong with a workbook, said to people by sheet and cell, or to programs as JSON. */
import { dayRefusalText } from '@ocop-kit/engine/calendar';
import type { Session } from '../session.js';
import type { Finding } from '../workbook/findings.js';
import type { WorkbookProblem } from '../workbook/problems.js';
import { findingText } from './findings.js';

export function printFindings(session: Session, findings: readonly Finding[]): void {
  if (session.json) session.print(JSON.stringify(findings));
  else for (const finding of findings) session.warn(findingSentence(session, finding));
}

export function findingSentence(session: Session, finding: Finding): string {
  const { say } = session;
  const { sheet, cell } = finding;
  const at =
    sheet === undefined
      ? ''
      : cell === undefined
        ? say('atSheet', { sheet })
        : say('atCell', { sheet, cell });
  if (ofWorkbook(finding)) {
    const text = workbookText(session, finding);
    return at === '' ? text : `${at}: ${text}`;
  }
  // A person who writes in a spreadsheet knows cells, not pointers.
  const path = sheet === undefined ? finding.path : `${sheet}!${cell ?? ''}`;
  const text = findingText(session, { code: finding.code, path, values: finding.values });
  return at === '' ? text : `${at}: ${text}`;
}

/** What a problem says: its reasons, measures and days are told in words of the catalogue too. */
export function workbookText({ say, lang }: Pick<Session, 'say' | 'lang'>, found: WorkbookProblem): string {
  switch (found.code) {
    case 'workbook/not-a-workbook': {
      const { reason, part = '' } = found.values;
      return say(found.code, { reason: say(`unreadable.${reason}`, { part }) });
    }
    case 'workbook/too-large':
      return say(found.code, { ...found.values, what: say(`measure.${found.values.what}`) });
    case 'workbook/not-day':
      return say(found.code, { why: dayRefusalText(found.values.refusal, lang) });
    default:
      return say(found.code, found.values);
  }
}

function ofWorkbook(finding: Finding): finding is WorkbookProblem {
  return finding.code.startsWith('workbook/');
}
