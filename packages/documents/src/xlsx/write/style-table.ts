/** The styles of a workbook, deduplicated; cells refer to them by index. */
import type { CellStyle } from './new-workbook.js';
import { DECLARATION, element } from './xml.js';

const FONT = 'Calibri';
const FONT_SIZE = 11;
/** The built-in number format "@". */
const TEXT_FORMAT = 49;
const NO_FORMAT = 0;

export interface StyleTable {
  /** The index of a style; equal styles share one. */
  readonly numberOf: (style?: CellStyle) => number;
  /** The part `xl/styles.xml`, with every style requested so far. */
  readonly toXml: () => string;
}

export function createStyleTable(namespace: string): StyleTable {
  const fonts = uniqueElements('fonts', fontXml({}));
  // Excel reserves the first two fills, whatever they contain.
  const fills = uniqueElements('fills', patternFill('none'), patternFill('gray125'));
  const borders = uniqueElements('borders', borderXml());
  const known = new Map<string, number>();
  const styles = uniqueElements('cellXfs', styleXml({}));

  function styleXml(style: CellStyle): string {
    const { fill, isText, unlocked } = style;
    const alignment = alignmentXml(style);
    return element(
      'xf',
      {
        numFmtId: isText ? TEXT_FORMAT : NO_FORMAT,
        fontId: fonts.numberOf(fontXml(style)),
        fillId: fill === undefined ? 0 : fills.numberOf(patternFill('solid', fill)),
        borderId: borders.numberOf(borderXml(style.lineBelow)),
        xfId: 0,
        applyNumberFormat: true,
        applyFont: true,
        applyFill: true,
        applyBorder: true,
        applyAlignment: alignment !== '',
        applyProtection: unlocked ?? false,
      },
      alignment,
      unlocked ? element('protection', { locked: false }) : '',
    );
  }

  return {
    numberOf(style = {}) {
      const key = JSON.stringify(style);
      const number = known.get(key) ?? styles.numberOf(styleXml(style));
      known.set(key, number);
      return number;
    },
    toXml: () =>
      DECLARATION +
      element(
        'styleSheet',
        { xmlns: namespace },
        fonts.toXml(),
        fills.toXml(),
        borders.toXml(),
        element(
          'cellStyleXfs',
          { count: 1 },
          element('xf', { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 }),
        ),
        styles.toXml(),
        element('cellStyles', { count: 1 }, element('cellStyle', { name: 'Normal', xfId: 0, builtinId: 0 })),
      ),
  };
}

interface UniqueElements {
  readonly numberOf: (xml: string) => number;
  readonly toXml: () => string;
}

function uniqueElements(name: string, ...first: readonly string[]): UniqueElements {
  const numbers = new Map(first.map((xml, i) => [xml, i]));
  return {
    numberOf(xml) {
      const number = numbers.get(xml) ?? numbers.size;
      numbers.set(xml, number);
      return number;
    },
    toXml: () => element(name, { count: numbers.size }, ...numbers.keys()),
  };
}

// The format prescribes the order of these elements.
function fontXml({ bold, italic, size = FONT_SIZE, color }: CellStyle): string {
  return element(
    'font',
    {},
    bold ? element('b') : '',
    italic ? element('i') : '',
    element('sz', { val: size }),
    color === undefined ? '' : element('color', { rgb: color }),
    element('name', { val: FONT }),
    element('family', { val: 2 }),
  );
}

function patternFill(patternType: string, color?: string): string {
  const foreground = color === undefined ? '' : element('fgColor', { rgb: color });
  return element('fill', {}, element('patternFill', { patternType }, foreground));
}

function borderXml(below?: string): string {
  const bottom =
    below === undefined
      ? element('bottom')
      : element('bottom', { style: 'thin' }, element('color', { rgb: below }));
  return element(
    'border',
    {},
    element('left'),
    element('right'),
    element('top'),
    bottom,
    element('diagonal'),
  );
}

function alignmentXml({ horizontal, vertical, indent, wrap }: CellStyle): string {
  const attributes = { horizontal, vertical, wrapText: wrap, indent: indent === 0 ? undefined : indent };
  return Object.values(attributes).every((value) => value === undefined)
    ? ''
    : element('alignment', attributes);
}
