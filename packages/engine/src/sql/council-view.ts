/** The view of councils: what the ballots of a dossier give together, without ever dividing. */
import { EXCLUDED_OUTCOMES } from '../formats/outcomes.js';
import { bitOf } from './answer-expressions.js';
import { criterionSpares, isMissed, policyOf, sectionSpares, type SpareMinimum } from './ballot-spares.js';
import { askedBy, idsOfMask, joinIds } from './id-lists.js';
import { lowestRank, starBranches } from './result-columns.js';
import { scoringSteps, withSteps } from './scored-view.js';
import type { ScriptContext } from './script-context.js';
import { allPrinted } from './sheet-table.js';
import { addAll, caseOf, columnList, type StatementStep, type StepColumn } from './statement.js';

export function councilView(context: ScriptContext): string {
  const { comment, relation } = context;
  return [
    comment('councils', {}, 'council'),
    comment('councilPolicy', { policy: policyOf(context) }),
    `CREATE OR REPLACE VIEW ${relation('councils')} AS`,
    withSteps(context, councilSteps(context)),
    `SELECT\n${columnList(finalColumns(context))}\nFROM judged;`,
  ].join('\n');
}

function councilSteps(context: ScriptContext): StatementStep[] {
  const { dialect, quote } = context;
  const criteria = criterionSpares(context);
  const sections = sectionSpares(context);
  const spares = [...new Map([...criteria, ...sections].map(({ column }) => [column.name, column])).values()];
  const ofCriteria = [...new Map(criteria.map(({ column }) => [column.name, column])).values()];
  const steps = scoringSteps(context, {
    sheets: dialect.readsFiles
      ? [
          {
            name: quote('is_printed'),
            value: `(${allPrinted(context)})`,
            comment: context.comment('printed'),
          },
        ]
      : [],
    answers: ofCriteria,
    where: `WHERE ${quote('dossier')} IS NOT NULL`,
  });
  const ballots: StepColumn[] = [
    {
      name: quote('counts'),
      value: `${quote('outcome')} NOT IN (${[...EXCLUDED_OUTCOMES, 'incomplete'].map((name) => `'${name}'`).join(', ')})`,
    },
    ...sections.map(({ column }) => column),
  ];
  return [
    ...steps,
    { name: 'ballots', text: `SELECT result.*,\n${columnList(ballots)}\n  FROM result` },
    {
      name: 'councils',
      text: `SELECT\n${columnList(sums(context, spares))}\n  FROM ballots\n  GROUP BY ${quote('dossier')}`,
    },
    {
      name: 'findings',
      text: `SELECT councils.*,\n${columnList(findings(context, criteria))}\n  FROM councils`,
    },
    {
      name: 'judged',
      text: `SELECT findings.*,\n${columnList(verdicts(context, sections))}\n  FROM findings`,
    },
  ];
}

/** @param spares of criteria and sections */
function sums({ quote, dialect }: ScriptContext, spares: readonly StepColumn[]): StepColumn[] {
  const countOf = (condition: string): string => `COUNT(CASE WHEN ${condition} THEN 1 END)`;
  const sumOf = (column: string): string =>
    `CAST(SUM(CASE WHEN ${quote('counts')} THEN ${column} END) AS BIGINT)`;
  const outcomes = ['incomplete', ...EXCLUDED_OUTCOMES];
  const province = quote('province');
  return [
    { name: quote('dossier'), value: quote('dossier') },
    // Ballots that name different provinces leave it open.
    { name: province, value: `CASE WHEN MIN(${province}) = MAX(${province}) THEN MIN(${province}) END` },
    { name: quote('ballots'), value: 'COUNT(*)' },
    ...(dialect.readsFiles
      ? [{ name: quote('unprinted'), value: countOf(`NOT ${quote('is_printed')}`) }]
      : []),
    ...outcomes.map((outcome) => ({
      name: quote(outcome),
      value: countOf(`${quote('outcome')} = '${outcome}'`),
    })),
    { name: quote('counted'), value: countOf(quote('counts')) },
    { name: quote('sum_total'), value: sumOf(quote('total')) },
    ...spares.map(({ name }) => ({ name, value: sumOf(name) })),
  ];
}

/** Why a dossier has no result, and which minimums its council misses. */
function findings(context: ScriptContext, criteria: readonly SpareMinimum[]): StepColumn[] {
  const { set, quote, comment, dialect } = context;
  const isMajority = EXCLUDED_OUTCOMES.map((outcome) => `2 * ${quote(outcome)} > ${quote('ballots')}`).join(
    ' OR ',
  );
  const missed = set.minimumRanks.map((rank): StepColumn => {
    const bits = criteria
      .filter((minimum) => minimum.rank === rank)
      .map(
        ({ position, column }) =>
          `CASE WHEN ${isMissed(context, column.name)} THEN ${bitOf({ position })} ELSE 0 END`,
      );
    return {
      name: quote(`missed_${rank}`),
      value: `CAST(${addAll(bits)} AS BIGINT)`,
      comment: comment('missed', { rank }),
    };
  });
  return [
    {
      name: quote('refused'),
      value: `CASE ${[
        ...(dialect.readsFiles ? [`WHEN ${quote('unprinted')} > 0 THEN 'sheet/unknown-option'`] : []),
        `WHEN ${quote('incomplete')} > 0 THEN 'council/incomplete-ballot'`,
        `WHEN ${quote('counted')} = 0 AND NOT (${isMajority}) THEN 'council/no-ballot'`,
      ].join('\n      ')} END`,
      comment: comment('councilRefused'),
    },
    ...missed,
  ];
}

function verdicts(context: ScriptContext, sections: readonly SpareMinimum[]): StepColumn[] {
  const { set, quote, comment } = context;
  const refused = `WHEN ${quote('refused')} IS NOT NULL THEN NULL`;
  const excluded = EXCLUDED_OUTCOMES.map(
    (outcome) => [outcome, `2 * ${quote(outcome)} > ${quote('ballots')}`] as const,
  );
  const reaches = (from: number): string => `${quote('sum_total')} >= ${from} * ${quote('counted')}`;
  const unmissed = (rank: number): string[] => [
    ...set.minimumRanks.filter((other) => other <= rank).map((other) => `${quote(`missed_${other}`)} = 0`),
    ...sections
      .filter((minimum) => minimum.rank <= rank)
      .map(({ column }) => `NOT (${isMissed(context, column.name)})`),
  ];
  return [
    {
      name: quote('outcome'),
      value: caseOf(
        [refused, ...excluded.map(([outcome, majority]) => `WHEN ${majority} THEN '${outcome}'`)],
        "'rated'",
      ),
    },
    {
      name: quote('stars_by_total'),
      value: caseOf(
        [refused, `WHEN ${quote('counted')} = 0 THEN NULL`, ...starBranches(set, (from) => [reaches(from)])],
        lowestRank(set),
      ),
      comment: comment('starsByTotal', {}, 'stars'),
    },
    {
      name: quote('stars'),
      value: caseOf(
        [
          refused,
          ...excluded.map(([, majority]) => `WHEN ${majority} THEN NULL`),
          ...starBranches(set, (from, rank) => [reaches(from), ...unmissed(rank)]),
        ],
        lowestRank(set),
      ),
      comment: comment('stars', {}, 'minimums'),
    },
  ];
}

function finalColumns(context: ScriptContext): StepColumn[] {
  const { set, quote, dialect, comment } = context;
  const own = (name: string): StepColumn => ({ name: quote(name), value: quote(name) });
  const whereJudged = ({ name, value, comment: words }: StepColumn): StepColumn => ({
    name,
    value: `CASE WHEN ${quote('refused')} IS NULL THEN ${value} END`,
    comment: words,
  });
  const missed = set.minimumRanks.map((rank) => `missed_${rank}`);
  const short = sectionSpares(context).map(
    ({ rank, position, column }) =>
      `CASE WHEN ${isMissed(context, column.name)} THEN ${dialect.quoteText(`${set.sections[position]?.id ?? ''}:${rank}`)} END`,
  );
  return [
    own('dossier'),
    own('province'),
    { name: quote('pack_id'), value: dialect.quoteText(set.source.pack.id) },
    { name: quote('set_no'), value: String(set.source.no) },
    ...['ballots', ...(dialect.readsFiles ? ['unprinted'] : []), 'incomplete', ...EXCLUDED_OUTCOMES].map(own),
    ...['counted', 'refused', 'outcome', 'sum_total'].map(own),
    { name: quote('scale'), value: String(set.scale) },
    ...['stars_by_total', 'stars'].map(own),
    ...missed.map((name) => whereJudged(own(name))),
    ...set.minimumRanks.map((rank) =>
      whereJudged(idsOfMask(context, `missed_${rank}`, askedBy(context, rank))),
    ),
    ...(short.length > 0
      ? [
          whereJudged({
            name: quote('short_sections'),
            value: joinIds(short),
            comment: comment('shortSections'),
          }),
        ]
      : []),
  ];
}
