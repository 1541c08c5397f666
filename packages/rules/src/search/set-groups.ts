/** The criteria sets as people choose one: under the heading of their industry, each with what tells it from its neighbours. */
import type { TitleTable } from '../compact/compact-pack.js';

/** One criteria set to choose. */
export interface SetChoice {
  /** The number of the set. */
  readonly set: number;
  /** In the language of the list. */
  readonly title: string;
  /** What tells it from its neighbours, for example its group; may be empty. */
  readonly hint: string;
}

/** Sets that stand together in a list of choices. */
export interface SetGroup {
  /** Empty where the sets have no group. */
  readonly heading: string;
  /** In printed order. */
  readonly choices: readonly SetChoice[];
}

/**
 * Puts together what has the same heading, in the order in which it comes.
 * @param choices each with the heading it belongs under
 * @returns a group for each heading, as the headings first come
 */
export function groupChoices(choices: readonly (SetChoice & { readonly heading: string })[]): SetGroup[] {
  const byHeading = new Map<string, SetChoice[]>();
  for (const { heading, ...choice } of choices)
    byHeading.set(heading, [...(byHeading.get(heading) ?? []), choice]);
  return [...byHeading].map(([heading, grouped]) => ({ heading, choices: grouped }));
}

/**
 * The sets of a decision by industry.
 * @param titles of the sets, in the language of the list
 * @returns a group for each industry; the hint of a set is its product group
 */
export function groupTitles(titles: TitleTable): SetGroup[] {
  return groupChoices(
    titles.map(([set, title, industry = '', group = '']) => ({
      set,
      title,
      hint: group,
      heading: writeHeading(industry),
    })),
  );
}

/** "I. SẢN PHẨM THỰC PHẨM" is printed in capitals; on a screen a sentence reads better. */
function writeHeading(industry: string): string {
  const words = industry.replace(/^[IVX]+\.\s*/, '').toLocaleLowerCase('vi');
  return words.charAt(0).toLocaleUpperCase('vi') + words.slice(1);
}
