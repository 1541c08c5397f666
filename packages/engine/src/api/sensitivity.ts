/** What the ranks of a set really take. */
export { sensitivity, type RankSensitivity, type Sensitivity } from '../reach/sensitivity.js';
export type { OptionReference } from '../reach/worthless-options.js';
