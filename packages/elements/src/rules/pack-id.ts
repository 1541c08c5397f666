/**
 * The value of `packs`: custom packs (`Pack` of `@ocop-kit/engine`) and overlays (`Overlay` of `@ocop-kit/engine/overlay`). Elements check
 * them, so parsed JSON will do; `ocop-error` reports what can't be used.
 */
export type CustomPacks = readonly unknown[];
