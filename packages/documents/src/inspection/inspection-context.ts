/** Everything that the documents of an inspection look at, in one language. Findings are the engine's. */
import type { WithdrawalGround } from '@ocop-kit/engine/calendar';
import { chooseMessageLanguage, citeText, compileSet, textIn } from '@ocop-kit/engine';
import type { CompiledSet, MessageLanguage } from '@ocop-kit/engine';
import {
  inspectionResult,
  type Inspection,
  type InspectionResult,
  type InspectionRules,
  type WithdrawalProposal,
} from '@ocop-kit/engine/inspection';
import type { CriteriaSet } from '@ocop-kit/engine/schema';
import { cleanLine } from '../blocks/clean-text.js';
import { formatDay, formatNumber } from '../forms/translate.js';
import { dayParts } from '../letter/letterhead.js';
import { createTranslate, type Translate } from './translate.js';

/** The product that a document is about, of an inspection or of a proposal. */
export type DocumentCertificate = Inspection['certificate'];

/** What every document is composed of. */
export interface PaperContext {
  readonly set: CriteriaSet;
  readonly compiled: CompiledSet;
  readonly lang: string;
  readonly messageLang: MessageLanguage;
  readonly t: Translate;
  readonly number: (value: number) => string;
  readonly day: (day: string) => string;
  /** What the pack calls a rank, or that there is none. */
  readonly rank: (rank: number | null) => string;
  readonly cite: (citation: WithdrawalGround['cite']) => string;
  readonly grounds: readonly WithdrawalGround[];
  readonly certificate: DocumentCertificate;
  /** Who issues it. */
  readonly by: NonNullable<Inspection['by']>;
  /** Whether the set is that of the product: of a withdrawal alone nobody may know it, and any set of the pack does. */
  readonly isSetKnown: boolean;
}

/** What documents of an inspection are composed of. */
export interface InspectionContext extends PaperContext {
  readonly inspection: Inspection;
  readonly result: InspectionResult;
}

/** What documents of a withdrawal are composed of. */
export interface WithdrawalContext extends PaperContext {
  readonly proposal: WithdrawalProposal;
  /** Where the inspection does not bear it out, that it does not. */
  readonly doubt?: string | undefined;
}

export function createPaperContext(
  set: CriteriaSet,
  lang: string,
  certificate: DocumentCertificate,
  by: Inspection['by'],
  grounds: readonly WithdrawalGround[],
  isSetKnown: boolean,
): PaperContext {
  const t = createTranslate(lang);
  const { bands } = set.pack;
  return {
    set,
    compiled: compileSet(set),
    lang,
    messageLang: chooseMessageLanguage(lang),
    t,
    number: (value) => formatNumber(value, lang),
    day: formatDay,
    rank: (rank) => textIn(bands.find((band) => band.rank === rank)?.title, lang) || t('noRank'),
    cite: (citation) => citeText(set.pack, citation, lang),
    grounds,
    certificate,
    by: by ?? {},
    isSetKnown,
  };
}

export const withInspection = (
  context: PaperContext,
  inspection: Inspection,
  rules: InspectionRules | undefined,
): InspectionContext => ({
  ...context,
  inspection,
  result: inspectionResult(context.compiled, inspection, rules),
});

/** A day in words, as a document says it. */
export const dayInWords = ({ t, messageLang }: PaperContext, day: string): string =>
  t('dayInWords', dayParts(day, messageLang));

/** Which decision recognised the product, and when; with room to write it in, where nobody said. */
export function decisionText({ t, day, certificate }: PaperContext): string {
  const { decided } = certificate;
  const decision = cleanLine(certificate.decision ?? '');
  if (decision === '') return t('decision.blankDecision');
  const named = /^\d/.test(decision) ? t('decisionNumber', { number: decision }) : decision;
  return decided === undefined ? named : t('decisionOf', { decision: named, day: day(decided) });
}

/** The criterion with its id. */
export function criterionText({ compiled, lang }: PaperContext, id: string): string {
  const leaf = compiled.leaves[compiled.positions.get(id) ?? -1];
  return leaf ? `${id}. ${textIn(leaf.title, lang)}` : id;
}
