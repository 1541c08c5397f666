/** What `ocop lint` finds in rules, in words. */
import { lintPack, OcopError, problemText, textIn, type LintFinding, type Problem } from '@ocop-kit/engine';
import { lintOverlay } from '@ocop-kit/engine/overlay';
import type { Pack } from '@ocop-kit/engine/schema';
import { readRules } from '../rules-source/rules-source.js';
import type { Session } from '../context/command-context.js';
import type { WordKey } from '../i18n/translate.js';

export interface RulesChoices {
  /** Files with what an overlay lies upon. */
  readonly base?: readonly string[] | undefined;
}

/** A finding in words, and what the pack's own errata say of it. */
export interface ToldFinding extends LintFinding {
  readonly text: string;
  readonly erratum: string | null;
}

/** What a careful editor would say; a document that cannot be read at all gives its one problem. */
export async function findingsOf(
  session: Session,
  source: string,
  { base = [] }: RulesChoices,
): Promise<readonly ToldFinding[]> {
  const { pack, findings } = await lint(session, source, base);
  return findings.map((finding) => ({
    ...finding,
    text: findingText(session, finding),
    erratum: erratumFor(session, pack, finding),
  }));
}

async function lint(
  { say }: Session,
  source: string,
  bases: readonly string[],
): Promise<{ pack: Pack | null; findings: readonly LintFinding[] }> {
  try {
    const rules = await readRules(source, bases, say);
    return rules.kind === 'pack'
      ? { pack: rules.pack, findings: lintPack(rules.pack) }
      : { pack: null, findings: lintOverlay(rules.base, rules.overlay) };
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
