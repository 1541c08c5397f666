/** Registers every element. */
import './for-councils.js';
import './for-producers.js';
