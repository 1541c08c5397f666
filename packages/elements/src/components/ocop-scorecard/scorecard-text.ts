/** The lines of a scorecard that are put together: who reviewed and when, and what a level moved. */
import type { CriteriaSet, Result, Sentence } from '@ocop-kit/engine';
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
  t: Translate<ScorecardMessageKey>,
): string {
  const [before, level] = [levels[at - 1], levels[at]];
  if (!before || !level) return '';
  const count = countMoved(set, levels, at);
  const name = inSentence(before.label);
  if (count === 0) return t('moved-none', { level: name });
  const change = roundPoints(level.result.total - before.result.total);
  const message = change < 0 ? 'moved-lower' : change > 0 ? 'moved-higher' : 'moved-equal';
  return t(message, { level: name, points: Math.abs(change), count });
}

/** "Tự chấm" as it stands within a sentence; "Phiếu 1" in quotes, as a number of points follows it. */
function inSentence(label: string): string {
  if (/\d$/.test(label)) return `“${label}”`;
  return label.charAt(0).toLocaleLowerCase('vi') + label.slice(1);
}

/** Why a level has its result. Points have a rank only where the sheet has one: a product that is out is not "by points 4 stars". */
export function listReasons(sentences: readonly Sentence[], { stars }: Result): readonly Sentence[] {
  return sentences.filter(({ part, code }) => part !== 'verdict' && (stars !== null || code !== 'total'));
}
