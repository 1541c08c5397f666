/** Explains a result in sentences a producer understands, each with the place it rests on. */
import type { Citation, CriteriaSet } from '../formats/pack/pack.js';
import { compileSet } from '../pack/compile.js';
import type { CompiledSet } from '../pack/compiled.js';
import type { Result } from '../result/result.js';
import type { Values } from '../text/fill-message.js';
import { textIn } from '../text/text.js';
import { checkResult } from './check-result.js';
import { formatCitation } from './cite.js';
import { findBand, findBandTitle } from './find-band.js';
import { describeMissedMinimum, describeMissedSection } from './missed-minimum.js';
import { createTranslator } from './translator.js';

/** One sentence of an explanation. */
export interface Sentence {
  /** The key of its message. */
  readonly code: string;
  /** What fills the message: numbers, and texts in the language of the sentence. */
  readonly values: Values;
  /** The sentence itself. */
  readonly text: string;
  /** Where the rule stands, as data and as text; null when the sentence states no rule. */
  readonly cite: (Citation & { readonly text: string }) | null;
}

/** A sentence before it is worded. */
type Statement = readonly [code: string, values: Values, where?: Citation | undefined];

/**
 * Explains a result, each sentence with its article.
 *
 * @param set the set that was scored
 * @param result what `score` gave for it
 * @param lang a language of the pack, or `en`; text missing in it falls back to the pack's first
 * @returns sentences in reading order: conditions, total, stars, what they bring, what blocks the next rank
 * @throws {OcopError} `input/shape` for a result that `score` does not give, `input/language` for a language that the pack lacks
 * @see QĐ 26/2026/QĐ-TTg Art. 3
 */
export function explain(set: CriteriaSet | CompiledSet, result: Result, lang: string): Sentence[] {
  const compiled = compileSet(set);
  checkResult(result);
  const header = compiled.source.pack;
  const translator = createTranslator(header, lang);
  const statements = [
    ...stateConditions(compiled, result, lang),
    ...statePoints(compiled, result, lang),
    ...(result.stars === null ? [] : stateStars(compiled, result, result.stars, lang)),
  ];
  return statements.map(([code, values, where]) => ({
    code,
    values,
    text: translator.t(code, values),
    cite: where ? { ...where, text: formatCitation(header, where, translator) } : null,
  }));
}

function stateConditions(set: CompiledSet, result: Result, lang: string): Statement[] {
  return result.conditions.flatMap((held): Statement[] => {
    const condition = set.conditions.find(({ id }) => id === held.condition);
    if (!condition) return [];
    const { effect, criterion, skips, stopsAfter } = condition;
    const text = textIn(condition.text, lang);
    const criteria = skips.map((position) => set.leaves[position]?.id ?? '').join(', ');
    const count = set.leaves.length - 1 - stopsAfter;
    return [
      [
        effect,
        { text, ...(effect === 'skip' && { criteria }), ...(effect === 'stop' && { count }) },
        { ...set.source.cite, ...(criterion !== null && { criterion }) },
      ],
    ];
  });
}

function statePoints(set: CompiledSet, result: Result, lang: string): Statement[] {
  const { starsByTotal, unanswered, total, sections } = result;
  const max = set.sections.reduce((sum, section) => sum + section.max, 0) / set.scale;
  return [
    [
      'total',
      { total, max, band: findBandTitle(set, starsByTotal, lang) },
      findBand(set, starsByTotal)?.cite,
    ],
    ...set.sections.map(({ id, max: most }): Statement => [
      'section',
      { section: id, points: sections[id] ?? 0, max: most / set.scale },
      set.source.pack.cites?.['sections'],
    ]),
    ...(unanswered.length > 0
      ? [['provisional', { count: unanswered.length, criteria: unanswered.join(', ') }] as const]
      : []),
  ];
}

function stateStars(set: CompiledSet, result: Result, rank: number, lang: string): Statement[] {
  const { starsByTotal, minimumsMissed, sectionMinimumsMissed = [], total } = result;
  const { cites } = set.source.pack;
  const above = set.bands.filter((candidate) => candidate.rank > rank).at(-1);
  // What the rank above asks and is not there. What a section lacks for a lower rank would hold the product below that.
  const criteria = minimumsMissed[above?.rank ?? -1] ?? [];
  const sections = sectionMinimumsMissed.filter((missed) => missed.rank === above?.rank);
  const band = findBandTitle(set, rank, lang);
  const award = findBand(set, rank)?.award;
  const note = findBand(set, starsByTotal)?.note;
  const statements: Statement[] = [];
  if (rank < starsByTotal) {
    const count = criteria.length + sections.length;
    const byTotal = findBandTitle(set, starsByTotal, lang);
    statements.push(['held', { byTotal, band, count }, cites?.['minimums']]);
  } else if (set.minimumRanks.includes(rank)) statements.push(['reached', { band }, cites?.['minimums']]);
  if (award) statements.push(['award', { band, award: textIn(award.text, lang) }, award.cite]);
  if (note) statements.push(['note', { note: textIn(note.text, lang) }, note.cite]);
  if (!above) return statements;

  // What stands between the product and the rank above.
  const next = findBandTitle(set, above.rank, lang);
  const short = (above.from - Math.round(total * set.scale)) / set.scale;
  statements.push(['next', { band: next, from: above.from / set.scale }, cites?.['stars']]);
  if (short > 0) statements.push(['short', { points: short, band: next }, cites?.['stars']]);
  for (const missed of sections)
    statements.push(['section-short', describeMissedSection(set, missed, next, lang), set.source.cite]);
  for (const missed of criteria) {
    const { key, values } = describeMissedMinimum(set, result, missed, next, lang);
    statements.push([key, values, { ...set.source.cite, criterion: missed.criterion }]);
  }
  return statements;
}
