/** HTML as text. Whatever comes from outside goes through `escapeHtml`, so that no name and no title of a pack is ever markup. */

/** Text that is HTML already. */
export interface PageMarkup {
  readonly html: string;
}

type MarkupValue = string | number | PageMarkup | readonly PageMarkup[];

/** A template whose values are escaped, unless they are markup. */
export function markup(texts: TemplateStringsArray, ...values: readonly MarkupValue[]): PageMarkup {
  const [first = '', ...rest] = texts;
  return { html: first + rest.map((text, i) => writeValue(values[i] ?? '') + text).join('') };
}

function writeValue(value: MarkupValue): string {
  if (typeof value === 'string' || typeof value === 'number') return escapeHtml(String(value));
  return 'html' in value ? value.html : value.map(({ html }) => html).join('\n');
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

export function escapeHtml(text: string): string {
  return dropControls(text).replace(/[&<>"']/g, (letter) => ESCAPES[letter] ?? letter);
}

/** Takes out control characters and marks that change the direction of text. */
export function dropControls(text: string): string {
  return text.replace(/[\p{Cc}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]+/gu, ' ');
}
