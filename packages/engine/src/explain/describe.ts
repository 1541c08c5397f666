/** A result with its titles, texts and sentences in it: rows to print, for those who do not want to join it with the set. */
import type { CriteriaSet } from '../formats/pack/pack.js';
import { compileSet } from '../pack/compile.js';
import type { CompiledSet } from '../pack/compiled.js';
import type { CriterionResult, Outcome, Result } from '../result/result.js';
import { textIn } from '../text/text.js';
import { checkResult } from './check-result.js';
import { findBandTitle } from './find-band.js';
import { describeMissedMinimum, describeMissedSection } from './missed-minimum.js';
import { ENGLISH_MESSAGES } from './messages.en.js';
import { createTranslator } from './translator.js';

/** A minimum that was not reached, in words. */
export interface DescribedMinimum {
  /** The star rank that asks for it; every higher one does too. */
  readonly rank: number;
  /** The whole sentence. */
  readonly text: string;
}

/** One scored criterion. */
export interface DescribedCriterion {
  /** The id of its section, and the section's title. */
  readonly section: string;
  readonly sectionTitle: string;
  /** The id of the criterion. */
  readonly criterion: string;
  readonly title: string;
  /** The ordinal on the sheet, 1-based as printed; 0 for a box not ticked or none of these, null without a pick. */
  readonly pick: number | null;
  /** The text of the option picked; empty without one, and for a box to tick. */
  readonly picked: string;
  /** What the pick brings to the total. */
  readonly points: number;
  /** The most it can bring to the total. */
  readonly max: number;
  readonly state: CriterionResult['state'];
  /** Lowest rank first. */
  readonly missed: readonly DescribedMinimum[];
}

/** One section of the sheet. */
export interface DescribedSection {
  /** The id of the section. */
  readonly section: string;
  readonly title: string;
  /** What its criteria bring to the total. */
  readonly points: number;
  /** The most it can bring to the total. */
  readonly max: number;
  /** Points that ranks ask of this section alone and that are not there, lowest rank first. */
  readonly missed: readonly DescribedMinimum[];
}

/** A whole result in one language, as plain JSON. Points are as printed, not scaled. */
export interface DescribedResult {
  /** The id of the pack. */
  readonly pack: string;
  /** The number of the criteria set. */
  readonly set: number;
  readonly setTitle: string;
  readonly outcome: Outcome;
  /** Points of all sections together. */
  readonly total: number;
  /** The most points that the set can bring. */
  readonly max: number;
  /** Null when the product is disqualified or ineligible; provisional when the outcome is `incomplete`. */
  readonly stars: number | null;
  /** How the decision calls that rank; empty without one. */
  readonly starsTitle: string;
  /** The rank that the total alone would give, whatever minimums are missed. */
  readonly starsByTotal: number;
  readonly sections: readonly DescribedSection[];
  /** A row a scored criterion, in printed order. */
  readonly rows: readonly DescribedCriterion[];
}

/**
 * Joins a result with the titles and texts of its set.
 *
 * @param set the set that was scored
 * @param result what `score` gave for it
 * @param lang a language of the pack, or `en`
 * @returns plain JSON: totals, sections, and a row for each scored criterion in printed order
 * @throws {OcopError} `input/shape` for a result that `score` does not give, `input/language` for a language that the pack lacks
 */
export function describe(set: CriteriaSet | CompiledSet, result: Result, lang: string): DescribedResult {
  const compiled = compileSet(set);
  checkResult(result);
  const { source, sections, scale } = compiled;
  const { t } = createTranslator(source.pack, lang, ENGLISH_MESSAGES);
  const bandTitle = (rank: number): string => findBandTitle(compiled, rank, lang);
  const sectionTitle = (position: number): string => textIn(source.sections[position]?.title, lang);

  return {
    pack: result.pack,
    set: result.set,
    setTitle: textIn(source.title, lang),
    outcome: result.outcome,
    total: result.total,
    max: sections.reduce((sum, { max }) => sum + max, 0) / scale,
    stars: result.stars,
    starsTitle: result.stars === null ? '' : bandTitle(result.stars),
    starsByTotal: result.starsByTotal,
    sections: sections.map(({ id, max }, position) => ({
      section: id,
      title: sectionTitle(position),
      points: result.sections[id] ?? 0,
      max: max / scale,
      missed: (result.sectionMinimumsMissed ?? [])
        .filter(({ section }) => section === id)
        .map((missed) => {
          const values = describeMissedSection(compiled, missed, bandTitle(missed.rank), lang);
          return { rank: missed.rank, text: t('section-short', values) };
        }),
    })),
    rows: compiled.leaves.map((leaf, position) => {
      const { state = 'unanswered', pick = null, points = 0, max = 0 } = result.criteria[position] ?? {};
      return {
        section: sections[leaf.section]?.id ?? '',
        sectionTitle: sectionTitle(leaf.section),
        criterion: leaf.id,
        title: textIn(leaf.title, lang),
        pick,
        picked: pick === null ? '' : textIn(leaf.options[pick - leaf.first]?.text, lang),
        points,
        max,
        state,
        missed: compiled.minimumRanks.flatMap((rank) =>
          (result.minimumsMissed[rank] ?? [])
            .filter(({ criterion }) => criterion === leaf.id)
            .map((missed) => {
              const { key, values } = describeMissedMinimum(compiled, result, missed, bandTitle(rank), lang);
              return { rank, text: t(key, values) };
            }),
        ),
      };
    }),
  };
}
