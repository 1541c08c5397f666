/** Builds XML as text: elements, attributes and escaped content. */

export type AttributeValue = string | number | boolean | undefined;

export const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Characters that XML 1.0 cannot represent, not even as character references. */
// eslint-disable-next-line no-control-regex
const IMPOSSIBLE = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  // Parsers normalize these three unless they are written as character references.
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/**
 * @param attributes - Undefined ones are omitted; `true` is written as 1, `false` as 0.
 * @param content - Must be XML already, from {@link element} or {@link escapeText}.
 */
export function element(
  name: string,
  attributes: Readonly<Record<string, AttributeValue>> = {},
  ...content: readonly string[]
): string {
  const written = Object.entries(attributes)
    .map(([key, value]) => (value === undefined ? '' : ` ${key}="${attributeText(value)}"`))
    .join('');
  const inside = content.join('');
  return inside === '' ? `<${name}${written}/>` : `<${name}${written}>${inside}</${name}>`;
}

export function escapeText(text: string): string {
  return text.replace(IMPOSSIBLE, '').replace(/[&<>\r]/g, (sign) => ESCAPES[sign] ?? sign);
}

function attributeText(value: string | number | boolean): string {
  if (typeof value === 'boolean') return value ? '1' : '0';
  return String(value)
    .replace(IMPOSSIBLE, '')
    .replace(/[&<>"\t\n\r]/g, (sign) => ESCAPES[sign] ?? sign);
}
