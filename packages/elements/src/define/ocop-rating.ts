/** Registers `<ocop-rating>`. */
import { define } from '../base/define.js';
import { OcopRating } from '../rating/ocop-rating.js';

define('ocop-rating', OcopRating);
export { OcopRating };
