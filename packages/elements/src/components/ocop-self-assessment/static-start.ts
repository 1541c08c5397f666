/** The choice of a set as markup for a server: links by industry, to the pages with the forms. */
import type { SetGroup } from '@ocop-kit/rules/search';
import type { Translate } from '../../shared/i18n/messages.js';
import { safeUrl } from '../ocop-rating/rating-data.js';
import type { Tree } from '../ocop-rating/markup-tree.js';
import type { FormMessageKey } from './message-key.js';

/** @param href the address of the form of a set */
export function startTree(
  groups: readonly SetGroup[],
  href: (set: number) => string,
  t: Translate<FormMessageKey>,
): Tree {
  const choices = ({ choices: sets }: SetGroup): Tree => [
    'ul',
    { class: 'choices' },
    ...sets.map(({ set, title, hint }): Tree => {
      const address = href(set);
      // A query alone is an address of this site, too.
      const link = address.startsWith('?') ? address : (safeUrl(address) ?? '');
      return [
        'li',
        {},
        [
          'a',
          { class: 'choice', href: link },
          ['span', {}, title, ' ', ['span', { class: 'hint' }, hint]],
          ' ',
          ['span', { class: 'go' }, t('begin')],
        ],
      ];
    }),
  ];
  return [
    'nav',
    { class: 'ocop-static', 'data-ocop-static': 'start', 'aria-labelledby': 'ocop-start' },
    [
      'div',
      { class: 'ground' },
      ['h2', { class: 'heading', id: 'ocop-start' }, t('search')],
      // Folded, all industries are seen at once; a browser unfolds them without a script.
      ...groups.map((group): Tree =>
        group.heading === ''
          ? choices(group)
          : ['details', { class: 'industry' }, ['summary', {}, group.heading], choices(group)],
      ),
    ],
  ];
}
