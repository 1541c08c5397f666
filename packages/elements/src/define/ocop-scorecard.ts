/** Registers `<ocop-scorecard>`. */
import { define } from '../shared/element.js';
import { OcopScorecard } from '../components/ocop-scorecard/ocop-scorecard.js';

define('ocop-scorecard', OcopScorecard);
export { OcopScorecard };
