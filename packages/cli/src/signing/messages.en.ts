/** Messages that the commands of signing and verifying share. */
import type { vi } from './messages.vi.js';

export const en: Record<keyof typeof vi, string> = {
  passphrase: 'Passphrase of the key (not shown while you type): ',
  'no-passphrase':
    'The key is closed with a passphrase. Put it into the environment variable OCOP_PASSPHRASE, or run the command in a terminal to be asked.',
  'key-there': 'There is a file {file} already. Keys are never written over: choose another name.',
  'key-closed': 'The key in {file} cannot be opened: the passphrase is another one, or the file is damaged.',
  'key-none': '{file} is no file of a key. Make one with “ocop keys new”.',
  'no-trust-file':
    '{file} is no file of trust: it needs {"anchors": [{"kid": …, "x": …}], "keys": "keys.jws", "status": "status.jws"}.',
  text: 'the field “{field}” has hidden characters, letters that pass for others, or is not composed (NFC); type it again',
  missing:
    'the register does not say {what}. Write it into the column “{column}” of the table and import it again with “ocop register import”.',
  unclear:
    '{what} has letters that cannot be seen, pass for others, or are not composed. Type it again in the table.',
  'out-of-bounds': '{what} is “{found}”, but {rule}. Put it right and sign again.',
  'what.set': 'the number of the criteria set',
  'what.stars': 'the stars',
  'what.score': 'the score',
  'what.decision': 'the number of the decision',
  'what.product': 'the name of the product',
  'what.entity': 'the name of the entity',
  'what.code': 'the code of the product',
  'what.gtin': 'the bar code (GTIN)',
  'what.issuer': 'the id of the authority (--issuer)',
  'what.signed': 'the day of signing',
  'column.set': 'Bộ tiêu chí',
  'column.stars': 'Hạng sao',
  'column.score': 'Điểm',
  'column.decision': 'Quyết định',
  'column.product': 'Tên sản phẩm',
  'rule.score': 'what is signed has room for six decimals',
  'rule.decision': 'a stamp has room for 40 characters',
  'rule.product': 'a stamp has room for 80 characters',
  'rule.entity': 'a stamp has room for 80 characters',
  'rule.code': 'a code has at most 32 of a-z, A-Z, 0-9, full stop, hyphen and underscore',
  'rule.gtin': 'a GTIN has 8, 12, 13 or 14 digits, the last of which follows from the others',
  'rule.issuer': 'an id has at most 16 of a-z, 0-9 and hyphen',
  'rule.signed': 'the certificate was issued after that day',
  field: 'the field “{field}” is missing, unknown or wrong',
  refused: '{of}: {why}.',
};
