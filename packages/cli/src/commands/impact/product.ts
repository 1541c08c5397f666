/** One line of the report: a product, where it stood and where it stands. */
import { OcopError, problemText } from '@ocop-kit/engine';
import { Failure } from '../../failures/failure.js';
import { migrateAndScore } from '../../migration/migrate-and-score.js';
import type { CommandContext } from '../../context/command-context.js';
import type { OldSheet, SheetLocation } from './old-sheets.js';
import { forecastRank, type RankForecast } from './rank-forecast.js';

export interface Product extends SheetLocation, RankForecast {
  readonly product: string;
  readonly entity: string;
  readonly set: number;
  readonly before: { readonly total: number; readonly stars: number | null };
  readonly sureTotal: number;
  readonly total: number;
  readonly doubtful: number;
  readonly lost: number;
  readonly added: number;
}

export interface UnusableSheet extends SheetLocation {
  readonly why: string;
}

/** @returns the product under the decision `to`, or why nothing can be said of it */
export async function assessProduct(
  context: CommandContext,
  sheet: OldSheet,
  to: string,
): Promise<Product | UnusableSheet> {
  const { file, line, assessment } = sheet;
  if (assessment === undefined) return { file, line, why: sheet.bad };
  try {
    const moved = await migrateAndScore(context, assessment, to, context.lang === 'vi' ? 'vi' : 'all');
    const { before, sure, after, migrated } = moved;
    return {
      file,
      line,
      product: cleanName(assessment.product.name),
      entity: cleanName(assessment.entity.name),
      set: assessment.set,
      before: { total: before.total, stars: before.stars },
      sureTotal: sure.total,
      total: after.total,
      ...forecastRank(moved, context.lang),
      doubtful: migrated.doubtful.length,
      lost: migrated.lost.length,
      added: migrated.added.length,
    };
  } catch (error) {
    if (error instanceof OcopError) return { file, line, why: problemText(error.problem, context.lang) };
    if (error instanceof Failure) return { file, line, why: error.message };
    throw error;
  }
}

/** Names come from outside: a terminal must not obey them. */
function cleanName(name: string): string {
  return name.replace(/\p{C}+/gu, ' ').trim();
}
