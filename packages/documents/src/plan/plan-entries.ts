/** The days of a plan, to be kept in a person's own calendar. */
import { textIn } from '@ocop-kit/engine';
import { foldVietnamese } from '@ocop-kit/engine/text';
import type { DateEntry } from '@ocop-kit/engine/calendar';
import type { ImprovementPlan } from '@ocop-kit/engine/plan';
import type { CriteriaSet } from '@ocop-kit/engine/schema';
import { createTranslate } from './translate.js';

/**
 * Lists the days by which tasks are to be done.
 *
 * @param plan of any state
 * @param options the criteria set of the plan, for the name of its goal, and `vi` or `en`
 * @returns tasks that are open and have a day, from the first day to the last
 */
export function planEntries(
  { product, goal, tasks }: ImprovementPlan,
  { set, lang = 'vi' }: { readonly set: CriteriaSet; readonly lang?: string | undefined },
): DateEntry[] {
  const t = createTranslate(lang);
  const band = set.pack.bands.find(({ rank }) => rank === goal.stars);
  const description = t('entryDescription', {
    product: product.name,
    goal: textIn(band?.title, lang) || String(goal.stars),
  });
  return tasks
    .flatMap(({ id, title, due, owner = '', state }): DateEntry[] =>
      due === undefined || state === 'done' || state === 'dropped'
        ? []
        : [
            {
              id: entryId(product.name, id),
              day: due,
              title: t('entryTitle', { task: textIn(title, lang) }),
              description: owner === '' ? description : t('entryOwner', { description, owner }),
            },
          ],
    )
    .sort((a, b) => a.day.localeCompare(b.day));
}

/** Two products of one entity have tasks for the same criteria. */
const entryId = (product: string, task: string): string =>
  ['plan', foldVietnamese(product), task].map((part) => part.replace(/[^A-Za-z0-9]+/g, '-')).join('-');
