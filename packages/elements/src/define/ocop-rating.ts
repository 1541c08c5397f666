/** Registers `<ocop-rating>`. */
import { define } from '../shared/define.js';
import { OcopRating } from '../components/ocop-rating/ocop-rating.js';

define('ocop-rating', OcopRating);
export { OcopRating };
