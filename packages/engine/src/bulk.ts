/** @packageDocumentation Many sheets of one set at once, millions a second: bytes in, typed arrays out. */
import './bulk/problem-sentences.js';
export * from './api/bulk.js';
