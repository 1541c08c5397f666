/** What a report says of all sheets together, whatever its format. */
import type { ReformGaps } from '../../../reform/reform-gaps.js';
import {
  OTHER_PROVINCES,
  type ChangeCounts,
  type GroupTally,
  type ReformTally,
} from '../../../reform/reform-tally.js';
import type { ReformTranslate } from './messages.js';

export interface ReformReport {
  /** The rules in force and the edited ones, as people know them. */
  readonly from: string;
  readonly to: string;
  readonly source: string;
  readonly tally: ReformTally;
  readonly gaps: ReformGaps;
}

/** What tables and plots show of a group. */
export interface ChangeFigures {
  readonly rises: number;
  readonly keeps: number;
  readonly falls: number;
  readonly excluded: number;
}

export function changeFigures(changes: ChangeCounts): ChangeFigures {
  return {
    rises: changes.gains + changes.rises + changes.readmitted,
    keeps: changes.keeps + changes.unrated,
    falls: changes.falls + changes.loses,
    excluded: changes.excluded,
  };
}

/** A group with its name, as a table lists it. */
export interface NamedGroup extends GroupTally {
  readonly name: string;
}

/** Those with most changes first; in the order of their names where as many. What is left over comes last. */
export function listProvinces({ provinces }: ReformTally, t: ReformTranslate, lang: string): NamedGroup[] {
  const collator = new Intl.Collator(lang);
  const named = [...provinces].map(([name, group]) => ({
    ...group,
    rest: name === null ? 1 : name === OTHER_PROVINCES ? 2 : 0,
    name: name === null ? t('province.none') : name === OTHER_PROVINCES ? t('province.others') : name,
  }));
  return named.sort(
    (a, b) => a.rest - b.rest || countChanged(b) - countChanged(a) || collator.compare(a.name, b.name),
  );
}

/** By number. */
export function listSets({ sets }: ReformTally, t: ReformTranslate): NamedGroup[] {
  return [...sets]
    .sort(([a], [b]) => a - b)
    .map(([set, { title, ...group }]) => ({ ...group, name: t('set.name', { set, title }) }));
}

const countChanged = ({ sheets, changes }: GroupTally): number => sheets - changes.keeps - changes.unrated;

/** The answer in one sentence, then what it leaves out. */
export function answerSentences({ tally, gaps }: ReformReport, t: ReformTranslate): string[] {
  const { sheets, changes, certificates, incomplete } = tally;
  const counts = {
    rises: changes.gains + changes.rises,
    falls: changes.falls + changes.loses,
    lost: certificates.lost,
    gained: certificates.gained,
    excluded: changes.excluded,
    readmitted: changes.readmitted,
  };
  const always = ['rises', 'falls', 'lost'];
  const parts = Object.entries(counts).flatMap(([name, count]) =>
    count > 0 || always.includes(name) ? [t(`answer.${name as keyof typeof counts}`, { count })] : [],
  );
  const isSame = Object.values(counts).every((count) => count === 0);
  const first =
    sheets === 0
      ? t('answer.none')
      : isSame
        ? t('answer.same', { count: sheets })
        : t('answer.start', { count: sheets, parts: parts.join(', ') });
  return [
    first,
    ...(gaps.notTaken > 0 ? [t('answer.notTaken', { count: gaps.notTaken })] : []),
    ...(gaps.unusable > 0 ? [t('answer.unusable', { count: gaps.unusable })] : []),
    ...(gaps.noSheet > 0 ? [t('answer.noSheet', { count: gaps.noSheet })] : []),
    ...(incomplete.after > incomplete.before ? [t('answer.incomplete', incomplete)] : []),
  ];
}

/** A sentence for everything that is not compared, left out, new or reworded. */
export function gapSentences(gaps: ReformGaps, t: ReformTranslate): string[] {
  return [
    ...gaps.listAnswers().map(({ text: _, ...gone }) => t('gaps.answer', gone)),
    ...gaps.listGone().map((gone) => t('gaps.gone', { ...gone })),
    ...gaps.listAdded().map((added) => t('gaps.added', { ...added })),
    ...gaps.listReworded().map((option) => t('gaps.reworded', { ...option })),
  ];
}

/** The whole as data. */
export function reformSummary({ tally, gaps }: ReformReport) {
  return {
    sheets: tally.sheets,
    notTaken: gaps.notTaken,
    unusable: gaps.unusable,
    noSheet: gaps.noSheet,
    changes: tally.changes,
    certificates: tally.certificates,
    incomplete: tally.incomplete,
    stars: tally.listMoves(),
    provinces: [...tally.provinces].map(([name, group]) => ({
      province: name === OTHER_PROVINCES ? null : name,
      ...(name === OTHER_PROVINCES && { others: true }),
      ...group,
    })),
    sets: [...tally.sets].sort(([a], [b]) => a - b).map(([set, group]) => ({ set, ...group })),
    criteria: tally.listCriteria(),
    decidedBy: tally.decidedBy,
    totals: {
      before: listTotals(tally.totals.before),
      after: listTotals(tally.totals.after),
    },
    differences: {
      answersGone: gaps.listAnswers(),
      gone: gaps.listGone(),
      added: gaps.listAdded(),
      reworded: gaps.listReworded(),
    },
  };
}

const listTotals = (totals: ReadonlyMap<number, number>) =>
  [...totals].sort(([a], [b]) => a - b).map(([points, sheets]) => ({ points, sheets }));
