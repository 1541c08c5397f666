import { lintPack, OcopError, problemText, textIn, type LintFinding, type Problem } from '@ocop-kit/engine';
import { parsePack, type Pack } from '@ocop-kit/engine/schema';
import { loadPack } from '@ocop-kit/rules';
import { EXIT } from '../failure.js';
import { readText, type Session } from '../session.js';
import type { WordKey } from '../words.js';

/** `ocop lint PACK`; exit code 1 when there is anything to say. */
export async function lintCommand(session: Session, source: string): Promise<number> {
  const { pack, findings } = await lint(session, source);
  const named = findings.map((finding) => ({ ...finding, erratum: erratumFor(session, pack, finding) }));
  if (session.json) session.print(JSON.stringify(named));
  else if (named.length === 0) session.print(session.say('lintClean'));
  for (const finding of session.json ? [] : named) {
    session.print(`${finding.path || '/'}: ${findingText(session, finding)}`);
    if (finding.erratum !== null) session.print(`  ${session.say('lintErratum', { why: finding.erratum })}`);
  }
  return findings.length > 0 ? EXIT.negative : EXIT.done;
}

async function lint(
  session: Session,
  source: string,
): Promise<{ pack: Pack | null; findings: readonly LintFinding[] }> {
  if (/^[a-z0-9-]+$/.test(source)) {
    const pack = await loadPack(source, { lang: 'all' });
    return { pack, findings: lintPack(pack) };
  }
  try {
    const pack = parsePack(await readText(source, session.say));
    return { pack, findings: lintPack(pack) };
  } catch (error) {
    if (error instanceof OcopError) return { pack: null, findings: [error.problem] };
    throw error;
  }
}

/** A finding as one sentence; `path` is said as it is given. */
export function findingText(session: Session, { code, path, values }: LintFinding): string {
  if (code.includes('/')) return problemText({ code, path, values } as Problem, session.lang);
  const number = new Intl.NumberFormat(session.lang);
  const printable = Object.entries(values).map(([key, value]) => [
    key,
    Array.isArray(value) ? value.map((item) => number.format(Number(item))).join('; ') : String(value),
  ]);
  return session.say(`lint.${code}` as WordKey, Object.fromEntries(printable) as Record<string, string>);
}

/** What the pack's own errata say about the criterion a finding names. */
function erratumFor({ lang }: Session, pack: Pack | null, { path, values }: LintFinding): string | null {
  const index = /^\/sets\/(\d+)\//.exec(path)?.[1];
  const errata = pack?.sets[Number(index)]?.errata ?? [];
  const erratum = errata.find(({ criterion }) => criterion === values['criterion']);
  return erratum ? textIn(erratum.why, lang) : null;
}
