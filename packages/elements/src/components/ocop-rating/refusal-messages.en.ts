/** The same in English; carried along, as all messages of a rating are. */
import type { Messages } from '../../shared/i18n/messages.js';
import type { RatingRefusalKey } from './refusal-messages.vi.js';

export const english: Messages<RatingRefusalKey> = {
  refused: 'The rating{of} cannot be shown: {why}.',
  of: ' of “{product}”',
  'not-json': 'the data is not valid JSON',
  'too-long': 'the data is longer than {most} characters',
  'no-record': 'the data must be the record of one product',
  'no-certificate': '{field} must be a record',
  'no-name': '{field} is missing',
  'no-text': '{field} must be text',
  'long-text': '{field} is longer than {most} characters',
  'no-rank': '{field} must be a whole number from 0 to {most}, or null for no rank{now}',
  'no-most-stars': '{field} must be a whole number from 1 to {most}{now}',
  'no-score': '{field} must be a number from {least} to {most}{now}',
  now: '; it is {found}',
  'no-day': '{field}: {day}',
  'ends-early': '{field} {expires} is before the day of issue, {issued}',
  'extended-early': '{field} {extended} is before the last day, {expires}',
  'field-product': 'the name of the product',
  'field-stars': 'the star rank',
  'field-score': 'the score',
  'field-certificate.issued': 'the day of issue',
  'field-certificate.expires': 'the last day',
  'field-certificate.extended': 'the day of extension',
  'field-certificate.withdrawn': 'the day of withdrawal',
  'field-today': 'the day to judge by',
};
