/** English messages about layers and what they add. Fetched along with the Vietnamese ones by the few pages that need either: another request would cost more. */
import type { Messages } from '../shared/i18n/messages.js';
import type { LayerMessageKey } from './messages.vi.js';

export const english: Messages<LayerMessageKey> = {
  from: 'Guidance of {layer}',
  examples: 'Local examples',
  prepare: '{layer} asks for this too',
  photo: 'Picture: {credit}',
  rounds: 'When dossiers are taken',
  round: 'from {from} to {until}',
  contacts: 'Where to ask, where to file',
  council: 'How the council works',
  apart: 'Two sheets {points} points or more apart are discussed and scored again.',
  average: 'Minimums are judged on the average points of the members.',
  majority: 'A minimum is reached when more than half of the members find it so.',
  unanimous: 'A minimum is reached when every member finds it so.',
  version: 'Version {version}, digest {digest}',
};
