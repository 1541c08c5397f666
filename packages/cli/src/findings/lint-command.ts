import { EXIT } from '../failures/failure.js';
import type { Session } from '../context/command-context.js';
import { findingsOf, type RulesChoices } from './rules-findings.js';

/** `ocop pack lint FOLDER|FILE|ID`; exit code 1 when there is anything to say. */
export async function lintCommand(session: Session, source: string, choices: RulesChoices): Promise<number> {
  const findings = await findingsOf(session, source, choices);
  if (session.json) session.print(JSON.stringify(findings));
  else if (findings.length === 0) session.print(session.say('lintClean'));
  for (const { path, text, erratum } of session.json ? [] : findings) {
    session.print(`${path || '/'}: ${text}`);
    if (erratum !== null) session.print(`  ${session.say('lintErratum', { why: erratum })}`);
  }
  return findings.length > 0 ? EXIT.negative : EXIT.done;
}
