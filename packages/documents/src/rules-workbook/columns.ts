/** The columns of a worksheet. Headings are bilingual, so the workbook is the same for everybody. */
import type { CellValue } from './cell-values.js';

export interface WorksheetColumn {
  readonly key: string;
  readonly vi: string;
  readonly en: string;
  /** In characters. */
  readonly width: number;
  /** One column per language, and one for texts without a language. */
  readonly byLanguage?: true;
  /** A column for every language, used or not, and none for texts without a language. */
  readonly everyLanguage?: true;
  readonly number?: true;
  /** What its cells may contain. */
  readonly choices?: readonly string[];
  /** May be missing from a workbook. */
  readonly optional?: true;
  /** Written only when some row uses it; people can add it by typing its heading. */
  readonly whenUsed?: true;
  /** Shows the base rules of an overlay, which cannot be changed. */
  readonly base?: true;
}

/** A column as it appears in one worksheet. */
export interface ColumnPlan extends WorksheetColumn {
  readonly heading: string;
}

/** Holds, as JSON, what plain cells cannot: an empty list, a language that the pack does not declare. */
const TECHNICAL: WorksheetColumn = {
  key: 'technical',
  vi: 'Kỹ thuật',
  en: 'Technical (JSON)',
  width: 24,
  optional: true,
};

export const languageKey = (key: string, lang: string): string => `${key}[${lang}]`;

/** @param used - The keys that at least one row has a cell for. */
export function planColumns(
  columns: readonly WorksheetColumn[],
  languages: readonly string[],
  used: ReadonlySet<string>,
): ColumnPlan[] {
  return [...columns, TECHNICAL].flatMap((column): ColumnPlan[] => {
    const { key, vi, en, byLanguage, everyLanguage, whenUsed } = column;
    const heading = `${vi}\n${en}`;
    if (column === TECHNICAL) return planTechnicalColumns(used);
    if (whenUsed && ![...used].some((known) => known === key || known.startsWith(`${key}[`))) return [];
    if (!byLanguage) return [{ ...column, heading }];
    const shown = languages.filter(
      (lang) => everyLanguage ?? (languages.length > 1 || used.has(languageKey(key, lang))),
    );
    const plain = used.has(key) || shown.length === 0;
    return [
      ...(plain ? [{ ...column, heading }] : []),
      ...shown.map((lang) => ({
        ...column,
        key: languageKey(key, lang),
        heading: `${vi} [${lang}]\n${en} [${lang}]`,
      })),
    ];
  });
}

/** As many technical columns as the longest JSON needs. */
function planTechnicalColumns(used: ReadonlySet<string>): ColumnPlan[] {
  const plans: ColumnPlan[] = [];
  for (let no = 1; used.has(technicalKey(no)); no++) {
    const mark = no === 1 ? '' : ` ${no}`;
    plans.push({
      ...TECHNICAL,
      key: technicalKey(no),
      heading: `${TECHNICAL.vi}${mark}\n${TECHNICAL.en}${mark}`,
    });
  }
  return plans;
}

export const technicalKey = (no: number): string => (no === 1 ? TECHNICAL.key : `${TECHNICAL.key} ${no}`);

/** Far above any real heading; a longer one is not worth parsing. */
const MAX_HEADING_LENGTH = 200;

export interface Heading {
  readonly key: string;
  readonly column: WorksheetColumn;
  readonly lang?: string | undefined;
}

/** The first, Vietnamese line of a heading identifies the column; the rest is for people. */
export function readHeading(value: CellValue, columns: readonly WorksheetColumn[]): Heading | undefined {
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
