/** The names of files that a review saves: by product, so that an official finds them again among those of other producers. */
import { foldVietnamese } from '@ocop-kit/engine/text';
import type { Assessment } from '@ocop-kit/engine/schema';
import type { ReviewStage } from '../form/reviews.js';

/** Vietnamese on a page in any language: so the file is named for whoever gets it. */
const OPINIONS: Readonly<Record<ReviewStage, string>> = {
  commune: 'y-kien-xa',
  province: 'y-kien-tinh',
  centre: 'y-kien-trung-uong',
};

/** Room for the rest of a name where a system allows no more than 255 bytes, and for people to read it in a list. */
const MOST_LETTERS = 60;

/** "mat-ong-rung-y-kien-xa.json", "mat-ong-rung-tra-lai.json"; by the number of its set where the product has no name. */
export function reviewFileName(
  { product, set }: Assessment,
  stage: ReviewStage,
  isReturned: boolean,
): string {
  const words = foldVietnamese(product.name).match(/[a-z0-9]+/g) ?? [];
  const slug = words.join('-').slice(0, MOST_LETTERS).replace(/-$/, '');
  if (slug === '') return `ocop-${set}-${isReturned ? 'tra-lai' : stage}.json`;
  return `${slug}-${isReturned ? 'tra-lai' : OPINIONS[stage]}.json`;
}
