/** Registers `<ocop-criterion>`. */
import { define } from '../base/element.js';
import { OcopCriterion } from '../criterion/ocop-criterion.js';

define('ocop-criterion', OcopCriterion);
export { OcopCriterion };
