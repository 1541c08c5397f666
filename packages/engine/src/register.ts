/**
 * @packageDocumentation Certificates with their history and the registers of offices: read, changed by one event at a time, checked, and looked
 * through for what is due.
 */
import './register/problem-sentences.js';
export * from './api/register.js';
