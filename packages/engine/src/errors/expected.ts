/** What should stand in a place: a phrase that is its own English. No sentence is ever put together from others' words. */
import type { EXPECTED_PHRASES } from './expected-text.js';

/** Phrases with a place for a number, a value or a name. */
type Counted =
  | `whole number from ${number} to ${number}`
  | `list of ${number} to ${number}`
  | `list of at most ${number}`
  | `list of at least ${number}`
  | `text of at most ${number} characters`
  | `text no shorter than ${number}`
  | `number of at most ${number}`
  | `number of at least ${number}`
  | `number above ${number}`
  | `number below ${number}`
  | `multiple of ${number}`
  | `bytes, a multiple of ${number}`
  | `${number} bytes`
  | `one of: ${string}`
  | `“${string}”`
  | `no field ${string}`;

export type Expected = keyof typeof EXPECTED_PHRASES | Counted;

/** Names that others chose stand in quotes: none can be read as a part of our sentence. */
export const quoteNames = (names: readonly string[]): string =>
  names.map((name) => `“${name.slice(0, 80)}”`).join(', ');

export function expectOneOf(values: readonly unknown[]): Expected {
  const all = values.map(String);
  return all.length === 1 ? `“${all[0] ?? ''}”` : `one of: ${quoteNames(all)}`;
}
