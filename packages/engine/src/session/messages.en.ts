/** What a session finds, in English. */
import type { SessionMessageKey } from './messages.vi.js';

export const en: Readonly<Record<SessionMessageKey, string>> = {
  'state-final': 'Conclusion',
  'state-provisional': 'Provisional',
  verdict: '{state}: {rank}.',
  'verdict-lower': '{state}: {rank}; {byTotal} by points, but {count} minimums are missed.',
  'verdict-lower-one': '{state}: {rank}; {byTotal} by points, but one minimum is missed.',
  'verdict-disqualified': '{state}: the product is disqualified by the ballots of the council.',
  'verdict-ineligible': '{state}: the product is not eligible by the ballots of the council.',
  'verdict-none': 'There is no ballot yet to take an average of.',
  total: 'Average {shown} ({exact})',
  'total-top': '{total}: enough points for the highest rank.',
  'total-short': '{total}: short of {rank} by {points}, the points of all {ballots} ballots together.',
  'total-short-one': '{total}: short of {rank} by {points}.',
  apart: 'To be talked over and scored again: {member} against {others}; at most {points} points apart.',
  'apart-one': 'To be talked over and scored again: {member} against {others}; {points} points apart.',
  'apart-final': 'Still up to {points} points apart after round {round}: {member} against {others}.',
  'apart-final-one': 'Still {points} points apart after round {round}: {member} against {others}.',
  'apart-member': '{member} ({points} points)',
  missed:
    'The minimum for {rank} at {of} is missed, with {count} of {all} members below it: {members} (judged by: {policy}).',
  'missed-all':
    'The minimum for {rank} at {of} is missed: all {all} members are below it (judged by: {policy}).',
  dissent:
    'Views differ on the minimum for {rank} at {of}: the council finds it reached, {count} of {all} members are below it: {members}.',
  condition: '“{condition}” is declared by {members} ({count} of {all} ballots).',
  'other-policy': 'If minimums were judged by “{policy}”: {rank}.',
  without: 'Without the ballot of {member}: {rank}.',
  due: 'Ballots still due: {members}.',
  recused: '{member} does not score: {reason}.',
  trimmed:
    'By the regulation these are not in the average: {totals}; averages of sections and criteria still count every ballot.',
  'policy-average': 'average',
  'policy-majority': 'majority',
  'policy-unanimous': 'unanimity',
  'no-rank': 'no rank',
  'quorum-met': '{present} of {members} members are there, {chair}: the meeting is valid.',
  'quorum-short': '{present} of {members} members are there; at least {needed} are needed.',
  'quorum-chair': '{present} of {members} members are there; the regulation asks for the chair.',
  'chair-present': 'with the chair',
  'chair-absent': 'without the chair',
  'alpha-high': 'Members agree closely (alpha {alpha}).',
  'alpha-fair':
    'Members agree fairly (alpha {alpha}); the criteria where views differ widely are worth talking over.',
  'alpha-fair-final': 'Members agree fairly (alpha {alpha}).',
  'alpha-low': 'Members agree little (alpha {alpha}); talk it over and score again before concluding.',
  'alpha-low-final': 'Members agree little (alpha {alpha}).',
  'alpha-none': 'All members gave the same everywhere.',
  'alpha-range':
    'Had other criteria of this kind been scored, alpha could lie between {from} and {to} (95 %).',
  spread:
    'The highest and the lowest ballot are {points} points apart ({highest}, {lowest}); standard deviation {deviation}.',
  'spread-none': 'All ballots have the same total.',
  divides: '{of}: views differ widely (by {disagreement}, where 1 is the most).',
  'leans-high':
    '{member} gives {points} points more than the others, in {count} of {all} criteria that were judged differently; criteria that only one side scored are left out.',
  'leans-low':
    '{member} gives {points} points less than the others, in {count} of {all} criteria that were judged differently; criteria that only one side scored are left out.',
};
