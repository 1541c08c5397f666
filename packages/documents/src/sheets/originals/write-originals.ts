/** Writes the worksheet of originals. */
import type { CompiledSet } from '@ocop-kit/engine';
import type { Assessment } from '@ocop-kit/engine/schema';
import { throwProblem } from '../../problems/workbook-problem.js';
import { MAX_CELL_LENGTH, toStorableJson } from '../../xlsx/storable.js';
import type { NewRow, NewWorksheet } from '../../xlsx/write/new-workbook.js';
import {
  HEADER_NAMES,
  ORIGINALS_FORMAT,
  ORIGINALS_WORKSHEET,
  type HeaderName,
  type SheetsKind,
} from './originals-format.js';
import { checksumText, rulesChecksum } from './rules-checksum.js';

interface Originals {
  readonly kind: SheetsKind;
  readonly set: CompiledSet;
  readonly assessments: readonly Assessment[];
}

const CHUNK_LENGTH = MAX_CELL_LENGTH - 767;
/** Half of what the reader takes, so that the cells that are shown find room beside it. */
const MAX_JSON_LENGTH = 10_000_000;

export function originalsWorksheet({ kind, set, assessments }: Originals): NewWorksheet {
  const { no, pack } = set.source;
  const header: Readonly<Record<HeaderName, string | number>> = {
    format: ORIGINALS_FORMAT,
    kind,
    pack: pack.id,
    set: no,
    checksum: rulesChecksum(set),
  };
  const rows = [
    ...HEADER_NAMES.map((name) => textRow([name, String(header[name])])),
    ...assessments.map((assessment, i) => textRow([originalKey(assessment, i), ...chunksOf(assessment)])),
  ];
  return {
    name: ORIGINALS_WORKSHEET,
    visibility: 'very-hidden',
    columns: [{ width: 14 }],
    rows,
    page: { paper: 'A4', orientation: 'portrait' },
  };
}

/**
 * The key of a row: where it stood and a checksum of what it held, so that a row pasted from another workbook is never taken for one of
 * this.
 */
export const originalKey = (assessment: Assessment, index: number): string =>
  `${index + 1}-${checksumText(toStorableJson(assessment))}`;

function chunksOf(assessment: Assessment): string[] {
  const json = toStorableJson(assessment);
  if (json.length > MAX_JSON_LENGTH)
    throwProblem('workbook/too-large', { what: 'characters', limit: MAX_JSON_LENGTH });
  return Array.from({ length: Math.ceil(json.length / CHUNK_LENGTH) }, (_, i) =>
    json.slice(i * CHUNK_LENGTH, (i + 1) * CHUNK_LENGTH),
  );
}

const textRow = (values: readonly string[]): NewRow => ({
  cells: values.map((value) => ({ value, style: { isText: true } })),
});
