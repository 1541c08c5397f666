/** What of the list cannot be shown, and why: folded away from the people who look for honey, there for those who keep the list. */
import { dayRefusalText } from '@ocop-kit/engine/calendar';
import { html, nothing, type TemplateResult } from 'lit';
import type { Say } from '../../shared/i18n/messages.js';
import { ratingProblemText } from '../ocop-rating/rating-refusal.js';
import type { LeftOut, Refusal } from './product-data.js';
import type { Shelf } from './product-listing.js';
import type { ListWord } from './messages.vi.js';

/** Who has more wrong than this mends these first. */
const MOST_NAMED = 20;

type Refused = Pick<Shelf, 'refusal' | 'noDay'>;

export function refusedView(refused: Refused, say: Say<ListWord>, lang: string): TemplateResult {
  const { refusal, noDay } = refused;
  const day = noDay ? html`<p class="error" part="error">${daySentence(refused, say, lang)}</p>` : nothing;
  if (!refusal) return html`${day}`;
  if (refusal.key !== 'left-out')
    return html`${day}
      <p class="error" part="error">${headline(refusal, say)}</p>`;
  return html`${day}
    <details class="error" part="error">
      <summary>${headline(refusal, say)}</summary>
      <ul>
        ${recordSentences(refusal.records, say, lang).map((sentence) => html`<li>${sentence}</li>`)}
      </ul>
    </details>`;
}

/** All of it in one text, for the page. */
export function refusedText(refused: Refused, say: Say<ListWord>, lang: string): string {
  const { refusal } = refused;
  const lines = refusal
    ? [
        headline(refusal, say),
        ...(refusal.key === 'left-out' ? recordSentences(refusal.records, say, lang) : []),
      ]
    : [];
  return [daySentence(refused, say, lang), ...lines].filter((line) => line !== '').join('\n');
}

function daySentence({ noDay }: Refused, say: Say<ListWord>, lang: string): string {
  return noDay ? say('no-day', { why: dayRefusalText(noDay, lang) }) : '';
}

function headline(refusal: Refusal, say: Say<ListWord>): string {
  if (refusal.key === 'left-out') return say('left-out', { all: refusal.all, count: refusal.records.length });
  return say(refusal.key, 'values' in refusal ? refusal.values : {});
}

function recordSentences(records: readonly LeftOut[], say: Say<ListWord>, lang: string): string[] {
  const named = records.slice(0, MOST_NAMED).map(({ place, name, id, problems }) => {
    const why = problems.map((problem) => ratingProblemText(problem, lang)).join('; ');
    const where = id === '' ? say('place', { place }) : `${say('id', { id })}, ${say('place', { place })}`;
    return name === '' ? say('record', { where, why }) : say('record-named', { name, where, why });
  });
  const rest = records.length - named.length;
  return rest > 0 ? [...named, say('left-out-more', { count: rest })] : named;
}
