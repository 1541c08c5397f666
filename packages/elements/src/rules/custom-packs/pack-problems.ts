/** Says which of the packs that a page brings cannot be used, and why. */
import { chooseMessageLanguage, problemText, type OcopError } from '@ocop-kit/engine';
import { readPackId, type CustomPacks } from '../pack-id.js';
import { createCustomPackTranslate } from './create-custom-pack-translate.js';
import { checkCustomPack } from './resolved-layers.js';

const MAX_ID = 80;

/** The problems of packs and layers that can't be used, in words. */
export function describeProblems(packs: CustomPacks, lang: string): string[] {
  return packs.flatMap((custom, at) => {
    const checked = checkCustomPack(custom);
    return 'error' in checked ? [describeProblem(custom, at, checked.error, lang)] : [];
  });
}

/** @param at its position in the list, which names it where it has no id */
export function describeProblem(custom: unknown, at: number, { problem }: OcopError, lang: string): string {
  const id = readPackId(custom);
  const pack = typeof id === 'string' ? id.slice(0, MAX_ID) : String(at + 1);
  return createCustomPackTranslate(lang)('bad', {
    pack,
    why: problemText(problem, chooseMessageLanguage(lang)),
  });
}
