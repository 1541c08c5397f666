/** The lines of a scorecard that are put together: who reviewed and when, and what a level moved. */
import type { CriteriaSet } from '@ocop-kit/engine';
import type { Review } from '@ocop-kit/engine/schema';
import { momentDayText } from '../../shared/moment-text.js';
import type { Translate } from '../../shared/i18n/messages.js';
import type { ScorecardMessageKey } from './messages.vi.js';
import { countMoved, roundPoints, type Level } from './scorecard-data.js';

/** "Xã, Lê Văn Bình, 20/11/2026". */
export function reviewerText({ who, stage, time }: Review, t: Translate<ScorecardMessageKey>): string {
  return [t(`level-${stage}`), who.name, momentDayText(time)].filter(Boolean).join(', ');
}

/** A difference with its sign: a minus sign, not a hyphen. */
export function signedPoints(points: number, lang: string): string {
  const size = new Intl.NumberFormat(lang).format(Math.abs(points));
  return `${points < 0 ? '−' : '+'}${size}`;
}

/** How a level differs from the one before it, in one sentence. */
export function movedText(
  set: CriteriaSet,
  levels: readonly Level[],
  at: number,
  lang: string,
  t: Translate<ScorecardMessageKey>,
): string {
  const [before, level] = [levels[at - 1], levels[at]];
  if (!before || !level) return '';
  const count = countMoved(set, levels, at);
  if (count === 0) return t('moved-none', { level: before.label });
  const change = signedPoints(roundPoints(level.result.total - before.result.total), lang);
  return t('moved-total', { change, level: before.label, count });
}
