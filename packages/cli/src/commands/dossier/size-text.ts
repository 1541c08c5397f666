/** Bytes as people say them: 1,2 MB in Vietnamese. */
import type { Lang } from '../../i18n/language.js';

export function sizeText(bytes: number, lang: Lang): string {
  const [unit, divisor] =
    bytes < 1_000 ? ['byte', 1] : bytes < 1_000_000 ? ['KB', 1_000] : (['MB', 1_000_000] as const);
  const number = new Intl.NumberFormat(lang, { maximumFractionDigits: 1 });
  return `${number.format(bytes / divisor)} ${unit}`;
}
