/** The table of texts that cells of all sheets point into, and what a text is made of. */
import { createCounter, LIMITS } from './limits.js';
import { SPREADSHEET_NAMESPACES, type Part } from './part.js';
import { readXml, type ElementHandler } from './walk-xml.js';

/** How many it says that it holds is not asked. */
export function readSharedStrings(part: Part | undefined): readonly string[] {
  const strings: string[] = [];
  if (!part) return strings;
  const spend = createCounter('strings', LIMITS.strings);
  const item = textHandler((text) => {
    spend(1);
    strings.push(text);
  });
  readXml(part.bytes, part.name, SPREADSHEET_NAMESPACES, { within: { sst: { within: { si: item } } } });
  return strings;
}

/** Plain letters, or runs of coloured ones; how they are pronounced does not belong to the text. */
export function textHandler(done: (text: string) => void): ElementHandler {
  let text = '';
  const letters: ElementHandler = {
    text(more) {
      text += more;
    },
  };
  return {
    open() {
      text = '';
    },
    close() {
      done(unescapeCodes(text));
    },
    within: { t: letters, r: { within: { t: letters } } },
  };
}

/** Excel writes a character that XML has no place for as `_x000D_`, and `_x005F_` for the line that begins one. */
export function unescapeCodes(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, digits: string) =>
    String.fromCharCode(parseInt(digits, 16)),
  );
}
