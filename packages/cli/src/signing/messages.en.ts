/** Messages that the commands of signing and verifying share. */
import type { vi } from './messages.vi.js';

export const en: Record<keyof typeof vi, string> = {
  passphrase: 'Passphrase of the key (not shown while you type): ',
  'no-passphrase':
    'The key is closed with a passphrase. Put it into the environment variable OCOP_PASSPHRASE, or run the command in a terminal to be asked.',
  'passphrase-new': 'New passphrase, at least 8 characters (not shown while you type): ',
  'passphrase-again': 'The passphrase once more: ',
  'passphrase-none': 'No passphrase was typed, and nothing was done. Run the command again.',
  'passphrase-differs': 'The two passphrases differ, and no key was written. Run the command again.',
  'passphrase-short':
    'A passphrase has at least {least} characters. A few words that you remember and others cannot guess are best.',
  'key-there': 'There is a file {file} already. Keys are never written over: choose another name.',
  'key-closed': 'The key in {file} cannot be opened: the passphrase is another one, or the file is damaged.',
  'key-none': '{file} is no file of a key. Make one with “ocop keys new”.',
  'trust-file.json':
    '{file} is no file of trust. It looks so: {"anchors": [{"kid": "goc-2026", "x": "…"}], "keys": "keys.jws", "status": "status.jws"}.',
  'trust-file.unknown':
    'The file of trust {file} has an unknown field “{field}”; it has “anchors”, “keys” and “status” only.',
  'trust-file.anchors':
    'The file of trust {file} lacks “anchors”: the anchors that are trusted, such as [{"kid": "goc-2026", "x": "…"}], as “ocop keys new” printed them.',
  'trust-file.anchor':
    'In the file of trust {file}, “{field}” is not right: it takes “kid” and “x” (43 characters) of the anchor, as “ocop keys new” printed them.',
  'trust-file.lists':
    'In the file of trust {file}, “{field}” is not right: it takes the name of a file with a signed list, or several in [ ].',
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
  page: '“{page}” is no address of a verifying page: it begins with https:// and has neither # nor ?, such as https://example.org/v/.',
  'trust.none':
    'Not compared with the key list and the list of withdrawals: add --trust FILE to compare before signing.',
  'trust.unknown-key':
    'The key list has no key “{kid}”, and stamps of it would not be believed. Send its public part to whoever keeps the anchor, or sign with another key.',
  'trust.revoked-key':
    'The key “{kid}” was revoked, and stamps of it would not be believed. Sign with another key.',
  'trust.issuer':
    'By the key list, the key “{kid}” belongs to the authority “{issuer}”. Write --issuer {issuer}, or sign with a key of the authority that issues.',
  'trust.key-time':
    'By the key list, the key “{kid}” signs from {from} until {until} only. Look at the day of signing again, or sign with another key.',
  'trust.key-list':
    'The key list in the file of trust is not signed by the anchor in that file, or cannot be read. Get the newest list again.',
  'trust.signature':
    'The key list has a key “{kid}”, and it is another one with the same id. Sign with the very key of the list, or make a key with another id.',
  'trust.stars':
    'the key “{kid}” may sign {stars} stars only. Sign with a key of the authority that recognises this rank.',
  'trust.uses': 'the key “{kid}” is not for signing ratings. Sign with another key.',
  'field-rule': 'the field “{field}” is not right: {rule}',
  'item-rule.keys': 'key {at}, the field “{field}” is not right: {rule}',
  'item-rule.records': 'certificate {at}, the field “{field}” is not right: {rule}',
  'item-rule.anchors': 'anchor {at}, the field “{field}” is not right: {rule}',
  'must.kid':
    'the id of a key has at most 16 letters, digits, hyphens and underscores, and is of one key only',
  'must.x':
    'the public part of a key has 43 characters, as “ocop keys new” printed it, and stands there once',
  'must.issuer': 'it takes id and name of the authority, such as {"id": "vi-du", "name": "UBND tỉnh Ví Dụ"}',
  'must.issuer-id': 'the id of an authority has at most 16 of a-z, 0-9 and hyphen, such as vi-du',
  'must.issuer-name': 'it takes the name of the authority, at most 120 characters, none of them hidden',
  'must.key-until': 'it takes the last day on which the key signs, as 2027-12-31, not before “from”',
  'must.stars': 'it takes the ranks that the key may sign, such as [3, 4]',
  'must.uses': 'it takes rating (signs ratings) and status (signs lists of withdrawals) only',
  'must.revoked': 'it takes the day and why, such as {"on": "2026-12-01", "ground": "Laptop stolen"}',
  'must.state': 'it takes withdrawn, superseded or extended only',
  'must.record-until':
    'a last day goes with an extension only (--state extended --until), and is not before its first day',
  'must.ground': 'it takes a ground of at most 300 characters, none of them hidden',
  'must.record-id': 'it takes the id of a certificate, as the register has it',
  'must.next': 'the day by which the next list is due is not before the day of signing',
  'must.day': 'it takes a day that there is, as 2026-11-29',
  field: 'the field “{field}” is missing, unknown or wrong',
  refused: '{of}: {why}.',
};
