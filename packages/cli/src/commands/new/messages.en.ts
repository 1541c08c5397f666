/** Messages of `ocop new`, in English. */
import type { vi } from './messages.vi.js';

export const en: Record<keyof typeof vi, string> = {
  about: 'fill in a sheet criterion by criterion; stop at any time, run again to resume',
  file: 'the file to write',
  product: 'Product name: ',
  entity: 'Name of the entity (cooperative, household, company…): ',
  search: 'What kind of product is it? (for example: honey) ',
  choose: 'Number of the criteria set: ',
  how: 'Type the number of an option. Enter: later · b: back · q: save and quit.',
  answer: 'Your option: ',
  again: 'Type one of the numbers above, or b, q, Enter.',
  case: 'Case {no}: {title}',
  live: 'So far: {total} {unit} · {stars} · criteria left: {count}',
  conditions: 'Conditions that disqualify or stop. Answer y only if it is true of your product.',
  declare: 'Is this the case? (y/n, Enter: no) ',
  yes: 'y',
  saved: 'Saved to {file}. Run the command again to continue.',
  finished: 'Saved to {file}. See the result: ocop score {file}',
  resume: 'Continuing “{product}”: {done} of {all} criteria answered.',
  nothing: 'Nothing found; try another name.',
  minimum: 'minimum for {stars}',
};
