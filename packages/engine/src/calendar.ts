/**
 * @packageDocumentation The days of a certificate, of rounds and of deadlines, as a decision's calendar has them. Apart from the main entry
 * for Temporal, which reckons with days.
 */
import './calendar/problem-sentences.js';
export * from './api/rating-calendar.js';
