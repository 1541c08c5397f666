/** The columns of a sheet: their headings say the same in Vietnamese and English, whoever opens the book. */
import type { CellValue } from './cell-values.js';

export interface Column {
  readonly key: string;
  readonly vi: string;
  readonly en: string;
  /** In characters. */
  readonly width: number;
  /** One column a language, and one for texts that name no language. */
  readonly byLanguage?: true;
  /** A column for every language, used or not, and none for texts that name no language. */
  readonly everyLanguage?: true;
  readonly number?: true;
  /** What a cell of it may say. */
  readonly choices?: readonly string[];
  /** May be missing from a book. */
  readonly optional?: true;
  /** Shown only where some row has it: a heading for it can be typed by hand. */
  readonly whenUsed?: true;
  /** Holds the rules an overlay lies upon: shown, never changed. */
  readonly base?: true;
}

/** A column as it stands in a sheet. */
export interface ColumnPlan extends Column {
  readonly heading: string;
}

/** Where exactly stands what plain cells cannot hold: an empty list, a language the pack does not name. */
const TECHNICAL: Column = {
  key: 'technical',
  vi: 'Kỹ thuật',
  en: 'Technical (JSON)',
  width: 24,
  optional: true,
};

export const languageKey = (key: string, lang: string): string => `${key}[${lang}]`;

/** @param used the keys that some row has a cell for */
export function planColumns(
  columns: readonly Column[],
  languages: readonly string[],
  used: ReadonlySet<string>,
): ColumnPlan[] {
  return [...columns, TECHNICAL].flatMap((column): ColumnPlan[] => {
    const { key, vi, en, byLanguage, everyLanguage, whenUsed } = column;
    const heading = `${vi}\n${en}`;
    if (column === TECHNICAL) return planTechnicalColumns(used);
    if (whenUsed && ![...used].some((known) => known === key || known.startsWith(`${key}[`))) return [];
    if (!byLanguage) return [{ ...column, heading }];
    const spoken = languages.filter(
      (lang) => everyLanguage ?? (languages.length > 1 || used.has(languageKey(key, lang))),
    );
    const plain = used.has(key) || spoken.length === 0;
    return [
      ...(plain ? [{ ...column, heading }] : []),
      ...spoken.map((lang) => ({
        ...column,
        key: languageKey(key, lang),
        heading: `${vi} [${lang}]\n${en} [${lang}]`,
      })),
    ];
  });
}

/** As many as the longest JSON needs. */
function planTechnicalColumns(used: ReadonlySet<string>): ColumnPlan[] {
  const drafts: ColumnPlan[] = [];
  for (let no = 1; used.has(technicalKey(no)); no++) {
    const mark = no === 1 ? '' : ` ${no}`;
    drafts.push({
      ...TECHNICAL,
      key: technicalKey(no),
      heading: `${TECHNICAL.vi}${mark}\n${TECHNICAL.en}${mark}`,
    });
  }
  return drafts;
}

export const technicalKey = (no: number): string => (no === 1 ? TECHNICAL.key : `${TECHNICAL.key} ${no}`);

/** No heading of ours comes near it, and to compare longer ones would cost much. */
const MAX_HEADING_LENGTH = 200;

export interface Heading {
  readonly key: string;
  readonly column: Column;
  readonly lang?: string | undefined;
}

/** The Vietnamese line of a heading decides; what stands beneath it is for people. */
export function readHeading(value: CellValue, columns: readonly Column[]): Heading | undefined {
  if (typeof value !== 'string') return undefined;
  const [written = ''] = value.split('\n', 1);
  if (written.length > MAX_HEADING_LENGTH) return undefined;
  const line = written.normalize('NFC');
  const technical = new RegExp(`^${TECHNICAL.vi}(?: (\\d{1,2}))?$`).exec(line.trim());
  if (technical) return { key: technicalKey(Number(technical[1] ?? 1)), column: TECHNICAL };
  const [, title = '', lang] = /^(.*?)(?:\s*\[([^\]]*)\])?$/.exec(line.trim()) ?? [];
  const column = columns.find(({ vi }) => vi === title);
  if (!column || (lang !== undefined && !column.byLanguage)) return undefined;
  return { key: lang === undefined ? column.key : languageKey(column.key, lang), column, lang };
}
