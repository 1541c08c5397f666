/** What is said of places in each language; a value in braces is put in. */
import type { RegisterFault } from './register-number.js';

/** Patterns, and a sentence for each refusal of a register number. */
export type PlaceMessages = Readonly<Record<'unit' | 'former' | RegisterFault, string>>;
