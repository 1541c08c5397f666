/** The names of files that a review saves: by product, so that an official finds them again among those of other producers. */
import type { Assessment } from '@ocop-kit/engine/schema';
import type { ReviewStage } from '../form/reviews.js';
import type { ReviewEnd } from './review-view.js';
import { productSlug } from '../form/sheet-file-name.js';

/** Vietnamese on a page in any language: so the file is named for whoever gets it. */
const OPINIONS: Readonly<Record<ReviewStage, string>> = {
  commune: 'y-kien-xa',
  province: 'y-kien-tinh',
  centre: 'y-kien-trung-uong',
};

/** By the office that sends it on. */
const ONWARD: Readonly<Record<ReviewStage, string>> = {
  commune: 'chuyen-len-tinh',
  province: 'chuyen-len-trung-uong',
  centre: 'chuyen-len',
};

/** "mat-ong-rung-y-kien-xa.json", "mat-ong-rung-tra-lai.zip"; by the number of its set where the product has no name. */
export function reviewFileName(
  assessment: Assessment,
  stage: ReviewStage,
  end: ReviewEnd,
  type: 'json' | 'zip' = 'json',
): string {
  const slug = productSlug(assessment) || `ocop-${assessment.set}`;
  const words = { kept: OPINIONS[stage], returned: 'tra-lai', forwarded: ONWARD[stage] };
  return `${slug}-${words[end]}.${type}`;
}
