/** Verifies a signed rating and says what was found. Fetched by pages that show one. Nothing is asked of any server. */
import {
  verificationText,
  verifyRating,
  type RatingRecord,
  type RatingVerification,
} from '@ocop-kit/credentials/rating';
import { createTranslate } from '../../shared/i18n/messages.js';
import type { Tree } from './markup-tree.js';
import { todayHere, type RatingData } from './rating-data.js';
import { ratingView, type RatingLayout } from './rating-view.js';
import type { RatingTrust } from './rating-trust.js';
import { english } from './verifier-messages.en.js';
import { VERIFIER_MESSAGES } from './verifier-messages.vi.js';

/** Shows what was found, in the page's language. */
export type RatingVerifier = (
  data: RatingData | undefined,
  layout: RatingLayout,
  lang: string,
) => readonly Tree[];

/** States in which the record is what an authority signed. */
const SHOWN: readonly string[] = ['verified', 'expired'];

/**
 * @param text a token or an address
 * @param trust of the page
 * @param today the day on which the page judges; that of the trust comes first
 */
export async function verify(
  text: string,
  trust: RatingTrust | undefined,
  today: string | undefined,
): Promise<RatingVerifier> {
  const on = trust?.on ?? (today || todayHere());
  const found = await verifyRating(text, { trust, on });
  return (data, layout, lang) => verifiedView(found, data, layout, lang, on);
}

function verifiedView(
  found: RatingVerification,
  data: RatingData | undefined,
  layout: RatingLayout,
  lang: string,
  on: string,
): readonly Tree[] {
  const t = createTranslate('ocop-rating', { vi: VERIFIER_MESSAGES, en: english }, lang);
  const { title, sentences } = verificationText(found, lang.startsWith('vi') ? 'vi' : 'en');
  const { state, record, issuer, extendedUntil } = found;
  const signed = record && ratingOf(record, issuer?.name ?? '', extendedUntil);
  const differing = signed && data ? differences(signed, data) : [];
  const isDifferent = differing.length > 0;
  const fields = differing.map((name) => t(`field-${name}`)).join(', ');
  const words = isDifferent ? [t('differs', { fields }), ...sentences] : sentences;
  return [
    // What nobody vouches for is the page's own: its own words stand in the slot.
    ...(signed && SHOWN.includes(state) ? ratingView(signed, layout, lang, on) : nameOf(signed)),
    ...line(isDifferent ? 'altered' : state, isDifferent ? t('altered') : title),
    ...(layout === 'card' || state !== 'verified' || isDifferent ? words : []).map((sentence): Tree => [
      'p',
      { part: 'source' },
      sentence,
    ]),
  ];
}

/** A sign besides the words: they are not told apart by colour alone. */
const line = (state: string, title: string): readonly Tree[] => [
  ' ',
  [
    'p',
    { part: `verdict verification ${state}${state === 'verified' ? '' : ' doubted'}`, role: 'status' },
    `${state === 'verified' ? '✓' : '!'} ${title}`,
  ],
];

const nameOf = (signed: RatingData | undefined): readonly Tree[] =>
  signed ? [['p', { part: 'name' }, ['b', {}, signed.product]]] : [['slot', {}]];

function ratingOf(record: RatingRecord, issuer: string, extended: string | undefined): RatingData {
  const { product, entity, stars, score, decision, issued, expires } = record;
  return {
    product,
    entity,
    stars,
    score: Number(score),
    certificate: { issuer, decision, issued, expires, ...(extended !== undefined && { extended }) },
  };
}

const COMPARED = ['product', 'entity', 'stars', 'score'] as const;

/** What the page says itself and was signed otherwise; what it leaves out is no difference. */
const differences = (signed: RatingData, data: RatingData): readonly (typeof COMPARED)[number][] =>
  COMPARED.filter((name) => {
    const shown = data[name];
    return shown !== undefined && plainOf(shown) !== plainOf(signed[name]);
  });

const plainOf = (value: string | number | null | undefined): unknown =>
  typeof value === 'string' ? value.normalize('NFC').trim() : (value ?? null);
