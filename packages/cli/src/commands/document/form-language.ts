/** In which language a form is printed. */
import type { CriteriaSet } from '@ocop-kit/engine';
import type { CommandContext } from '../../context/command-context.js';

/** @returns the person's language where the pack has it, else the pack's first */
export function formLanguage({ lang }: CommandContext, { pack: { languages } }: CriteriaSet): string {
  return languages.includes(lang) ? lang : (languages[0] ?? lang);
}
