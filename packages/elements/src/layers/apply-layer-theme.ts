/** Applies a layer's colours to an element, in a constructed style sheet that strict policies allow and the page can override. */
import type { ThemeTokens } from '@ocop-kit/engine/overlay';
import type { LayerInfo } from './layer-info.js';

const themeSheets = new WeakMap<ShadowRoot, { readonly sheet: CSSStyleSheet; text: string }>();

export function applyLayerTheme(root: ShadowRoot, layers: readonly LayerInfo[]): void {
  const text = layers.map(({ theme }) => themeCss(theme?.light, theme?.dark)).join('');
  const known = themeSheets.get(root);
  if (text === (known?.text ?? '')) return;
  const sheet = known?.sheet ?? new CSSStyleSheet();
  sheet.replaceSync(text);
  themeSheets.set(root, { sheet, text });
  if (!known) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
}

/** The values were validated with the layer: hexadecimal colours and one length. */
function themeCss(light: ThemeTokens | undefined, dark: ThemeTokens | undefined): string {
  const set = (tokens: ThemeTokens): string =>
    Object.entries(tokens)
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
