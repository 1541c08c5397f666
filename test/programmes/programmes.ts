/** The table of programmes that keep the contract: one line adds a pack. */
import { withMessages } from '@ocop-kit/engine';
import type { CriteriaSet, Pack } from '@ocop-kit/engine/schema';
import { loadPack } from '@ocop-kit/rules';
import { readFileSync } from 'node:fs';

export interface Programme {
  readonly name: string;
  /** As it is published, unchecked. */
  readonly pack: Pack;
  /** The numbers of the sets that are there to be read only. */
  readonly unusable: readonly number[];
  /** How many lint findings the pack's own errata account for. */
  readonly errata: number;
  /** Another programme than the law's: small enough to try every sheet. */
  readonly small: boolean;
}

const example = (name: string): Programme => ({
  name,
  pack: JSON.parse(readFileSync(new URL(`packs/${name}.json`, import.meta.url), 'utf8')) as Pack,
  unusable: [],
  errata: 0,
  small: true,
});

const law = async (name: string, unusable: readonly number[], errata: number): Promise<Programme> => ({
  name,
  pack: await loadPack(name, { lang: 'all' }),
  unusable,
  errata,
  small: false,
});

export const programmes: readonly Programme[] = [
  await law('vn-qd-26-2026', [], 2),
  await law('vn-qd-148-2023', [7, 11, 12, 13], 0),
  example('scheme-2019'),
  example('fair-contest'),
  example('section-thresholds'),
  example('lao-only'),
];

/** The sets that are scored, as pages and the command line have them: a pack that speaks Vietnamese says all in it. */
export function setsOf({ pack, unusable }: Programme): CriteriaSet[] {
  const header = withMessages(pack.header);
  return pack.sets.filter(({ no }) => !unusable.includes(no)).map((set) => ({ ...set, pack: header }));
}
