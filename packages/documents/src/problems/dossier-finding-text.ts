/** What is wrong with the archive of a dossier, as a sentence for the official who opened it. */
import { problemText } from '@ocop-kit/engine';
import type { DossierFinding } from './dossier-finding.js';
import { en } from './dossier-messages.en.js';
import { vi, type DossierMessageKey } from './dossier-messages.vi.js';
import type { ProblemLanguage } from './problem-text.js';

type Values = Readonly<Record<string, string | number>>;

const MESSAGES: Readonly<Record<ProblemLanguage, Readonly<Record<DossierMessageKey, string>>>> = { vi, en };

/**
 * The sentence for a finding, without the file: {@link dossierPathText} names that.
 *
 * @param finding - From `openDossier`, or from a `DossierError`.
 * @param lang - `vi` or `en`.
 * @returns What is wrong and what to do. It quotes words from the archive unchanged, control characters included: sanitize it
 *   before showing it on a terminal.
 * @throws {OcopError} `input/language`, for a language that there are no sentences in.
 */
export function dossierFindingText(finding: DossierFinding, lang: ProblemLanguage): string {
  const t = (key: DossierMessageKey, values: Values = {}): string => fillMessage(lang, key, values);
  switch (finding.code) {
    case 'dossier/extra-bytes':
      return t(finding.code, { bytes: finding.values.bytes, where: t(`where.${finding.values.where}`) });
    case 'dossier/name':
      return t(finding.code, { reason: t(`name.${finding.values.reason}`) });
    case 'dossier/too-large':
      return t(finding.code, { what: t(`measure.${finding.values.what}`), limit: finding.values.limit });
    case 'dossier/manifest':
    case 'dossier/sheet':
    case 'dossier/not-scored':
      return t(finding.code, { problem: problemText(finding.values.problem, lang) });
    case 'dossier/manifest-sheet':
      return t(finding.code, { ...finding.values, field: t(`field.${finding.values.field}`) });
    case 'dossier/score':
      return t(finding.code, { ...finding.values, field: t(`score.${finding.values.field}`) });
    case 'dossier/changed':
      return t(
        finding.values.expected === finding.values.found ? 'changed.same-size' : finding.code,
        finding.values,
      );
    default:
      return t(finding.code, finding.values);
  }
}

/**
 * Where a finding is: the path of a file in the archive, or words for the archive as a whole.
 *
 * @param finding - From `openDossier`.
 * @param lang - `vi` or `en`.
 * @returns The path as it stands in the archive, control characters included.
 */
export function dossierPathText({ path }: Pick<DossierFinding, 'path'>, lang: ProblemLanguage): string {
  return path === '' ? MESSAGES[lang].whole : path;
}

function fillMessage(lang: ProblemLanguage, key: DossierMessageKey, values: Values): string {
  const number = new Intl.NumberFormat(lang, { maximumFractionDigits: 3 });
  return MESSAGES[lang][key].replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = Object.hasOwn(values, name) ? (values[name] ?? '') : '';
    return typeof value === 'number' ? number.format(value) : value;
  });
}
