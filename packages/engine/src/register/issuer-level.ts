/** Of which level an issuer is, by its words. */
import { foldVietnamese } from '../text/fold-vietnamese.js';

/** From the lowest to the highest; districts were until 1 July 2025. */
const LEVELS = ['commune', 'district', 'province', 'centre'] as const;
/** The level of an office. */
export type IssuerLevel = (typeof LEVELS)[number];

const WORDS: readonly (readonly [level: IssuerLevel, words: RegExp])[] = [
  ['centre', /\bbo (nong nghiep|nn|truong)|\bbnn|trung uong|thu tuong|\bquoc gia\b/],
  ['province', /\btinh\b|\bubnd (thanh pho|tp)\b|uy ban nhan dan (thanh pho|tp)\b|^so\b/],
  ['district', /\b(huyen|quan|thi xa)\b/],
  ['commune', /\b(xa|phuong|thi tran|dac khu)\b/],
];

/** @returns undefined where its words do not say */
export function issuerLevel(issuer: string): IssuerLevel | undefined {
  const text = foldVietnamese(issuer);
  return WORDS.find(([, words]) => words.test(text))?.[0];
}

/** Whether an issuer is below the level that certifies a rank. A district's old certificates are no fault of today's rule. */
export function isBelow(level: IssuerLevel, needed: string): boolean {
  const at = LEVELS.indexOf(needed as IssuerLevel);
  return level !== 'district' ? LEVELS.indexOf(level) < at : needed === 'centre';
}
