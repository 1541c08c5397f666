/** @packageDocumentation Carries a sheet from one decision to another: for pages that meet an old file, and for nobody else. */
export { migrate, sureSheet, type MigrationResult, type MigrationSources } from './compare/migrate.js';
