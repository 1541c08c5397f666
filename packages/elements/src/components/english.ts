/** English messages of the form and its parts, by element. Fetched only if the page isn't in Vietnamese. */
import { sets } from '@ocop-kit/rules/titles';
import { english as criterion } from './ocop-criterion/messages.en.js';
import { english as scorecard } from './ocop-scorecard/messages.en.js';
import { english as form } from './ocop-self-assessment/messages.en.js';

/** English titles and groups of the published sets, by their Vietnamese ones. */
const published = Object.fromEntries(
  sets.flatMap(({ title, groups }) => [title, ...groups].map(({ vi, en }) => [vi, en] as const)),
);

const english: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'ocop-criterion': criterion,
  'ocop-scorecard': scorecard,
  'ocop-self-assessment': form,
  published,
};
export default english;
