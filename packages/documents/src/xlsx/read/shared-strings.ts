/** The table of texts that cells of all sheets point into, and what a text is made of. */
import { counter, LIMITS } from './limits.js';
import { MAIN, type Part } from './part.js';
import { readWhole, type Shape } from './walk-xml.js';

/** How many it says that it holds is not asked. */
export function readStrings(part: Part | undefined): readonly string[] {
  const strings: string[] = [];
  if (!part) return strings;
  const spend = counter('strings', LIMITS.strings);
  const item = textShape((text) => {
    spend(1);
    strings.push(text);
  });
  readWhole(part.bytes, part.name, MAIN, { within: { sst: { within: { si: item } } } });
  return strings;
}

/** Plain letters, or runs of coloured ones; how they are pronounced does not belong to the text. */
export function textShape(done: (text: string) => void): Shape {
  let text = '';
  const letters: Shape = {
    text(more) {
      text += more;
    },
  };
  return {
    open() {
      text = '';
    },
    close() {
      done(unescaped(text));
    },
    within: { t: letters, r: { within: { t: letters } } },
  };
}

/** Excel writes a character that XML has no place for as `_x000D_`, and `_x005F_` for the line that begins one. */
export function unescaped(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, digits: string) =>
    String.fromCharCode(parseInt(digits, 16)),
  );
}
