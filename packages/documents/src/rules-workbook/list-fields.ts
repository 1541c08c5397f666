/** Lists of short words in one cell, separated by semicolons: a Vietnamese Excel reads "3, 4" as a decimal number. */
import { quoteValue } from './cell-values.js';
import { singleCell, splitPath, readText, type Field } from './fields.js';
import { makeProblem } from '../problems/workbook-problem.js';

export function wordListField(path: string, column = path): Field {
  return {
    path: splitPath(path),
    column,
    write: (value) => (isListOf('string', value) ? singleCell(column, value.join('; ')) : null),
    read(row, pointer) {
      const items = splitList(readText(row, column));
      items?.forEach((_, i) => {
        row.locate(`${pointer}/${i}`, column);
      });
      return items;
    },
  };
}

/** A list of numbers in the same form; a single one may be stored as a number. */
export function numberListField(path: string, column = path): Field {
  return {
    path: splitPath(path),
    column,
    write: (value) => (isListOf('number', value) ? singleCell(column, value.join('; ')) : null),
    read(row, pointer) {
      const found = row.get(column);
      if (typeof found === 'number') return [found];
      const items = splitList(readText(row, column))?.map(Number);
      if (items?.some((item) => !Number.isFinite(item))) {
        row.report(column, makeProblem('workbook/not-number', { found: quoteValue(found) }));
        return undefined;
      }
      items?.forEach((_, i) => {
        row.locate(`${pointer}/${i}`, column);
      });
      return items;
    },
  };
}

/** The picks that trigger a condition, as "6.1=1; 6.2=1". */
export function triggersField(path: string, column = path): Field {
  return {
    path: splitPath(path),
    column,
    write(value) {
      const all = value as readonly { criterion: string; option: number }[];
      return singleCell(column, all.map(({ criterion, option }) => `${criterion}=${option}`).join('; '));
    },
    read(row, pointer) {
      const text = readText(row, column);
      const all = splitList(text)?.map((item, i) => {
        row.locate(`${pointer}/${i}`, column);
        const equals = item.indexOf('=');
        const [criterion, option] = [item.slice(0, equals).trim(), item.slice(equals + 1).trim()];
        const whole = equals > 0 && /^\d{1,4}$/.test(option);
        return whole ? { criterion, option: Number(option) } : undefined;
      });
      if (!all?.includes(undefined)) return all;
      row.report(column, makeProblem('workbook/not-triggers', { found: quoteValue(text) }));
      return undefined;
    },
  };
}

function splitList(text: string | undefined): string[] | undefined {
  const items = text
    ?.split(/[;\n]/)
    .map((item) => item.trim())
    .filter((item) => item !== '');
  return items?.length ? items : undefined;
}

function isListOf(type: 'string', value: unknown): value is readonly string[];
function isListOf(type: 'number', value: unknown): value is readonly number[];
function isListOf(type: string, value: unknown): boolean {
  return Array.isArray(value) && value.length > 0 && value.every((item) => typeof item === type);
}
