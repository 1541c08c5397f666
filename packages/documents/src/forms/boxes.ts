/** Which boxes of a form are ticked. */
import { listScoredCriteria, ownValue } from '@ocop-kit/engine';
import type { BoxField } from '@ocop-kit/engine/schema';
import type { FormContext } from './form-context.js';

/** @param value a kind of registration, or the id of a paper of the template */
export function isTicked(context: FormContext, field: BoxField, value: string): boolean {
  const { assessment } = context;
  if (!assessment) return false;
  switch (field) {
    case 'registration.kind':
      return assessment.registration?.kind === value;
    case 'product.papers':
      return assessment.product.papers?.includes(value) ?? isBorneOut(context, value);
  }
}

/**
 * Nobody was asked which papers there are: those that evidence of the sheet shows are held. Evidence without a kind is of the only one
 * that its criterion asks for.
 */
function isBorneOut({ template, assessment, set }: FormContext, paper: string): boolean {
  const kinds = template.papers?.find(({ id }) => id === paper)?.evidence ?? [];
  return listScoredCriteria(set).some(({ id, evidence: asked = [] }) => {
    const { evidence = [] } = ownValue(assessment?.criteria ?? {}, id) ?? {};
    const only = asked.length === 1 ? asked[0] : undefined;
    return evidence.some(({ kind = only }) => kind !== undefined && kinds.includes(kind));
  });
}
