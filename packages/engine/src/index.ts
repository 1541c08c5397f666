/**
 * @packageDocumentation Packs, scoring, explanations, the next star, councils, codes, differences, migrations, days.
 *
 * One entry for all: each file of `api/` holds what a page needs at the same time. `export *` lets bundlers that split code
 * (esbuild) fetch them apart; named exports here would make every page load all of them at once (13 KiB gzip more for the form).
 */
export * from './api/bulk.js';
export * from './api/calendar.js';
export * from './api/days.js';
export * from './api/migrations.js';
export * from './api/packs.js';
export * from './api/results.js';
export * from './api/scoring.js';
export * from './api/sensitivity.js';
export * from './api/sheet-files.js';
export * from './api/sheets.js';
