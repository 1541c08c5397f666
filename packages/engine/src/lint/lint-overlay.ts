/** Reads an overlay the way a careful editor would: what cannot be laid over its base, and what looks unfinished. */
import { OcopError, pointerStep } from '../errors/errors.js';
import type { LintFinding } from './lint-pack.js';
import type { Pack, Text } from '../formats/pack/pack.js';
import { textIn } from '../text/text.js';
import { measureContrast } from './contrast.js';
import { checkOverlay, overlayPack } from '../overlay/overlay.js';
import type { ThemeTokens } from '../formats/layer/theme.js';
import type { Overlay } from '../formats/overlay.js';
import { mapTexts } from '../overlay/map-texts.js';

/** WCAG 2.2, 1.4.3 and 1.4.11: words on their ground, and what acts beside it. */
const CONTRAST_PAIRS = [
  ['ink', 'paper', 4.5],
  ['muted', 'paper', 4.5],
  ['on-accent', 'accent', 4.5],
  ['accent', 'paper', 4.5],
  ['good', 'paper', 4.5],
  ['warn', 'paper', 4.5],
  ['line', 'paper', 3],
  ['star', 'paper', 3],
] as const;

/** The colours of the elements where a theme names none. */
const DEFAULT_TOKENS: Readonly<Record<'light' | 'dark', ThemeTokens>> = {
  light: { paper: '#ffffff', ink: '#1b1f23', 'on-accent': '#ffffff' },
  dark: { paper: '#14181b', ink: '#e8ecef', 'on-accent': '#0b1a24' },
};

/**
 * Reads an overlay the way a careful editor would: what cannot be laid over its base, and what looks unfinished.
 *
 * @param base the pack below, or one merged already
 * @param overlay anything; what cannot be laid over the base gives one finding with the problem's code
 * @returns findings with JSON pointers into the overlay, none for a clean one
 */
export function lintOverlay(base: Pack, overlay: unknown): LintFinding[] {
  try {
    const checked = checkOverlay(overlay);
    overlayPack(base, checked);
    const languages = [...base.header.languages, ...(checked.languages ?? [])];
    return [
      ...lintRounds(checked),
      ...lintTheme(checked),
      ...lintTranslations(checked, base),
      ...lintOwnTexts(checked, base.header.languages.length > 1 ? languages : []),
    ];
  } catch (error) {
    if (error instanceof OcopError) return [error.problem];
    throw error;
  }
}

function lintRounds({ rounds: all = [] }: Overlay): LintFinding[] {
  return all.flatMap(({ from, until }, i) =>
    until < from ? [{ code: 'round-order', path: `/rounds/${i}/until`, values: { from, until } }] : [],
  );
}

function lintTheme({ theme = {} }: Overlay): LintFinding[] {
  return (['light', 'dark'] as const).flatMap((mode) => {
    const named = theme[mode];
    if (!named) return [];
    const tokens = { ...DEFAULT_TOKENS[mode], ...named };
    return CONTRAST_PAIRS.flatMap(([front, back, least]): LintFinding[] => {
      const [one, other] = [tokens[front], tokens[back]];
      if (one === undefined || other === undefined || !(front in named || back in named)) return [];
      const found = measureContrast(one, other);
      const values = { front, back, found: Math.floor(found * 10) / 10, least };
      return found < least ? [{ code: 'theme-contrast', path: `/theme/${mode}`, values }] : [];
    });
  });
}

/** What an added language lacks, and translations whose numbers are not those of the rules. */
function lintTranslations(
  { languages = [], translations = {} }: Overlay,
  { header, sets }: Pack,
): LintFinding[] {
  const [first = ''] = header.languages;
  const sources = new Set<string>();
  mapTexts({ header, sets }, (text) => {
    sources.add(textIn(text, first));
    return text;
  });
  return languages.flatMap((lang): LintFinding[] => {
    const words = translations[lang] ?? {};
    const path = `/translations${pointerStep(lang)}`;
    const missing = [...sources].filter((source) => source !== '' && !words[source]);
    const other = Object.entries(words).filter(
      ([source, translation]) => numbersIn(source) !== numbersIn(translation),
    );
    return [
      ...(missing.length > 0
        ? [
            {
              code: 'untranslated' as const,
              path,
              values: { lang, count: missing.length, words: missing[0] },
            },
          ]
        : []),
      ...other.map(([source]) => ({
        code: 'translation-numbers' as const,
        path: path + pointerStep(source),
        values: { lang, words: source.slice(0, 120) },
      })),
    ];
  });
}

/** The numbers of a text in order of size, whatever digits a script writes them with. */
function numbersIn(text: string): string {
  const plain = text.replace(/\p{Nd}/gu, (digit) => String(digitValue(digit)));
  return (plain.match(/\d+/g) ?? []).sort().join(' ');
}

/** Every script's ten digits stand in a row that begins at its zero. */
function digitValue(digit: string): number {
  let zero = digit.codePointAt(0) ?? 0;
  const own = zero;
  while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1)) && own - zero < 9) zero--;
  return own - zero;
}

/** A text of the overlay's own that is named by language is there in every language of the merged pack. */
function lintOwnTexts(value: unknown, languages: readonly string[], path = ''): LintFinding[] {
  if (typeof value !== 'object' || value === null) return [];
  const keys = Object.keys(value);
  if (keys.length > 0 && keys.every((key) => languages.includes(key))) {
    return languages
      .filter((lang) => !(value as Exclude<Text, string>)[lang])
      .map((lang) => ({ code: 'missing-translation', path, values: { lang } }));
  }
  return Object.entries(value).flatMap(([key, inner]) =>
    ['translations', 'messages'].includes(key) ? [] : lintOwnTexts(inner, languages, path + pointerStep(key)),
  );
}
