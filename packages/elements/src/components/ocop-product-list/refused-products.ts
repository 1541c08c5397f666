/** Records that cannot be shown, and why. Collapsed for people who are looking for honey, there for those who maintain the list. */
import { chooseMessageLanguage, dayRefusalText } from '@ocop-kit/engine';
import { html, nothing, type TemplateResult } from 'lit';
import type { Translate } from '../../shared/i18n/messages.js';
import { ratingProblemText } from '../ocop-rating/rating-refusal.js';
import type { LeftOut, Refusal } from './product-data.js';
import type { ProductListing } from './product-listing.js';
import type { ListMessageKey } from './messages.vi.js';

/** Enough to start fixing; the rest are only counted. */
const MAX_NAMED = 20;

type Refused = Pick<ProductListing, 'refusal' | 'noDay'>;

export function renderRefused(refused: Refused, t: Translate<ListMessageKey>, lang: string): TemplateResult {
  const { refusal, noDay } = refused;
  const day = noDay ? html`<p class="error" part="error">${daySentence(refused, t, lang)}</p>` : nothing;
  if (!refusal) return html`${day}`;
  if (refusal.key !== 'left-out')
    return html`${day}
      <p class="error" part="error">${headline(refusal, t)}</p>`;
  return html`${day}
    <details class="error" part="error">
      <summary>${headline(refusal, t)}</summary>
      <ul>
        ${recordSentences(refusal.records, t, lang).map((sentence) => html`<li>${sentence}</li>`)}
      </ul>
    </details>`;
}

/** The same as plain text, for the error event. */
export function refusedText(refused: Refused, t: Translate<ListMessageKey>, lang: string): string {
  const { refusal } = refused;
  const lines = refusal
    ? [headline(refusal, t), ...(refusal.key === 'left-out' ? recordSentences(refusal.records, t, lang) : [])]
    : [];
  return [daySentence(refused, t, lang), ...lines].filter((line) => line !== '').join('\n');
}

function daySentence({ noDay }: Refused, t: Translate<ListMessageKey>, lang: string): string {
  return noDay ? t('no-day', { why: dayRefusalText(noDay, chooseMessageLanguage(lang)) }) : '';
}

function headline(refusal: Refusal, t: Translate<ListMessageKey>): string {
  if (refusal.key === 'left-out') return t('left-out', { all: refusal.all, count: refusal.records.length });
  return t(refusal.key, 'values' in refusal ? refusal.values : {});
}

function recordSentences(records: readonly LeftOut[], t: Translate<ListMessageKey>, lang: string): string[] {
  const named = records.slice(0, MAX_NAMED).map(({ position, name, id, problems }) => {
    const why = problems.map((problem) => ratingProblemText(problem, lang)).join('; ');
    const where =
      id === '' ? t('position', { position }) : `${t('id', { id })}, ${t('position', { position })}`;
    return name === '' ? t('record', { where, why }) : t('record-named', { name, where, why });
  });
  const rest = records.length - named.length;
  return rest > 0 ? [...named, t('left-out-more', { count: rest })] : named;
}
