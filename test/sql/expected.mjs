/** What the engine finds, as the views show it: one line a sheet, one line a dossier. */
import { compileSet, council, OcopError, score } from '@ocop-kit/engine';

/**
 * @typedef {import('@ocop-kit/engine').CriteriaSet} CriteriaSet
 * @typedef {import('@ocop-kit/engine').CompiledSet} CompiledSet
 * @typedef {import('./random-sheets.mjs').SheetRow} SheetRow
 */

/** The columns of the scored view that are compared. @param {CompiledSet} set @param {readonly string[]} sections */
export const scoredColumns = (set, sections) => [
  ...['sheet_id', 'outcome', 'total', ...sections, 'stars_by_total', 'stars'],
  ...set.minimumRanks.flatMap((rank) => [`missed_${rank}`, `missed_${rank}_ids`]),
  ...['unanswered', 'unanswered_ids', 'not_applicable_ids', 'not_evaluated_ids'],
  ...(hasSectionMinimums(set) ? ['short_sections'] : []),
];

/** The columns of the view of councils that are compared. @param {CompiledSet} set */
export const councilColumns = (set) => [
  ...['dossier', 'ballots', 'incomplete', 'disqualified', 'ineligible', 'counted', 'sum_total'],
  ...['refused', 'outcome', 'stars_by_total', 'stars'],
  ...set.minimumRanks.flatMap((rank) => [`missed_${rank}`, `missed_${rank}_ids`]),
  ...(hasSectionMinimums(set) ? ['short_sections'] : []),
];

/** @param {CompiledSet} set */
const hasSectionMinimums = ({ sections }) => sections.some(({ minimums }) => minimums.length > 0);

/** @param {CriteriaSet | CompiledSet} source @param {readonly SheetRow[]} sheets @returns {string[]} */
export function expectedScores(source, sheets) {
  const set = compileSet(source);
  return sheets.map((sheet) => {
    const result = score(set, sheet);
    const missed = set.minimumRanks.flatMap((rank) => {
      const ids = (result.minimumsMissed[rank] ?? []).map(({ criterion }) => criterion);
      return [maskOf(set, ids), ids.join(' ')];
    });
    return lineOf([
      ...[sheet.id, result.outcome, scaled(set, result.total)],
      ...set.sections.map(({ id }) => scaled(set, result.sections[id] ?? 0)),
      ...[result.starsByTotal, result.stars, ...missed],
      ...[maskOf(set, result.unanswered), result.unanswered.join(' ')],
      ...[result.notApplicable.join(' '), result.notEvaluated.join(' ')],
      ...shortOf(set, result),
    ]);
  });
}

/** @param {CriteriaSet | CompiledSet} source @param {readonly SheetRow[]} sheets @returns {string[]} */
export function expectedCouncils(source, sheets) {
  const set = compileSet(source);
  /** @type {Map<string, SheetRow[]>} */
  const dossiers = new Map();
  for (const sheet of sheets)
    if (sheet.dossier !== null) dossiers.set(sheet.dossier, [...(dossiers.get(sheet.dossier) ?? []), sheet]);
  return [...dossiers].map(([dossier, ballots]) => {
    const results = ballots.map((ballot) => score(set, ballot));
    const outcomes = ['incomplete', 'disqualified', 'ineligible'].map(
      (outcome) => results.filter((result) => result.outcome === outcome).length,
    );
    const counted = results.filter(({ outcome }) => outcome === 'rated' || outcome === 'stopped');
    const sum = counted.reduce((total, result) => total + scaled(set, result.total), 0);
    const about = [dossier, ballots.length, ...outcomes, counted.length, counted.length > 0 ? sum : null];
    const found = councilOrCode(set, ballots);
    if (typeof found === 'string')
      return lineOf([
        ...about,
        found,
        null,
        null,
        null,
        ...set.minimumRanks.flatMap(() => [null, null]),
        ...shortOf(set, {}),
      ]);
    const missed = set.minimumRanks.flatMap((rank) => {
      const ids = (found.minimumsMissed[rank] ?? []).map(({ criterion }) => criterion);
      return [maskOf(set, ids), ids.join(' ')];
    });
    return lineOf([
      ...about,
      null,
      found.outcome,
      found.starsByTotal,
      found.stars,
      ...missed,
      ...shortOf(set, found),
    ]);
  });
}

/** @param {CompiledSet} set @param {readonly SheetRow[]} ballots */
function councilOrCode(set, ballots) {
  try {
    return council(set, ballots);
  } catch (error) {
    if (error instanceof OcopError) return error.code;
    throw error;
  }
}

/** @param {CompiledSet} set @param {{ sectionMinimumsMissed?: readonly { section: string, rank: number }[] | undefined }} result */
const shortOf = (set, { sectionMinimumsMissed = [] }) =>
  hasSectionMinimums(set)
    ? [sectionMinimumsMissed.map(({ section, rank }) => `${section}:${rank}`).join(' ')]
    : [];

/** @param {CompiledSet} set @param {readonly string[]} ids */
const maskOf = ({ positions }, ids) =>
  ids.reduce((mask, id) => mask | (1n << BigInt(positions.get(id) ?? 0)), 0n);

/** Whole points. @param {CompiledSet} set @param {number} points */
const scaled = ({ scale }, points) => Math.round(points * scale);

/** @param {readonly unknown[]} values */
export const lineOf = (values) => values.map((value) => String(value ?? '')).join('|');
