import { waitUntil as within } from '@open-wc/testing';

/** Modules, sets and stores come when they come: how fast is not what is tested. */
const LONG = 15_000;

/** @param what is awaited, for whoever reads that it did not come */
export function waitUntil(predicate: () => unknown, what?: string): Promise<void> {
  return within(predicate, what, { timeout: LONG });
}
