/**
 * What a page may give as `packs`: packs of its own (`Pack` of `@ocop-kit/engine`), and layers (`Overlay` of
 * `@ocop-kit/engine/overlay`). They are checked by the element, so that parsed JSON will do; what cannot be used is told
 * by `ocop-error`.
 */
export type CustomPacks = readonly unknown[];
