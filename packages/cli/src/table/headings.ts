/** Classifies the columns of a table by heading: a reserved name, a criterion, or a column that is carried to the output. */
import { foldVietnamese } from '@ocop-kit/engine/text';
import { EXIT, Failure } from '../failures/failure.js';
import type { Translate } from '../i18n/translate.js';
import { isDayByExcel } from './excel-days.js';

export const RESERVED = ['id', 'pack', 'set', 'declared', 'vector'] as const;
export type Reserved = (typeof RESERVED)[number];

interface Column {
  /** Index of the column, from 0. */
  readonly at: number;
  readonly heading: string;
}

export interface Columns {
  readonly reserved: Readonly<Partial<Record<Reserved, number>>>;
  readonly criteria: readonly Column[];
  /** Other columns; their cells are copied to the output unchanged. */
  readonly carried: readonly Column[];
  /** Indexes of columns without a heading, such as the empty ones at the end of many tables. */
  readonly unnamed: readonly number[];
  readonly width: number;
}

const INVISIBLE = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060\uFEFF]/g;

/** A heading for comparison: composed, without invisible characters and extra spaces. */
export const normalizeHeading = (heading: string): string =>
  heading.normalize('NFC').replace(INVISIBLE, '').replace(/\s+/g, ' ').trim();

/** How the decisions number their criteria: 7, 1.1, 1.đ. */
const NUMBER = /^\d{1,2}(?:\.(?:\d{1,2}|[a-zđ]))*$/;
/** How Excel shows the number 1.1 where the comma is the decimal sign; typing 1.1 there gives a day. */
const COMMA_NUMBER = /^\d{1,2}(?:,\d{1,2})+$/;
const NAMED = '(?:tiêu chí|tieu chi|criterion|mục|muc|câu|cau|tc)';
const PART = '(?:\\d{1,2}|[a-zđ])';
/** Almost a criterion id: "1.1.", "1 . 1", "TC 1.1", "1.1 Nguồn gốc", "12. Bao bì", "1.A". */
const NEARLY_CRITERION = new RegExp(
  `^(?:${NAMED}[ .:#]*)?\\d{1,2}(?: ?[.,] ?${PART})* ?[.,:)]*$` +
    `|^(?:${NAMED}[ .:#]*)?\\d{1,2}(?:[.,]${PART})+[.,:)]*[ -]` +
    `|^${NAMED}[ .:#]*\\d|^\\d{1,2} ?[.):] ?\\D`,
  'i',
);

/**
 * @param cells of the heading row
 * @param criteria ids of a custom pack, in any spelling; empty for built-in packs, whose ids are numbers
 * @throws {Failure} when a heading is a day, occurs twice, or is almost a criterion id
 */
export function classifyColumns(
  cells: readonly string[],
  criteria: ReadonlySet<string>,
  t: Translate,
): Columns {
  const columns = cells.map((cell, at) => ({
    at,
    heading: spellHeading(normalizeHeading(cell), criteria),
    written: cell,
  }));
  const present = columns.filter(({ heading }) => heading !== '');
  const refuse = (key: 'heading.days' | 'heading.nearly', columns: readonly Column[]): void => {
    const shown = columns.slice(0, MAX_SHOWN).map((column) => columnText(column, t));
    const more = columns.length - shown.length;
    if (more > 0) shown.push(t('heading.more', { count: more }));
    if (columns.length > 0) throw new Failure(EXIT.input, t(key, { columns: shown.join(', ') }));
  };
  refuse(
    'heading.days',
    present.filter(({ heading }) => !criteria.has(heading) && isDayByExcel(heading)),
  );
  const seen = new Map<string, Column>();
  for (const column of present) {
    const key = column.heading.toLowerCase();
    const first = seen.get(key);
    if (first) {
      const [a, b] = [first.at, column.at].map((at) =>
        t('heading.at', { no: at + 1, letters: columnLetters(at) }),
      );
      throw new Failure(
        EXIT.input,
        t('heading.twice', { heading: shortenText(column.heading), a: a ?? '', b: b ?? '' }),
      );
    }
    seen.set(key, column);
  }
  const reserved: Partial<Record<Reserved, number>> = {};
  const kinds = { criteria: [] as Column[], carried: [] as Column[], nearly: [] as Column[] };
  const alike = new Set([...criteria].map(foldHeading));
  for (const { at, heading, written } of present) {
    const name = RESERVED.find((known) => known === heading.toLowerCase());
    if (name !== undefined) reserved[name] = at;
    else if (criteria.has(heading) || NUMBER.test(heading)) kinds.criteria.push({ at, heading });
    else if (NEARLY_CRITERION.test(heading.normalize('NFKC')) || alike.has(foldHeading(heading)))
      kinds.nearly.push({ at, heading });
    else kinds.carried.push({ at, heading: written });
  }
  refuse('heading.nearly', kinds.nearly);
  return {
    reserved,
    criteria: kinds.criteria,
    carried: kinds.carried,
    unnamed: columns.filter(({ heading }) => heading === '').map(({ at }) => at),
    width: cells.length,
  };
}

/**
 * Results that come back, or criteria under other names, would make every product one without a single answer.
 *
 * @throws {Failure} when no column can hold an answer
 */
export function refuseWithoutCriteria({ criteria, reserved }: Columns, t: Translate): void {
  if (criteria.length === 0 && reserved.vector === undefined)
    throw new Failure(EXIT.input, t('heading.noCriteria'));
}

/** Reads "1,1" as 1.1 where such a criterion may exist. */
function spellHeading(heading: string, criteria: ReadonlySet<string>): string {
  const id = heading.replaceAll(',', '.');
  return COMMA_NUMBER.test(heading) && (criteria.size === 0 || criteria.has(id)) ? id : heading;
}

const MAX_SHOWN = 4;
const MAX_LENGTH = 40;

/** A cell as it is quoted in a sentence: short and on one line. */
export function shortenText(text: string): string {
  const shown = text.slice(0, MAX_LENGTH).replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ');
  return text.length > MAX_LENGTH ? `${shown}…` : shown;
}

function columnText({ at, heading }: Column, t: Translate): string {
  return `“${shortenText(heading)}” (${t('heading.at', { no: at + 1, letters: columnLetters(at) })})`;
}

/** The column's name in Excel: A to Z, then AA. */
function columnLetters(at: number): string {
  const last = String.fromCharCode(65 + (at % 26));
  return at < 26 ? last : columnLetters(Math.floor(at / 26) - 1) + last;
}

/** Letters and digits without diacritics, by which a mistyped id is recognized. */
function foldHeading(text: string): string {
  return foldVietnamese(text.normalize('NFKD')).replace(/[^\p{L}\p{N}]/gu, '');
}
