/** The names of files with sheets: by product, so that a person finds them again among others. */
import { foldVietnamese } from '@ocop-kit/engine/text';
import type { Assessment } from '@ocop-kit/engine/schema';

/** Room for the rest of a name where a system allows no more than 255 bytes, and for people to read it in a list. */
const MOST_LETTERS = 60;

/** "mat-ong-rung.json"; by the number of its set, "ocop-4.json", where the product has no name. */
export function sheetFileName(assessment: Assessment): string {
  return `${productSlug(assessment) || `ocop-${assessment.set}`}.json`;
}

/** "mat-ong-rung", in letters that every system takes; empty where the product has no name. */
export function productSlug({ product }: Assessment): string {
  const words = foldVietnamese(product.name)
    .slice(0, MOST_LETTERS)
    .match(/[a-z0-9]+/g);
  return words?.join('-') ?? '';
}
