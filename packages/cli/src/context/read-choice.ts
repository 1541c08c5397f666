/** Options that take one of a few values. */
import { EXIT, Failure } from '../failures/failure.js';
import type { CommandContext } from './command-context.js';

/** @throws {Failure} naming the choices, when the value is none of them */
export function readChoice<T extends string>(
  { t }: Pick<CommandContext, 't'>,
  option: string,
  value: string,
  choices: readonly T[],
): T {
  const found = choices.find((choice) => choice === value);
  if (found === undefined) {
    throw new Failure(EXIT.usage, t('badChoice', { option, value, choices: choices.join(', ') }));
  }
  return found;
}
