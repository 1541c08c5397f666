/** What a form needs once a sheet is filled in: its result in words, its short code, sheets read back safely. */
export { asMeant } from '../assessment/as-meant.js';
export { checkBounds } from '../checks/bounds.js';
export {
  describe,
  type DescribedCriterion,
  type DescribedMinimum,
  type DescribedResult,
  type DescribedSection,
} from '../explain/describe.js';
export { explain, type WordedCitation, type ExplainOptions, type Sentence } from '../explain/explain.js';
export type { SentencePart } from '../explain/statement.js';
export { decode, encode, vectorSet } from '../vector/vector.js';
