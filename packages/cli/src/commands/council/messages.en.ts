/** Messages of `ocop council`, in English. */
import type { vi } from './messages.vi.js';

export const en: Record<keyof typeof vi, string> = {
  about: 'the result of a council’s session: averages, ranks, and where members differ',
  source: 'the file of a session (.json), or a folder with it and the ballots of its members',
  policy: 'another regulation (ocop-regulation/1), to see what the result would be',
  helpOn: 'show help for a command',
  meeting: 'Meeting of {on}',
  written: 'Vote in writing, {on}',
  closed: 'closed',
  open: 'not closed: everything is provisional',
  byPolicy: 'By the regulation: {title}',
  product: '{no}. {name} · {entity}',
  alert: '!',
  'column.member': 'Member',
  'column.total': 'Total',
  'column.state': 'Remark',
  counted: '',
  'not-counted': 'not in the average',
  'verify.about': 'check a sealed session: which ballots were changed, dropped, added or moved',
  'verify.session': 'the file of a sealed session (.json)',
  'verify.head': 'the seal code, as the minutes print it',
  'verify.clean': 'The session is as it was sealed: {ballots} ballots. Seal code of the session: {head}',
  'verify.found': 'Not as it was sealed: {count}',
  'verify.no-head':
    'Not compared with the code in the minutes: whoever holds all files could seal them anew. Add --head to compare.',
  'finding.changed': 'Ballot of {member} on “{product}”, round {round}: changed.',
  'finding.dropped': 'Ballot of {member} on “{product}”, round {round}: dropped.',
  'finding.added': 'Ballot of {member} on “{product}”, round {round}: added after sealing.',
  'finding.moved': 'Ballot of {member} on “{product}”, round {round}: no longer in its place.',
  'finding.signature':
    'Ballot of {member} on “{product}”, round {round}: the signature is not that of the member.',
  'finding.unsigned': 'Ballot of {member} on “{product}”, round {round}: has no signature.',
  'finding.seal': 'Ballot of {member} on “{product}”, round {round}: its seal is not that of its content.',
  'finding.foreign': 'Ballot of {member} on “{product}”, round {round}: sealed for another session.',
  'finding.committed':
    'Ballot of {member} on “{product}”, round {round}: not the one whose seal was handed in before.',
  'finding.uncommitted':
    'Ballot of {member} on “{product}”, round {round}: scoring was blind, and its seal was never handed in.',
  'finding.entry': 'Seals of the ballots: entry {entry} does not follow the one before it.',
  'finding.session': 'Members, attendance, regulation or something else in the session was changed.',
  'finding.unsealed': 'This session was never sealed.',
  'finding.head': 'The seal code is {found}, not {expected} as in the minutes.',
  altered:
    'The session is not as it was sealed: do not rely on this result. Run ocop council verify with this file to see what was changed.',
};
