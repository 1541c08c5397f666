/** Registers `<ocop-council-ballot>` and the criteria it is made of. */
import { define } from '../shared/element.js';
import { OcopCouncilBallot } from '../components/ocop-council-ballot/ocop-council-ballot.js';
import './ocop-criterion.js';

define('ocop-council-ballot', OcopCouncilBallot);
export { OcopCouncilBallot };
