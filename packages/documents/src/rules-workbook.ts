/** Packs and overlays as Excel workbooks that people fill in, and back without loss. */
export { exportOverlay, exportPack } from './rules-workbook/export.js';
export { locateFinding, type Finding, type LocatedFinding } from './rules-workbook/findings.js';
export { importWorkbook, type ImportedRules } from './rules-workbook/import.js';
export type { CellLocations } from './rules-workbook/cell-locations.js';
