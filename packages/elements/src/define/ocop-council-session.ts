/** Registers `<ocop-council-session>`. */
import { define } from '../shared/element.js';
import { OcopCouncilSession } from '../components/ocop-council-session/ocop-council-session.js';

define('ocop-council-session', OcopCouncilSession);
export { OcopCouncilSession };
