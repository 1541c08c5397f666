/** The texts of a workbook, deduplicated; cells refer to them by index. */
import { DECLARATION, element, escapeText } from './xml.js';

export interface StringTable {
  readonly numberOf: (text: string) => number;
  /** The part `xl/sharedStrings.xml`, with every text requested so far. */
  readonly toXml: () => string;
}

export function createStringTable(namespace: string): StringTable {
  const numbers = new Map<string, number>();
  return {
    numberOf(text) {
      const number = numbers.get(text) ?? numbers.size;
      numbers.set(text, number);
      return number;
    },
    toXml: () =>
      DECLARATION +
      element('sst', { xmlns: namespace, uniqueCount: numbers.size }, ...[...numbers.keys()].map(itemXml)),
  };
}

const itemXml = (text: string): string =>
  element('si', {}, element('t', { 'xml:space': 'preserve' }, escapeText(escapeCodes(text))));

/** Excel decodes `_x000D_` as a carriage return, so the underscore of a literal one is encoded. */
const escapeCodes = (text: string): string => text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');
