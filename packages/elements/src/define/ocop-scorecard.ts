/** Registers `<ocop-scorecard>`. */
import { define } from '../base/element.js';
import { OcopScorecard } from '../scorecard/ocop-scorecard.js';

define('ocop-scorecard', OcopScorecard);
export { OcopScorecard };
