/** The documents for one criterion: title, number, issuer, days and file, a line each. */
import type { Evidence } from '@ocop-kit/engine/schema';
import { cleanLine } from '../../blocks/clean-text.js';
import type { FormContext } from '../form-context.js';
import { formatDay } from '../translate.js';

/** @returns a line for each document, numbered */
export function evidenceLines({ t }: FormContext, evidence: readonly Evidence[]): readonly string[] {
  return evidence.map(({ title, reference, issuedBy, issued, expires, file }, at) => {
    const details = [
      reference && t('evidenceNumber', { reference: cleanLine(reference) }),
      issuedBy && t('evidenceIssuer', { issuer: cleanLine(issuedBy) }),
      issued && t('evidenceIssued', { day: formatDay(issued) }),
      expires && t('evidenceExpires', { day: formatDay(expires) }),
      file && t('evidenceFile', { file: cleanLine(file.name) }),
    ].filter((detail) => detail !== undefined && detail !== '');
    return `${at + 1}) ${[cleanLine(title), ...details].filter((part) => part !== '').join(', ')}`;
  });
}
