/** Provinces, communes and what they were before 1 July 2025. */
import type { PlaceKind } from './place-kinds.js';

/** A province or a city of its rank. */
export interface Province {
  /** Two digits, as in the official list of codes: `15`. */
  readonly code: string;
  /** Without its kind: “Lào Cai”, “Hồ Chí Minh”. */
  readonly name: string;
  readonly kind: 'province' | 'central-city';
  /** With its kind, as forms write it: “Tỉnh Lào Cai”, “Thành phố Hồ Chí Minh”. */
  readonly fullName: string;
}

/** A commune, a ward or a special zone. */
export interface Commune {
  /** Five digits, as in the official list of codes: `02725`. */
  readonly code: string;
  /** Without its kind: “Bản Xèo”. No two communes of a province have the same name and kind. */
  readonly name: string;
  readonly kind: 'commune' | 'ward' | 'special-zone';
  /** With its kind, as forms write it: “Xã Bản Xèo”. */
  readonly fullName: string;
  readonly province: Province;
}

/** A unit that is no more, or was another before. */
export interface FormerUnit {
  /** Without its kind: “Bát Xát”. */
  readonly name: string;
  readonly kind: PlaceKind;
}

/** Where something was before: a commune in its district and province, a district in its province, or a province alone. */
export interface FormerPlace {
  readonly commune?: FormerUnit;
  readonly district?: FormerUnit;
  readonly province: FormerUnit;
}

/** A place that answers a search. */
export interface PlaceHit {
  /** Of today. */
  readonly province: Province;
  /** Absent where a province is meant. */
  readonly commune?: Commune;
  /** Present where a former name led here: what it was, as `formerText` says it. */
  readonly former?: FormerPlace;
  /**
   * From 0 to 1, higher is better: 1 is one whole name with its diacritics. Below 0.65 a part of what was typed
   * was left out, or is written otherwise.
   */
  readonly score: number;
}

/** Where to search, and how much to give back. */
export interface PlaceSearchOptions {
  /** The code of a province of today: communes of others are left out. */
  readonly province?: string;
  /** How many hits at most, from 1 to 200; 20 unless told. A district may have become more communes than that. */
  readonly limit?: number;
}
