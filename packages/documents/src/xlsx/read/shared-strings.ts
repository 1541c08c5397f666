/** The table of texts that cells refer to, and how one text is read. */
import { createCounter, LIMITS } from './limits.js';
import { SPREADSHEET_NAMESPACES, type Part } from './part.js';
import { readXml, type ElementHandler } from './walk-xml.js';

/** The count that the part declares is ignored. */
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

/** Plain text or formatted runs; phonetic hints are not part of the text. */
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

/** Excel encodes characters that XML cannot represent as `_x000D_`, and a literal underscore before such a code as `_x005F_`. */
export function unescapeCodes(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, digits: string) =>
    String.fromCharCode(parseInt(digits, 16)),
  );
}
