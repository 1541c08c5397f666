/** Registers `<ocop-self-assessment>` and the criteria it is made of. */
import { define } from '../shared/element.js';
import { OcopSelfAssessment } from '../components/ocop-self-assessment/ocop-self-assessment.js';
import './ocop-criterion.js';

define('ocop-self-assessment', OcopSelfAssessment);
export { OcopSelfAssessment };
