/** Whether an inspection bears out the ground that a withdrawal is proposed by. Whoever decides may know more; no paper is silent on it. */
import { dayInWords } from '../days/day-in-words.js';
import type { MessageLanguage } from '../errors/message-language.js';
import { citeText } from '../explain/cite.js';
import type { InspectionRules } from '../formats/inspection/inspection-rules.js';
import type { InspectedMatter, Inspection } from '../formats/inspection/inspection.js';
import type { CriteriaSet } from '../formats/pack/pack.js';
import { compileSet } from '../pack/compile.js';
import type { CompiledSet } from '../pack/compiled.js';
import { textIn } from '../text/text.js';
import { inspectionResult } from './inspection-result.js';
import { createWords } from './inspection-text.js';
import type { WithdrawalProposal } from './withdrawal.js';

/** What a proposal of withdrawal is held against. */
export interface WithdrawalDoubtQuestion {
  /** The criteria set of the inspection. */
  readonly set: CriteriaSet | CompiledSet;
  /** Open or closed. */
  readonly inspection: Inspection;
  /** Of the decision: which ground the criteria may mean. Without them nothing is known of any. */
  readonly rules: InspectionRules | undefined;
}

/**
 * Says where an inspection does not bear out the ground of a proposal: it finds the rank kept, or the matter in order; or it has not seen enough.
 *
 * @param proposal to withdraw the certificate that was inspected
 * @param question the inspection with its set and rules
 * @param lang `vi` or `en`
 * @returns one sentence with the article of the ground; undefined where the inspection bears it out, or has nothing to do with it
 * @throws {OcopError} what `inspectionResult` throws; `input/language`
 * @see QĐ 26/2026/QĐ-TTg Arts. 8.1, 9.3
 */
export function withdrawalDoubtText(
  { ground }: Pick<WithdrawalProposal, 'ground'>,
  { set, inspection, rules }: WithdrawalDoubtQuestion,
  lang: MessageLanguage,
): string | undefined {
  const compiled = compileSet(set);
  const { t, rankOf } = createWords(compiled, lang);
  const values = {
    ground: textIn(ground.text, lang).replace(/\.$/, ''),
    cite: citeText(compiled.source.pack, ground.cite, lang),
    day: textIn(dayInWords(inspection.on), lang),
    recognised: rankOf(inspection.certificate.stars),
  };
  if (ground.id === rules?.ground) {
    const { verdict } = inspectionResult(compiled, inspection, rules);
    return verdict === 'lower' ? undefined : t(`doubt-${verdict}`, values);
  }
  const matter = leastInOrder(inspection.matters.filter((one) => one.ground === ground.id));
  return matter === undefined || matter.state === 'not-in-order'
    ? undefined
    : t(`doubt-${matter.state}`, { ...values, matter: textIn(matter.text, lang) });
}

/** One matter that is not in order is enough for a ground that several have. */
function leastInOrder(matters: readonly InspectedMatter[]): InspectedMatter | undefined {
  const ofState = (state: InspectedMatter['state']): InspectedMatter | undefined =>
    matters.find((matter) => matter.state === state);
  return ofState('not-in-order') ?? ofState('not-seen') ?? ofState('in-order');
}
