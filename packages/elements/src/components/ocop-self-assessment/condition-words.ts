/** Conditions asked in plain words of ours; they come with the glosses, behind the first paint. Without them the decision's own words are asked about. */
import type { Condition } from '@ocop-kit/engine/schema';
import { afterPaint } from '../../shared/after-paint.js';
import { updateLocalizedHosts } from '../../shared/i18n/messages.js';

let glossPart: typeof import('../ocop-criterion/gloss-part.js') | undefined;
let isAsked = false;

/** Fetches them once a page; all forms are drawn again when they have come. */
export function fetchConditionWords(): void {
  if (isAsked) return;
  isAsked = true;
  afterPaint(() => {
    void import('../ocop-criterion/gloss-part.js').then(
      (part) => {
        glossPart = part;
        updateLocalizedHosts();
      },
      () => undefined,
    );
  });
}

/** @returns undefined where the condition has none, or they have not come */
export function conditionQuestion(condition: Condition, lang: string): string | undefined {
  return glossPart?.findConditionQuestion(condition, lang);
}
