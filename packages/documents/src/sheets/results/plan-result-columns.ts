/** The columns of a workbook of results: those that every set has, and those that its sets, ranks and tables add. */
import { textIn, type Result } from '@ocop-kit/engine';
import type { SheetsKey, SheetsLanguage, TranslateSheets } from '../translate.js';
import type { DescribedRow } from './result-row.js';

export interface ResultColumn {
  readonly heading: string;
  /** In characters. */
  readonly width: number;
  readonly valueOf: (row: DescribedRow) => string | number | undefined;
}

const OUTCOMES: Readonly<Record<Result['outcome'], SheetsKey>> = {
  rated: 'outcome.rated',
  incomplete: 'outcome.incomplete',
  stopped: 'outcome.stopped',
  disqualified: 'outcome.disqualified',
  ineligible: 'outcome.ineligible',
};

export function planResultColumns(
  rows: readonly DescribedRow[],
  lang: SheetsLanguage,
  t: TranslateSheets,
): ResultColumn[] {
  const bandTitle = (set: DescribedRow['compiled'], rank: number | null): string =>
    textIn(set?.source.pack.bands.find((band) => band.rank === rank)?.title, lang);
  const ofResult =
    <T>(read: (result: Result) => T) =>
    (row: DescribedRow): T | undefined =>
      row.scored && read(row.scored.result);
  const sections = unite(rows.map((row) => Object.keys(row.scored?.result.sections ?? {})));
  const ranks = unite(rows.map((row) => Object.keys(row.scored?.result.minimumsMissed ?? {}))).map(Number);
  const carried = unite(rows.map((row) => Object.keys(row.carried ?? {})));
  const setOf = (rank: number): DescribedRow['compiled'] =>
    rows.find(({ compiled }) => compiled?.minimumRanks.includes(rank))?.compiled;

  return [
    { heading: t('result.line'), width: 7, valueOf: ({ line }) => line },
    { heading: t('result.product'), width: 30, valueOf: ({ product }) => product },
    { heading: t('result.entity'), width: 26, valueOf: ({ entity }) => entity },
    {
      heading: t('result.set'),
      width: 24,
      valueOf: ({ compiled }) => compiled && `${compiled.source.no}. ${textIn(compiled.source.title, lang)}`,
    },
    ...carried.map((heading) => ({
      heading,
      width: 18,
      valueOf: (row: DescribedRow) =>
        Object.hasOwn(row.carried ?? {}, heading) ? row.carried?.[heading] : undefined,
    })),
    ...sections.map((id) => ({
      heading: t('result.section', { id }),
      width: 9,
      valueOf: ofResult((result) => result.sections[id]),
    })),
    { heading: t('result.total'), width: 9, valueOf: ofResult(({ total }) => total) },
    { heading: t('result.rank'), width: 9, valueOf: ofResult(({ stars }) => stars ?? undefined) },
    {
      heading: t('result.title'),
      width: 18,
      valueOf: (row) => row.scored && (bandTitle(row.compiled, row.scored.result.stars) || t('excluded')),
    },
    { heading: t('result.by-total'), width: 9, valueOf: ofResult(({ starsByTotal }) => starsByTotal) },
    { heading: t('result.outcome'), width: 20, valueOf: ofResult(({ outcome }) => t(OUTCOMES[outcome])) },
    { heading: t('result.missed'), width: 60, valueOf: ({ missed }) => missed.join('\n') },
    ...ranks.map((rank) => ({
      heading: t('result.missed-for', {
        rank: bandTitle(setOf(rank), rank) || String(rank),
      }),
      width: 16,
      valueOf: ofResult((result) => listShort(result, rank, t)),
    })),
    {
      heading: t('result.unanswered'),
      width: 16,
      valueOf: ofResult(({ unanswered }) => unanswered.join(', ')),
    },
    { heading: t('result.problems'), width: 50, valueOf: ({ problems = [] }) => problems.join('\n') },
  ];
}

/** Sections and criteria whose minimum for a rank is missed. */
function listShort(
  { minimumsMissed, sectionMinimumsMissed = [] }: Result,
  rank: number,
  t: TranslateSheets,
): string {
  const short = sectionMinimumsMissed.filter((one) => one.rank <= rank).map(({ section }) => section);
  const sections = [...new Set(short)].map((id) => t('result.section', { id }));
  return [...sections, ...(minimumsMissed[rank] ?? []).map(({ criterion }) => criterion)].join(', ');
}

const unite = (lists: readonly (readonly string[])[]): string[] => [...new Set(lists.flat())];
