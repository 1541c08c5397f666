/** Findings of a lint as sentences in the person's language. */
import { lintPack, OcopError, problemText, textIn, type LintFinding, type Problem } from '@ocop-kit/engine';
import { lintOverlay } from '@ocop-kit/engine/overlay';
import type { Pack } from '@ocop-kit/engine/schema';
import type { CommandContext } from '../context/command-context.js';
import type { SharedKey } from '../i18n/translate.js';
import { readRules } from '../rules-source/rules-source.js';

export interface RulesOptions {
  /** Files of the packs and overlays below an overlay, where they are not built in. */
  readonly base?: readonly string[] | undefined;
}

export interface RulesFinding extends LintFinding {
  /** The finding as a sentence. */
  readonly text: string;
  /** The pack's own erratum about the same criterion; null where there is none. */
  readonly erratum: string | null;
}

/** @returns the findings of lint; for a document that cannot be read at all, the one problem with it */
export async function lintRules(
  context: CommandContext,
  source: string,
  { base = [] }: RulesOptions,
): Promise<readonly RulesFinding[]> {
  const { pack, findings } = await readAndLint(context, source, base);
  return findings.map((finding) => ({
    ...finding,
    text: findingText(context, finding),
    erratum: erratumFor(context, pack, finding),
  }));
}

async function readAndLint(
  { t }: CommandContext,
  source: string,
  bases: readonly string[],
): Promise<{ pack: Pack | null; findings: readonly LintFinding[] }> {
  try {
    const rules = await readRules(source, bases, t);
    return rules.kind === 'pack'
      ? { pack: rules.pack, findings: lintPack(rules.pack) }
      : { pack: null, findings: lintOverlay(rules.base, rules.overlay) };
  } catch (error) {
    if (error instanceof OcopError) return { pack: null, findings: [error.problem] };
    throw error;
  }
}

/** A finding as one sentence; `path` is written as it comes. */
export function findingText(context: CommandContext, { code, path, values }: LintFinding): string {
  if (code.includes('/')) return problemText({ code, path, values } as Problem, context.lang);
  const number = new Intl.NumberFormat(context.lang);
  const printable = Object.entries(values).map(([key, value]) => [
    key,
    Array.isArray(value) ? value.map((item) => number.format(Number(item))).join('; ') : String(value),
  ]);
  return context.t(`lint.${code}` as SharedKey, Object.fromEntries(printable) as Record<string, string>);
}

function erratumFor(
  { lang }: CommandContext,
  pack: Pack | null,
  { path, values }: LintFinding,
): string | null {
  const index = /^\/sets\/(\d+)\//.exec(path)?.[1];
  const errata = pack?.sets[Number(index)]?.errata ?? [];
  const erratum = errata.find(({ criterion }) => criterion === values['criterion']);
  return erratum ? textIn(erratum.why, lang) : null;
}
