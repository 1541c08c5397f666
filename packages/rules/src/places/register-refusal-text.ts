/** Why a register number is refused, in words. */
import { placeMessage } from './place-message.js';
import type { RegisterNumberError } from './register-number.js';

/**
 * Says why a register number is refused, and what to write.
 *
 * @param error as `registerNumber` and `readRegisterNumber` throw it
 * @param lang `vi` for Vietnamese; every other language gets English
 * @returns one or two whole sentences
 */
export function registerRefusalText(error: RegisterNumberError, lang: string): string {
  return placeMessage(error.code, error.values, lang);
}
