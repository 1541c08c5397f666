/** The table of programmes that keep the contract: one line adds a pack. */
import { withMessages } from '@ocop-kit/engine';
import { overlayPack } from '@ocop-kit/engine/overlay';
import type { CriteriaSet, Overlay, Pack } from '@ocop-kit/engine/schema';
import { loadPack, type PackId } from '@ocop-kit/rules';
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
  /** What the pack is merged from, where it is. */
  readonly layer?: { readonly base: Pack; readonly overlay: Overlay };
}

const read = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`packs/${name}.json`, import.meta.url), 'utf8'));

const example = (name: string): Programme => ({
  name,
  pack: read(name) as Pack,
  unusable: [],
  errata: 0,
  small: true,
});

const published = async (name: PackId, unusable: readonly number[], errata: number): Promise<Programme> => ({
  name,
  pack: await loadPack(name, { lang: 'all' }),
  unusable,
  errata,
  small: false,
});

/** A province over a programme: the rules stay as they are, so what is found in them stays too. */
const over = (base: Programme, name: string): Programme => {
  const overlay = read(name) as Overlay;
  return { ...base, name, pack: overlayPack(base.pack, overlay), layer: { base: base.pack, overlay } };
};

const inForce = await published('vn-qd-26-2026', [], 2);

export const programmes: readonly Programme[] = [
  inForce,
  await published('vn-qd-148-2023', [7, 11, 12, 13], 0),
  over(inForce, 'overlay-example'),
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
