/** What a form needs once answers are given: the next star, the result in words with its articles, the short code, sheets read back safely. */
export { asMeant } from '../assessment/as-meant.js';
export { checkBounds } from '../checks/bounds.js';
export { citeText } from '../explain/cite.js';
export {
  describe,
  type DescribedCriterion,
  type DescribedMinimum,
  type DescribedResult,
  type DescribedSection,
} from '../explain/describe.js';
export { explain, type WordedCitation, type ExplainOptions, type Sentence } from '../explain/explain.js';
export type { SentencePart } from '../explain/statement.js';
export {
  nextStar,
  type Change,
  type Effort,
  type NextStar,
  type NextStarOptions,
} from '../reach/next-star.js';
export { decode, encode, vectorSet } from '../vector/vector.js';
