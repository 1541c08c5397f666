/** The certificates of a register whose sheet is recorded with them. */
import { parseRegister, type RegisteredCertificate } from '@ocop-kit/engine/register';
import type { RawSheet } from '../../../sheet-rows/sheet-row.js';
import { cleanProvince } from './known-columns.js';
import type { SourceRow } from './source-row.js';

/**
 * A certificate has a sheet where it says so: `assessment` (a whole `ocop-assessment/1`), `picks` with `declared`, or `vector`, as a field of
 * the certificate or of its newest event that has one; a column `vector` of an office's own table counts too.
 *
 * @throws {OcopError} when the text is no register
 */
export function* registerRows(text: string, file: string, defaultPack: string): Generator<SourceRow> {
  const { certificates, province: provinceOfAll } = parseRegister(text);
  for (const [index, certificate] of certificates.entries()) {
    const at = { file, line: index + 1 };
    const raw = sheetOf(certificate, defaultPack);
    if (raw === undefined) yield { kind: 'no-sheet', ...at };
    else {
      const province = cleanProvince(certificate.entity.province ?? provinceOfAll);
      yield { kind: 'sheet', ...at, raw, name: certificate.product.name || certificate.id, province };
    }
  }
}

function sheetOf(certificate: RegisteredCertificate, defaultPack: string): RawSheet | undefined {
  const { id, product, events } = certificate;
  const sheet = { id, pack: product.pack ?? defaultPack, set: product.set ?? null };
  const holders: readonly Readonly<Record<string, unknown>>[] = [certificate, ...events.toReversed()];
  for (const { assessment, picks, declared, vector } of holders) {
    const whole = Object(assessment) as Readonly<Record<string, unknown>>;
    if (whole['picks'] !== undefined)
      return {
        id,
        pack: typeof whole['pack'] === 'string' ? whole['pack'] : sheet.pack,
        set: typeof whole['set'] === 'number' ? whole['set'] : sheet.set,
        picks: whole['picks'],
        declared: whole['declared'],
        vector: null,
        whole: assessment,
      };
    if (picks !== undefined) return { ...sheet, picks, declared, vector: null };
    if (typeof vector === 'string' && vector.trim() !== '')
      return { ...sheet, picks: undefined, declared: undefined, vector: vector.trim() };
  }
  const column = certificate.other?.find(({ heading }) =>
    /^(vector|mã phiếu)$/iu.test(heading.normalize('NFC').trim()),
  );
  const vector = column?.text.trim() ?? '';
  return vector === '' ? undefined : { ...sheet, picks: undefined, declared: undefined, vector };
}
