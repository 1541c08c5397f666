/** Registers `<ocop-criterion>`. */
import { define } from '../shared/element.js';
import { OcopCriterion } from '../components/ocop-criterion/ocop-criterion.js';

define('ocop-criterion', OcopCriterion);
export { OcopCriterion };
