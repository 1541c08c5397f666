/**
 * The built-in colours, on a light and a dark ground. Which holds is the page's to say, by its `color-scheme`, or the `theme` attribute's: a form
 * that goes dark with the phone on a white page is a hole in it. `light-dark()` follows both without a script; browsers older than 2024 lack it
 * and stay light.
 */
import { unsafeCSS, type CSSResult } from '@lit/reactive-element';

/** By custom property without its beginning `--ocop-`: the colour on a light ground, and on a dark one. */
type ColourPairs = Readonly<Record<string, readonly [light: string, dark: string]>>;

export const TEXT_COLOURS = {
  accent: ['#17694a', '#7fd1a8'],
  ink: ['#1a1f1c', '#ecefed'],
  muted: ['#545d58', '#b3bcb7'],
  star: ['#7d5000', '#f0c04f'],
  gold: ['#d99a00', '#d99a00'],
  warn: ['#9a3412', '#ffab8a'],
  paper: ['#fff', '#141816'],
} as const satisfies ColourPairs;

const TINT = 'color-mix(in srgb,var(--_accent) 12%,var(--_paper))';

export const CONTROL_COLOURS = {
  'on-accent': ['#fff', '#07231a'],
  shade: ['#f3f6f4', '#1f2522'],
  // Goes with whatever accent a page sets.
  tint: [TINT, TINT],
  line: ['#747c78', '#8a938e'],
  edge: ['#dce2de', '#38413c'],
  good: ['#17694a', '#86d6a2'],
  'warn-tint': ['#fdf0e7', '#3a2118'],
} as const satisfies ColourPairs;

/** @returns rules of the host: `--_accent` and the like, which a page sets as `--ocop-accent` */
export function declareColours(pairs: ColourPairs): CSSResult {
  const host = (value: (light: string, dark: string) => string): string =>
    `:host{${Object.entries(pairs)
      .map(([name, pair]) => `--_${name}:var(--ocop-${name},${value(...pair)});`)
      .join('')}}`;
  return unsafeCSS(
    host((light) => light) +
      `@supports (color:light-dark(#000,#fff)){${host((light, dark) => `light-dark(${light},${dark})`)}}`,
  );
}
