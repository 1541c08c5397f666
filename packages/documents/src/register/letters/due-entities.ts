/** What is due, entity by entity: who makes several products gets one letter. */
import { entityKeys, type DueCertificate, type DueCommune } from '@ocop-kit/engine/register';

/** An entity with its certificates that end soon. */
export interface DueEntity {
  readonly name: string;
  /** Address and commune in one line; empty where neither is recorded. */
  readonly address: string;
  readonly commune: string;
  readonly due: readonly DueCertificate[];
}

export function groupByEntity(communes: readonly DueCommune[]): DueEntity[] {
  return communes.flatMap(({ commune, due }) => {
    const entities = new Map<string, DueCertificate[]>();
    for (const one of due) {
      const key = entityKeys(one.certificate.entity.name).spelling;
      entities.set(key, [...(entities.get(key) ?? []), one]);
    }
    return [...entities.values()].flatMap((own): DueEntity[] => {
      const [first] = own;
      if (!first) return [];
      const { name, address = '' } = first.certificate.entity;
      return [{ name, commune, due: own, address: joinAddress(address, commune) }];
    });
  });
}

/** The commune, unless the address names it already. */
const joinAddress = (address: string, commune: string): string =>
  address.toLocaleLowerCase('vi').includes(commune.toLocaleLowerCase('vi'))
    ? address
    : [address, commune].filter((part) => part !== '').join(', ');
