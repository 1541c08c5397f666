/**
 * @packageDocumentation Criteria sets as SQL, for databases that score sheets where they are kept. Apart from the main entry: a page never
 * needs it.
 */
import './sql/problem-sentences.js';
export * from './api/sql.js';
