/** Pieces that statements are put together from. */

/** A named step of a statement: a common table expression. */
export interface StatementStep {
  readonly name: string;
  readonly text: string;
}

/** A column of a step: its name, quoted; how it is worked out; what a comment above it states. */
export interface StepColumn {
  readonly name: string;
  readonly value: string;
  readonly comment?: string | undefined;
}

/** Lines of columns for a SELECT, parted by commas. */
export function columnList(columns: readonly StepColumn[]): string {
  return columns
    .map(({ name, value, comment }, i) => {
      const comma = i < columns.length - 1 ? ',' : '';
      return `${comment ? `    ${comment}\n` : ''}    ${value === name ? name : `${value} AS ${name}`}${comma}`;
    })
    .join('\n');
}

export const caseOf = (branches: readonly string[], otherwise: string): string =>
  branches.length > 0 ? `CASE ${branches.join('\n      ')}\n      ELSE ${otherwise} END` : otherwise;

/** @param ordinals at least one */
export const isOneOf = (column: string, ordinals: readonly number[]): string =>
  ordinals.length === 1 ? `${column} = ${ordinals.join('')}` : `${column} IN (${ordinals.join(', ')})`;

export const orAll = (conditions: readonly string[]): string => conditions.join(' OR ');

/** A sum of what is no plain 0, each on its own line. */
export function addAll(parts: readonly string[]): string {
  const counted = parts.filter((part) => part !== '0');
  return counted.length > 0 ? counted.join('\n      + ') : '0';
}
