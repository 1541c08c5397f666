/** One line of the report: a product before and after the migration. Its fields are those of the JSON report. */
import type { CommandContext } from '../../context/command-context.js';
import { inputProblemText } from '../../failures/input-problem-text.js';
import { migrateAndScore } from '../../migration/migrate-and-score.js';
import type { OldSheet, SheetLocation } from './old-sheets.js';
import { forecastRank, type RankForecast } from './rank-forecast.js';

export interface Product extends SheetLocation, RankForecast {
  readonly product: string;
  readonly entity: string;
  readonly set: number;
  readonly before: { readonly total: number; readonly stars: number | null };
  /** Points without the doubtful answers. */
  readonly sureTotal: number;
  /** Points with them. */
  readonly total: number;
  readonly doubtful: number;
  readonly lost: number;
  readonly added: number;
}

export interface UnusableSheet extends SheetLocation {
  readonly why: string;
}

/** @returns the product under the pack `to`, or why its sheet cannot be used */
export async function assessProduct(
  context: CommandContext,
  sheet: OldSheet,
  to: string,
): Promise<Product | UnusableSheet> {
  const { file, line, assessment } = sheet;
  if (assessment === undefined) return { file, line, why: sheet.bad };
  try {
    const migration = await migrateAndScore(context, assessment, to, context.lang === 'vi' ? 'vi' : 'all');
    const { before, sure, after, migrated } = migration;
    return {
      file,
      line,
      product: cleanName(assessment.product.name),
      entity: cleanName(assessment.entity.name),
      set: assessment.set,
      before: { total: before.total, stars: before.stars },
      sureTotal: sure.total,
      total: after.total,
      ...forecastRank(migration, context.lang),
      doubtful: migrated.doubtful.length,
      lost: migrated.lost.length,
      added: migrated.added.length,
    };
  } catch (error) {
    return { file, line, why: inputProblemText(error, context.lang) };
  }
}

/** Names come from outside; control characters must not reach a terminal or a spreadsheet. */
function cleanName(name: string): string {
  return name.replace(/\p{C}+/gu, ' ').trim();
}
