/** The verdict of a result: the one sentence that everything else explains. */
import type { Citation } from '../formats/pack/pack.js';
import type { CompiledCondition, CompiledSet } from '../pack/compiled.js';
import type { Result } from '../result/result.js';
import { textIn } from '../text/text.js';
import { findBand, findBandTitle } from './find-band.js';
import { listMissing } from './list-missing.js';
import type { Statement } from './statement.js';
import type { Translator } from './translator.js';

/**
 * Points and minimums that disagree are one sentence: "enough for 5 stars" never stands alone beside "no certificate".
 *
 * @param held the conditions that hold, in printed order
 * @returns one statement; none for a result without a rank that no condition accounts for
 */
export function stateVerdict(
  set: CompiledSet,
  result: Result,
  held: readonly CompiledCondition[],
  translator: Translator,
): Statement[] {
  const { outcome, stars, starsByTotal, unanswered } = result;
  const verdict = (
    code: string,
    values: Statement['values'],
    cites: Statement['cites'] = [],
  ): Statement[] => [{ code, part: 'verdict', values, cites }];
  if (stars === null) {
    const condition = held.find(({ effect }) => effect === outcome);
    if (!condition) return [];
    return verdict(outcome, { text: textIn(condition.text, translator.lang) }, [
      citeCondition(set, condition),
    ]);
  }

  const band = findBandTitle(set, stars, translator.lang);
  const byTotal = findBand(set, starsByTotal)?.cite;
  if (unanswered.length > 0)
    return verdict('verdict-provisional', { band, count: unanswered.length }, [byTotal]);

  const award = findBand(set, stars)?.award;
  const rank = award
    ? translator.t(award.certificate ? 'with-certificate' : 'without-certificate', { band })
    : band;
  const stop = held.filter(({ effect }) => effect === 'stop').sort((a, b) => a.stopsAfter - b.stopsAfter)[0];
  if (stop) {
    const criterion = set.leaves[stop.stopsAfter]?.id ?? '';
    return verdict('verdict-stopped', { rank, band, criterion }, [
      citeCondition(set, stop),
      byTotal,
      award?.cite,
    ]);
  }
  const missing = listMissing(set, result, stars);
  if (stars < starsByTotal)
    return verdict(
      'verdict-held',
      {
        rank,
        band,
        byTotal: findBandTitle(set, starsByTotal, translator.lang),
        next: findBandTitle(set, missing.rank, translator.lang),
        count: missing.count,
      },
      [byTotal, set.source.pack.cites?.['minimums'], award?.cite],
    );
  return verdict('verdict', { rank, band }, [byTotal, award?.cite]);
}

/** Where a condition is printed. */
export function citeCondition(set: CompiledSet, { criterion }: CompiledCondition): Citation {
  return { ...set.source.cite, ...(criterion !== null && { criterion }) };
}
