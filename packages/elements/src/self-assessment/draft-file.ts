/** Reads a sheet from a file that somebody gives: bounded, checked against its set, refused in words. */
import { checkBounds, OcopError, problemText, score } from '@ocop-kit/engine';
import type { Assessment } from '@ocop-kit/engine/schema';
import { loadSet } from '@ocop-kit/rules';
import { newAssessment } from './form-state.js';

const MOST_BYTES = 5_000_000;

export type ReadFile = { readonly assessment: Assessment } | { readonly refused: string };

export async function readDraftFile(file: File, lang: string): Promise<ReadFile> {
  try {
    if (file.size > MOST_BYTES) return { refused: `> ${MOST_BYTES / 1_000_000} MB` };
    const data: unknown = JSON.parse((await file.text()).replace(/^\uFEFF/, ''));
    checkBounds(data);
    const given = data as Partial<Assessment>;
    const set = await loadSet(given.pack ?? 'vn-qd-26-2026', Number(given.set), { lang: 'all' });
    const assessment = { ...newAssessment(set, new Date()), ...given, format: 'ocop-assessment/1' as const };
    // Scoring names every criterion, option and condition that the set does not have.
    score(set, assessment);
    return { assessment };
  } catch (error) {
    if (error instanceof OcopError) return { refused: problemText(error.problem, lang) };
    return { refused: error instanceof Error ? error.message : String(error) };
  }
}
