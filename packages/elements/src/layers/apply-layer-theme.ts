/** Puts a layer's colours on an element: in a style sheet of its own, which a strict policy allows and the page may overrule. */
import type { ThemeTokens } from '@ocop-kit/engine/overlay';
import type { LayerAbout } from '../rules/custom-packs/resolved-layers.js';

const worn = new WeakMap<ShadowRoot, { readonly sheet: CSSStyleSheet; text: string }>();

export function dress(root: ShadowRoot, layers: readonly LayerAbout[]): void {
  const text = layers.map(({ theme }) => rules(theme?.light, theme?.dark)).join('');
  const known = worn.get(root);
  if (text === (known?.text ?? '')) return;
  const sheet = known?.sheet ?? new CSSStyleSheet();
  sheet.replaceSync(text);
  worn.set(root, { sheet, text });
  if (!known) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
}

/** What may stand in a look was checked with the layer: colours in digits, and one length. */
function rules(light: ThemeTokens | undefined, dark: ThemeTokens | undefined): string {
  const set = (look: ThemeTokens): string =>
    Object.entries(look)
      .map(([name, value]) => `--ocop-${name}:${value};`)
      .join('');
  return [
    light ? `:host{${set(light)}}` : '',
    dark
      ? `@media screen{:host([theme=dark]){${set(dark)}}}` +
        `@media screen and (prefers-color-scheme:dark){:host(:not([theme=light])){${set(dark)}}}`
      : '',
  ].join('');
}
