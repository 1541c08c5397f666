/** Which boxes of a form are ticked. */
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

/** Nobody was asked which papers there are: those that evidence of the sheet shows are held. */
function isBorneOut({ template, assessment }: FormContext, paper: string): boolean {
  const kinds = template.papers?.find(({ id }) => id === paper)?.evidence ?? [];
  return Object.values(assessment?.criteria ?? {}).some(({ evidence = [] }) =>
    evidence.some(({ kind }) => kind !== undefined && kinds.includes(kind)),
  );
}
