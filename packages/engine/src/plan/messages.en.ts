/** What plans say, in English. */
import type { PlanMessageKey } from './messages.vi.js';

export const en: Readonly<Record<PlanMessageKey, string>> = {
  raise: '{criterion}. {title}: reach “{option}”',
  tick: '{criterion}. {title}: meet it, so that its box is ticked',
  paper: 'Get the paper: {title}',
  renew: 'Renew the paper that has expired: {title}',
};
