/** Messages of `ocop status`, in English. */
import type { vi } from './messages.vi.js';

export const en: Record<keyof typeof vi, string> = {
  about: 'the list of ratings that were withdrawn, replaced or extended',
  helpOn: 'show help for a command',
  'add.about': 'add a certificate to the list, or sign the list anew',
  'add.list': 'file of the signed list; a new one where there is none',
  'add.key': 'file of the authority’s private key',
  'add.id': 'id of the certificate; without it the list is only signed anew',
  'add.state': 'withdrawn, superseded by another rating, or extended',
  'add.on': 'from which day on (by default today in Vietnam)',
  'add.until': 'its last day (with --state extended), at most 180 days after its end',
  'add.register': 'a register: all that it says was withdrawn, issued anew or extended',
  'add.ground': 'why, as the decision has it',
  'add.issuer': 'id of the authority, for a new list',
  'add.issued': 'day on which the list is signed (by default today in Vietnam)',
  'add.next': 'day by which the next list is due (by default in a month)',
  'add.done': 'List no. {sequence} is in {file}: {count} withdrawn, superseded or extended.',
  'no-issuer':
    'A new list needs the id of the authority, as the key list has it. For example: ocop status add {file} --key {key} --issuer vi-du',
  'other-issuer': '{file} is the list of {issuer}; each authority has its own.',
};
