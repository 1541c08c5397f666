/** Registers `<ocop-self-assessment>` and the criteria it is made of. */
import { define } from '../base/element.js';
import { OcopSelfAssessment } from '../self-assessment/ocop-self-assessment.js';
import './ocop-criterion.js';

define('ocop-self-assessment', OcopSelfAssessment);
export { OcopSelfAssessment };
