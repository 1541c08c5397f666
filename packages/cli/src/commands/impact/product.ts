/** One line of the report: a product, where it stood and where it stands. */
import { OcopError, problemText } from '@ocop-kit/engine';
import { Failure } from '../../failures/failure.js';
import { carry } from '../../migration/migrate-and-score.js';
import type { Session } from '../../context/command-context.js';
import type { OldSheet, Place } from './old-sheets.js';
import { judge, type Judged } from './rank-forecast.js';

export interface Product extends Place, Judged {
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

export interface Bad extends Place {
  readonly why: string;
}

/** @returns the product under the decision `to`, or why nothing can be said of it */
export async function productOf(session: Session, sheet: OldSheet, to: string): Promise<Product | Bad> {
  const { file, line, assessment } = sheet;
  if (assessment === undefined) return { file, line, why: sheet.bad };
  try {
    const moved = await carry(session, assessment, to, session.lang === 'vi' ? 'vi' : 'all');
    const { before, sure, after, migrated } = moved;
    return {
      file,
      line,
      product: plain(assessment.product.name),
      entity: plain(assessment.entity.name),
      set: assessment.set,
      before: { total: before.total, stars: before.stars },
      sureTotal: sure.total,
      total: after.total,
      ...judge(moved, session.lang),
      doubtful: migrated.doubtful.length,
      lost: migrated.lost.length,
      added: migrated.added.length,
    };
  } catch (error) {
    if (error instanceof OcopError) return { file, line, why: problemText(error.problem, session.lang) };
    if (error instanceof Failure) return { file, line, why: error.message };
    throw error;
  }
}

/** Names come from outside: a terminal must not obey them. */
function plain(name: string): string {
  return name.replace(/\p{C}+/gu, ' ').trim();
}
