import { EXIT } from '../failures/failure.js';
import type { CommandContext } from '../context/command-context.js';
import { lintRules, type RulesOptions } from './rules-findings.js';

/** `ocop pack lint FOLDER|FILE|ID`; exit code 1 when there is anything to say. */
export async function runLint(
  context: CommandContext,
  source: string,
  choices: RulesOptions,
): Promise<number> {
  const findings = await lintRules(context, source, choices);
  if (context.json) context.print(JSON.stringify(findings));
  else if (findings.length === 0) context.print(context.t('lintClean'));
  for (const { path, text, erratum } of context.json ? [] : findings) {
    context.print(`${path || '/'}: ${text}`);
    if (erratum !== null) context.print(`  ${context.t('lintErratum', { why: erratum })}`);
  }
  return findings.length > 0 ? EXIT.negative : EXIT.done;
}
