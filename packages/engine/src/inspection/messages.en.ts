/** What an inspection finds, in English. */
import type { InspectionMessageKey } from './messages.vi.js';

export const en: Readonly<Record<InspectionMessageKey, string>> = {
  kept: 'The product still has {recognised}, as it was recognised.',
  'kept-partly':
    'The product still has {recognised}, as it was recognised, whatever is found of what is not clear yet (criteria: {count}).',
  lower: 'The product no longer has {recognised}; by what was found it has {rank}.',
  'lower-partly':
    'The product no longer has {recognised}, whatever is found of what is not clear yet (criteria: {count}); at most it has {most}.',
  open: 'Nothing can be concluded yet (criteria that are not clear: {count}); now it has {least} at least and {most} at most.',
  presumed: 'If what was not seen is still as in the dossier, the product has {total} {unit}, {rank}.',
  baseline:
    'The dossier it is held against has {total} {unit}, {rank}, which is not what was recognised, {recognised}; see whether it is the right dossier.',
  'baseline-name':
    'The dossier it is held against is of “{product}”, the certificate of “{certified}”; see whether they are one product.',
  'baseline-pack':
    'The dossier it is held against is rated by {pack}, the product was recognised by {certifiedPack}; see whether it is the right dossier.',
  'baseline-pack-set':
    'The dossier it is held against is rated by {pack}, set {set}; the product was recognised by {certifiedPack}, set {certifiedSet}; see whether it is the right dossier.',
  'baseline-score':
    'The dossier it is held against has {total} {unit}, which is not what was recognised, {certified}; see whether it is the right dossier.',
  total: 'Total of the dossier: {rated} {unit}; as it was found: {now} {unit}.',
  'total-partly':
    'Total of the dossier: {rated} {unit}; now from {least} to {most} {unit}, by what is not clear.',
  less: '{of}: “{from}” in the dossier ({rated} {unit}), now “{to}” ({now} {unit}); {points} {unit} less.',
  more: '{of}: “{from}” in the dossier ({rated} {unit}), now “{to}” ({now} {unit}); {points} {unit} more.',
  same: '{of}: “{from}” in the dossier, now “{to}”; the points are the same ({now} {unit}).',
  undecided: '{of}: no longer as in the dossier (“{from}”, {rated} {unit}); nobody has noted what it is now.',
  none: 'none of these',
  unanswered: 'not answered',
  ticked: 'yes',
  unticked: 'no',
  missed: 'The minimum for {rank} is missed at {of}.',
  'missed-before': 'The minimum for {rank} is missed at {of}; the rated dossier missed it too.',
  'not-seen': 'Not seen, {count} criteria: {criteria}.',
  matter: 'Not in order: {matter}.',
  'matter-note': 'Not in order: {matter} ({note}).',
  'matter-not-seen': 'Not seen: {matter}.',
  ground: 'This may be a ground of withdrawal: “{ground}” ({cite}). The competent authority decides.',
  'ground-uncertain':
    'If what was not seen is still as in the dossier, this may be a ground of withdrawal: “{ground}” ({cite}). See the rest before anything is concluded.',
  'doubt-kept':
    'The ground that is proposed, “{ground}” ({cite}), does not agree with the inspection of {day}: by it, the product still has {recognised}. The competent authority is to clear this up before it decides.',
  'doubt-open':
    'The ground that is proposed is “{ground}” ({cite}), but the inspection of {day} is not enough to conclude that the product no longer has {recognised}. The competent authority is to clear this up before it decides.',
  'doubt-in-order':
    'The ground that is proposed, “{ground}” ({cite}), does not agree with the inspection of {day}: {matter} – in order. The competent authority is to clear this up before it decides.',
  'doubt-not-seen':
    'The ground that is proposed is “{ground}” ({cite}), but the inspection of {day} has not seen: {matter}. The competent authority is to clear this up before it decides.',
  'no-rank': 'no rank',
  points: 'points',
};
