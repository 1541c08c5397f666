/** Everything that the parts of a form look at: the sheet, its set, its result, and the language. */
import { describe, score, type Result } from '@ocop-kit/engine';
import type { DescribedCriterion, DescribedResult } from '@ocop-kit/engine';
import type { Assessment, CriteriaSet, FormTemplate } from '@ocop-kit/engine/schema';
import { createTranslate, formatNumber, type Translate } from './translate.js';

/** A sheet that was scored, in words. */
interface ScoredSheet {
  readonly result: Result;
  readonly described: DescribedResult;
  readonly rows: ReadonlyMap<string, DescribedCriterion>;
}

/** What a form is composed of. */
export interface FormContext {
  readonly template: FormTemplate;
  readonly set: CriteriaSet;
  /** Undefined for a blank form. */
  readonly assessment: Assessment | undefined;
  /** Undefined for a blank form. */
  readonly scored: ScoredSheet | undefined;
  readonly lang: string;
  readonly t: Translate;
  readonly number: (value: number) => string;
}

/** @throws {OcopError} `sheet/*` for a sheet that is not of this set, `input/language` for a language that the pack lacks */
export function createContext(
  template: FormTemplate,
  set: CriteriaSet,
  assessment: Assessment | undefined,
  lang: string,
): FormContext {
  return {
    template,
    set,
    assessment,
    scored: assessment && scoreSheet(set, assessment, lang),
    lang,
    t: createTranslate(lang),
    number: (value) => formatNumber(value, lang),
  };
}

function scoreSheet(set: CriteriaSet, { picks, declared }: Assessment, lang: string): ScoredSheet {
  const result = score(set, { picks, declared });
  const described = describe(set, result, lang);
  return { result, described, rows: new Map(described.rows.map((row) => [row.criterion, row])) };
}
