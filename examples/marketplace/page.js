/**
 * Verifies the rating on the page. What a page trusts is its own: the anchors beside it and nothing else. Key list and lists of withdrawals are signed, and are
 * asked for anew each time. Without scripts, the page says what the register says.
 */
import { ANCHORS } from './anchors.js';

const lists = await fetch(new URL('lists.json', import.meta.url), { cache: 'no-cache' })
  .then((answer) => (answer.ok ? answer.json() : {}))
  .catch(() => ({}));
const on = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Ho_Chi_Minh' }).format(new Date());
for (const rating of document.querySelectorAll('ocop-rating'))
  rating.trust = { anchors: ANCHORS, ...lists, on };
await import('./ocop-kit/ocop-rating.js');
