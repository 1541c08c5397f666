/** Where an entity is, in one line: house, street and village with commune and province. */
import { withSmallUnit } from './unit-name.js';

/** The parts of an address as an entity gives them. */
export interface AddressParts {
  readonly address?: string | undefined;
  readonly commune?: string | undefined;
  readonly province?: string | undefined;
}

/** @returns the parts that there are; people write the commune into the address as often as beside it, and it is said once */
export function addressLine({ address = '', commune = '', province = '' }: AddressParts = {}): string {
  const parts = [address, commune, province].map((part) => part.trim()).filter((part) => part !== '');
  return parts
    .filter((part, at) => at === 0 || !parts[0]?.toLowerCase().includes(part.toLowerCase()))
    .map((part, at) => (at === 0 ? part : withSmallUnit(part)))
    .join(', ');
}
