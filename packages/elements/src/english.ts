/** The English words of the form and of what it is made of, by element: fetched when a page speaks another language than Vietnamese. */
import { english as criterion } from './criterion/english.js';
import { english as scorecard } from './scorecard/english.js';
import { english as form } from './self-assessment/english.js';

const english: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'ocop-criterion': criterion,
  'ocop-scorecard': scorecard,
  'ocop-self-assessment': form,
};
export default english;
