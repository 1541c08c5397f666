/** Markup that nothing from outside can break: every text is escaped, and only what is made here is markup. */

/** Markup, as opposed to text that is still to be escaped. */
export interface Markup {
  readonly markup: string;
}

type Part = string | number | Markup | readonly Part[];

/** `html` with values between: texts are escaped, markup and lists of it are taken as they are. */
export function html(texts: TemplateStringsArray, ...values: readonly Part[]): Markup {
  return {
    markup: texts.map((text, at) => text + (at < values.length ? markupOf(values[at] ?? '') : '')).join(''),
  };
}

function markupOf(part: Part): string {
  if (typeof part === 'number') return String(part);
  if (typeof part === 'string') return escapeText(part);
  return 'markup' in part ? part.markup : part.map(markupOf).join('');
}

/** Characters that control a screen or turn the direction of writing become spaces: nobody typed them to be read. */
const UNREADABLE = /(?![\t\n])\p{Cc}|[\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/gu;

function escapeText(text: string): string {
  return text
    .replace(UNREADABLE, ' ')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}
