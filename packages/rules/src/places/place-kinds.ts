/** The kinds of units, today's and former ones, and how people write them before a name. */

/** Which units lie in which: a commune in a district (until 1 July 2025), a district in a province. */
type PlaceLevel = 'province' | 'district' | 'commune';

interface KindOfPlace {
  readonly level: PlaceLevel;
  /** In Vietnamese, small, as it stands before a name: “thị xã”. */
  readonly word: string;
  /** In English, as it stands behind one. */
  readonly english: string;
  /** Short forms, without their point. */
  readonly short: readonly string[];
}

/** By id. Abbreviations of one letter stand alone before a name: “q.1”, “p 12”. */
export const placeKinds = {
  province: { level: 'province', word: 'tỉnh', english: 'province', short: ['t'] },
  'central-city': { level: 'province', word: 'thành phố', english: 'city', short: ['tp'] },
  'rural-district': { level: 'district', word: 'huyện', english: 'district', short: ['h', 'huyện đảo'] },
  'urban-district': { level: 'district', word: 'quận', english: 'urban district', short: ['q'] },
  town: { level: 'district', word: 'thị xã', english: 'town', short: ['tx'] },
  city: { level: 'district', word: 'thành phố', english: 'city', short: ['tp'] },
  commune: { level: 'commune', word: 'xã', english: 'commune', short: ['x'] },
  ward: { level: 'commune', word: 'phường', english: 'ward', short: ['p', 'f'] },
  township: { level: 'commune', word: 'thị trấn', english: 'township', short: ['tt'] },
  'special-zone': { level: 'commune', word: 'đặc khu', english: 'special zone', short: ['đk'] },
} as const satisfies Readonly<Record<string, KindOfPlace>>;

/** The id of a kind of unit. `central-city` has the rank of a province, `city` that of a former district. */
export type PlaceKind = keyof typeof placeKinds;

/** Every kind with its id, in the order above. */
export const kindList = Object.entries(placeKinds) as readonly (readonly [
  PlaceKind,
  (typeof placeKinds)[PlaceKind],
])[];
