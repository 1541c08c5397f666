/** Records that cannot be shown, and why. Collapsed for people who are looking for honey, there for those who maintain the list. */
import { chooseMessageLanguage, dayRefusalText } from '@ocop-kit/engine';
import { html, nothing, type TemplateResult } from 'lit';
import type { Translate } from '../../shared/i18n/messages.js';
import { ratingProblemText } from '../ocop-rating/rating-refusal.js';
import type { Doubtful, LeftOut, RecordName, Refusal } from './product-data.js';
import type { ProductListing } from './product-listing.js';
import type { ListMessageKey } from './messages.vi.js';

/** Enough to start fixing; the rest are only counted. */
const MAX_NAMED = 20;

type Refused = Pick<ProductListing, 'refusal' | 'doubtful' | 'noDay'>;
type T = Translate<ListMessageKey>;

export function renderRefused(refused: Refused, t: T, lang: string): TemplateResult {
  const { refusal, doubtful, noDay } = refused;
  return html`${noDay ? renderLine(daySentence(refused, t, lang)) : nothing}
  ${
    refusal?.key === 'left-out'
      ? renderRecords(headline(refusal, t), leftOutSentences(refusal.records, t, lang))
      : refusal
        ? renderLine(headline(refusal, t))
        : nothing
  }
  ${doubtful.length > 0 ? renderRecords(t('doubtful', { count: doubtful.length }), doubtfulSentences(doubtful, t)) : nothing}`;
}

const renderLine = (sentence: string): TemplateResult => html`<p class="error" part="error">${sentence}</p>`;

function renderRecords(title: string, sentences: readonly string[]): TemplateResult {
  return html`<details class="error" part="error">
    <summary>${title}</summary>
    <ul>
      ${sentences.map((sentence) => html`<li>${sentence}</li>`)}
    </ul>
  </details>`;
}

/** The same as plain text, for the error event. */
export function refusedText(refused: Refused, t: T, lang: string): string {
  const { refusal, doubtful } = refused;
  return [
    daySentence(refused, t, lang),
    ...(refusal ? [headline(refusal, t)] : []),
    ...(refusal?.key === 'left-out' ? leftOutSentences(refusal.records, t, lang) : []),
    ...(doubtful.length > 0
      ? [t('doubtful', { count: doubtful.length }), ...doubtfulSentences(doubtful, t)]
      : []),
  ]
    .filter((line) => line !== '')
    .join('\n');
}

function daySentence({ noDay }: Refused, t: T, lang: string): string {
  return noDay ? t('no-day', { why: dayRefusalText(noDay, chooseMessageLanguage(lang)) }) : '';
}

function headline(refusal: Refusal, t: T): string {
  if (refusal.key === 'left-out') return t('left-out', { all: refusal.all, count: refusal.records.length });
  return t(refusal.key, 'values' in refusal ? refusal.values : {});
}

const leftOutSentences = (records: readonly LeftOut[], t: T, lang: string): string[] =>
  nameRecords(records, t, ({ problems, sameAs }) =>
    sameAs === undefined
      ? problems.map((problem) => ratingProblemText(problem, lang)).join('; ')
      : t('same-record', { position: sameAs }),
  );

const doubtfulSentences = (records: readonly Doubtful[], t: T): string[] =>
  nameRecords(records, t, ({ sharesIdWith }) => t('same-id', { position: sharesIdWith }));

function nameRecords<R extends RecordName>(
  records: readonly R[],
  t: T,
  whyOf: (record: R) => string,
): string[] {
  const named = records.slice(0, MAX_NAMED).map((record) => {
    const { position, name, id } = record;
    const where =
      id === '' ? t('position', { position }) : `${t('id', { id })}, ${t('position', { position })}`;
    return name === ''
      ? t('record', { where, why: whyOf(record) })
      : t('record-named', { name, where, why: whyOf(record) });
  });
  const rest = records.length - named.length;
  return rest > 0 ? [...named, t('left-out-more', { count: rest })] : named;
}
