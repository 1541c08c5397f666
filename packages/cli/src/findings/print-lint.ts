/** What `ocop lint` and `ocop pack lint` print. */
import type { CommandContext } from '../context/command-context.js';
import { EXIT } from '../failures/failure.js';
import { lintRules, type RulesOptions } from './rules-findings.js';

/**
 * @param source the id of a built-in pack, a file, or a folder of rules
 * @returns exit code 1 when there are findings
 */
export async function printLint(
  context: CommandContext,
  source: string,
  options: RulesOptions,
): Promise<number> {
  const findings = await lintRules(context, source, options);
  if (context.json) context.print(JSON.stringify(findings));
  else if (findings.length === 0) context.print(context.t('lintClean'));
  for (const { path, text, erratum } of context.json ? [] : findings) {
    context.print(`${path || '/'}: ${text}`);
    if (erratum !== null) context.print(`  ${context.t('lintErratum', { why: erratum })}`);
  }
  return findings.length > 0 ? EXIT.negative : EXIT.done;
}
