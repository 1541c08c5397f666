/** Registers the elements of a council. */
import './define/ocop-council-ballot.js';
import './define/ocop-council-session.js';
