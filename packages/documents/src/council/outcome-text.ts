/** What becomes of a product, in words. */
import { citeText } from '@ocop-kit/engine';
import type { RankedProduct } from '@ocop-kit/engine/council';
import { rankText, type CouncilContext } from './council-context.js';

/** @returns the empty string until there is a result */
export function outcomeText(context: CouncilContext, { product, result, next }: RankedProduct): string {
  if (!next) return '';
  return context.t(`outcome.${next.outcome}`, {
    rank: rankText(context, product, result.council?.stars ?? null),
  });
}

/** The article that says so. */
export function outcomeCite({ setOf, lang }: CouncilContext, { product, next }: RankedProduct): string {
  return next ? citeText(setOf(product).pack, next.cite, lang) : '';
}

/** The average as the council shows it. */
export function averageText({ t, number }: CouncilContext, { result }: RankedProduct): string {
  const shown = result.council?.shownTotal ?? undefined;
  return shown === undefined ? t('noAverage') : number(Number(shown));
}
