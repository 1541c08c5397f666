/** Stars as offices write them: 4, "4*", "4 sao", "★★★★", "bốn sao", "OCOP 4 sao", "4/5". */
import { foldVietnamese } from '@ocop-kit/engine/text';

const IN_WORDS: readonly string[] = ['', 'mot', 'hai', 'ba', 'bon', 'nam'];
/** "Tiềm năng 5 sao" is a proposal that nobody has decided on. */
const UNDECIDED = /tiem nang|de nghi|de xuat|trinh|du kien|cho /;
const MOST = 5;

/** @returns a rank from 1 to 5, `unsure` for several or a proposal, undefined for what is none */
export function readStars(value: string | number): number | 'unsure' | undefined {
  if (typeof value === 'number') return isRank(value) ? value : undefined;
  // Folding leaves out the sign that makes a star an emoji.
  const text = foldVietnamese(value.normalize('NFKC')).replace(/\s+/g, ' ').trim();
  if (text === '') return undefined;
  if (/^[★⭐✩☆🌟\s]+$/u.test(text)) {
    const drawn = text.match(/[★⭐🌟]/gu)?.length ?? 0;
    return isRank(drawn) ? drawn : undefined;
  }
  if (UNDECIDED.test(text)) return 'unsure';
  const asterisks = /^\*{1,5}$/.exec(text)?.[0].length;
  if (asterisks !== undefined) return asterisks;
  const ofFive = /^(\d)([.,]0)? ?(\*|sao)? ?\/ ?5( ?(\*|sao))?$/.exec(text)?.[1];
  if (ofFive !== undefined) return isRank(Number(ofFive)) ? Number(ofFive) : undefined;
  const digits = text.match(/\d+([.,]\d+)?/g) ?? [];
  if (digits.length > 1) return 'unsure';
  const [found] = digits;
  if (found !== undefined) {
    const isRankAlone =
      /^(ocop |hang |dat |loai |san pham |cap )*\d([.,]0)? ?(\*|★|⭐|sao)?( ocop)?\.?$/.test(text);
    const stars = Number(found.replace(',', '.'));
    return isRankAlone && isRank(stars) ? stars : undefined;
  }
  const word = /^(?:ocop |hang |dat )*(mot|hai|ba|bon|nam) sao$/.exec(text)?.[1];
  return word === undefined ? undefined : IN_WORDS.indexOf(word);
}

const isRank = (stars: number): boolean => Number.isInteger(stars) && stars >= 1 && stars <= MOST;
