/** Applies a layer's colours to an element, in a constructed style sheet that strict policies allow and the page can override. */
import type { ThemeTokens } from '@ocop-kit/engine/overlay';
import { CONTROL_COLOURS, TEXT_COLOURS } from '../shared/styles/colours.js';
import type { LayerInfo } from './layer-info.js';

const themeSheets = new WeakMap<ShadowRoot, { readonly sheet: CSSStyleSheet; text: string }>();

export function applyLayerTheme(root: ShadowRoot, layers: readonly LayerInfo[]): void {
  const text = layers.map(({ theme }) => (theme ? themeCss(theme.light, theme.dark) : '')).join('');
  const known = themeSheets.get(root);
  if (text === (known?.text ?? '')) return;
  const sheet = known?.sheet ?? new CSSStyleSheet();
  sheet.replaceSync(text);
  themeSheets.set(root, { sheet, text });
  if (!known) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
}

const BUILT_IN = { ...TEXT_COLOURS, ...CONTROL_COLOURS };

/**
 * The values were validated with the layer: hexadecimal colours and one length, which has no scheme. A layer that changes the dark colours alone
 * keeps the built-in light ones.
 */
function themeCss(light: ThemeTokens = {}, dark: ThemeTokens = {}): string {
  const { radius, ...darkColours } = dark;
  const inLight: ThemeTokens = { ...(radius && { radius }), ...light };
  const inBoth = Object.fromEntries(
    (Object.keys(darkColours) as (keyof typeof darkColours)[]).map((name) => [
      name,
      `light-dark(${light[name] ?? BUILT_IN[name][0]},${darkColours[name] ?? ''})`,
    ]),
  );
  return (
    `:host{${declarations(inLight)}}` +
    `@supports (color:light-dark(#000,#fff)){:host{${declarations(inBoth)}}}`
  );
}

function declarations(tokens: Readonly<Record<string, string | undefined>>): string {
  return Object.entries(tokens)
    .map(([name, value]) => `--ocop-${name}:${value ?? ''};`)
    .join('');
}
