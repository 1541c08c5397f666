/** What finding knows of a set. */
export interface SetEntry {
  readonly set: number;
  readonly title: { readonly vi: string; readonly en: string };
  /** Industry, group and subgroup of Annex I. */
  readonly groups: readonly { readonly vi: string; readonly en: string }[];
  /** Everyday names, Vietnamese and English. */
  readonly products: readonly (readonly string[])[];
}
