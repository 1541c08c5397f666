/** @packageDocumentation Plans of improvement; apart from the main entry, since they need what a dossier asks for. */
import './plan/problem-sentences.js';
export * from './api/plan.js';
