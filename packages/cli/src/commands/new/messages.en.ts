/** Messages of `ocop new`, in English. */
import type { vi } from './messages.vi.js';

export const en: Record<keyof typeof vi, string> = {
  about: 'answer criterion by criterion to make a sheet; leave any time, run again to resume',
  file: 'the file to write',
  product: 'Product name: ',
  entity: 'Name of the entity (cooperative, household, company…): ',
  search: 'What kind of product is it? (for example: honey) ',
  choose: 'Number of the criteria set: ',
  how: 'Type the number of an option. Enter: later · b: back · q: save and leave.',
  answer: 'Your option: ',
  again: 'Type one of the numbers above, or b, q, Enter.',
  case: 'Case {no}: {title}',
  live: 'So far: {total} {unit} · {stars} · {count} criteria to go',
  conditions: 'Conditions that disqualify or stop. Answer y only if it is so for your product.',
  declare: 'Is this the case? (y/n, Enter: no) ',
  yes: 'y',
  saved: 'Saved to {file}. Run the command again to go on.',
  finished: 'Saved to {file}. See the result: ocop score {file}',
  resume: 'Going on with “{product}”: {done} of {all} criteria answered.',
  nothing: 'Nothing found; try another name.',
  minimum: 'minimum for {stars}',
};
