/** Markup as data: described once, turned into DOM by the element and into HTML by a server. */

export type Attributes = Readonly<Record<string, string | number>>;
export type Tree = string | readonly [tag: string, attributes: Attributes, ...children: Tree[]];

const DRAWN = new Set(['svg', 'path']);

/** Builds DOM without parsing HTML, so text stays text and Trusted Types has nothing to object to. */
export function toDom(tree: Tree): string | Element {
  if (typeof tree === 'string') return tree;
  const [tag, attributes, ...children] = tree;
  const space = DRAWN.has(tag) ? 'http://www.w3.org/2000/svg' : 'http://www.w3.org/1999/xhtml';
  const element = document.createElementNS(space, tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
  element.append(...children.map(toDom));
  return element;
}

/** They have no content, and no end. */
const VOID = new Set(['input', 'img']);

export function toHtml(tree: Tree): string {
  if (typeof tree === 'string') return escaped(tree);
  const [tag, attributes, ...children] = tree;
  const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${escaped(String(value))}"`);
  const start = `<${tag}${written.join('')}>`;
  return VOID.has(tag) ? start : `${start}${children.map(toHtml).join('')}</${tag}>`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Escapes text for HTML content and quoted attributes. */
function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '');
}
