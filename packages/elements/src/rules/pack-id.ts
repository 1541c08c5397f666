/** Which rules are meant: packs that a page brings as `packs`, and the decision in force where it brings none. */
import { PACK_IN_FORCE } from '@ocop-kit/rules/load';

/**
 * What a page may bring as `packs`: packs of its own (`Pack` of `@ocop-kit/engine`), and layers (`Overlay` of
 * `@ocop-kit/engine/overlay`). The element checks them, so parsed JSON will do; what cannot be used is reported
 * by `ocop-error`.
 */
export type CustomPacks = readonly unknown[];

/** Accepts a single pack in place of a list. */
export function toCustomPacks(packs: unknown): CustomPacks {
  return [packs ?? []].flat();
}

/** Whether there is a custom pack of this id. */
export function isCustomPack(packs: CustomPacks, id: string): boolean {
  return packs.some((pack) => readPackId(pack) === id);
}

/** The default pack: the first custom pack, else the decision in force. */
export function defaultPackId(packs: CustomPacks): string {
  return packs.length > 0 ? String(readPackId(packs[0])) : PACK_IN_FORCE;
}

/** The id of a pack or an overlay; the argument may be anything at all. */
export function readPackId(custom: unknown): unknown {
  const { header, id } = Object(custom) as { header?: { id?: unknown }; id?: unknown };
  return header?.id ?? id;
}
