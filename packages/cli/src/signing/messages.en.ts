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
  field: 'the field “{field}” is missing, unknown or wrong',
  refused: '{of}: {why}.',
};
