/** @packageDocumentation Inspections of certified products, and what of them may lead to a withdrawal; apart from the main entry, which rates and does not inspect. */
import './inspection/problem-sentences.js';
export * from './api/inspection.js';
