/** Messages of `ocop stamps`, in English. */
import type { vi } from './messages.vi.js';

export const en: Record<keyof typeof vi, string> = {
  about: 'numbered rating stamps with a QR code, as A4 pages that print',
  token: 'a token, or a file that “ocop sign” wrote',
  only: 'id of the certificate in that file, where it has several',
  key: 'file of the private key; each stamp is signed with its number',
  page: 'address of the verifying page',
  count: 'how many stamps',
  first: 'number of the first stamp',
  logo: 'the official logo that you may print: an https: address, a path, or data:image',
  output: 'HTML file; open it in a browser and print it, or save it as PDF',
  progress: '{done} of {count} stamps',
  done: '{count} stamps of “{product}” are in {file}. Print them on A4 at 100 %.',
  last: 'The last stamp has number {last}. Go on with --first {next} next time, for each stamp has a number of its own.',
  several:
    '{file} has {count} certificates: {ids}. Stamps are of one product at a time: add --only with the id of its certificate.',
  refused: 'No stamps of “{product}”: {why}',
  trust:
    'file of trust (see “ocop verify”): prints only stamps that will be believed, of products that are not withdrawn',
  none: 'There is no signed certificate “{id}” in {file}. Sign it first with “ocop sign”.',
  'no-number': '“{text}” is no whole number.',
};
