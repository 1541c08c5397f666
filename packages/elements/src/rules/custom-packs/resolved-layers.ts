/** What a page gave, looked at once: packs, layers over one of them or over the law, and what is wrong with any. */
import { checkPack, OcopError } from '@ocop-kit/engine/check';
import type { Pack } from '@ocop-kit/engine/core';
import { checkLayers, checkOverlay, type HeaderLocal, type Overlay } from '@ocop-kit/engine/overlay';
import { readPackId } from '../load-set.js';

type CheckedPack = { readonly pack: Pack } | { readonly overlay: Overlay } | { readonly error: OcopError };

const checkedPacks = new WeakMap<object, CheckedPack>();

/** @param given anything at all */
export function checkCustomPack(custom: unknown): CheckedPack {
  const known = checkedPacks.get(Object(custom) as object);
  if (known) return known;
  const fresh = runCheck(custom);
  checkedPacks.set(Object(custom) as object, fresh);
  return fresh;
}

function runCheck(custom: unknown): CheckedPack {
  try {
    if ((custom as Partial<Overlay> | null)?.format === 'ocop-overlay/1')
      return { overlay: checkOverlay(custom) };
    const pack = checkPack(custom);
    checkLayers(pack);
    return { pack };
  } catch (error) {
    if (error instanceof OcopError) return { error };
    throw error;
  }
}

/** An id as a page gave it, and all that lies under it. */
export interface ResolvedLayers {
  /** The pack at the bottom, where the page gave it; else it is the law's, if it is anybody's. */
  readonly pack: Pack | undefined;
  readonly base: string;
  /** Lowest first. */
  readonly overlays: readonly Overlay[];
  /** The first document that cannot be used, going down. */
  readonly refused: { readonly custom: unknown; readonly error: OcopError } | undefined;
}

/** @param id of a pack or an overlay that the page gave */
export function resolveLayers(packs: readonly unknown[], id: string): ResolvedLayers {
  const overlays: Overlay[] = [];
  let base = id;
  // No document is gone through twice, so a ring of bases ends.
  for (const left = new Set(packs); ;) {
    const custom = [...left].find((candidate) => readPackId(candidate) === base);
    const seen = custom === undefined ? undefined : checkCustomPack(custom);
    if (seen && 'error' in seen)
      return { pack: undefined, base, overlays, refused: { custom, error: seen.error } };
    if (!seen || 'pack' in seen) return { pack: seen?.pack, base, overlays, refused: undefined };
    left.delete(custom);
    overlays.unshift(seen.overlay);
    base = seen.overlay.base.id;
  }
}

/** What layers say of themselves, whether they lie in a merged pack or in files of their own. */
export type LayerInfo = HeaderLocal;

export function listLayerInfo({ pack, overlays }: ResolvedLayers): readonly LayerInfo[] {
  return [...(pack?.header.local ?? []), ...overlays.map((overlay) => ({ ...overlay, layer: overlay.id }))];
}
