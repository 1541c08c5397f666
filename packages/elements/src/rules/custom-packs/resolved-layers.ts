/** Checks custom packs and layers once, and resolves which layers lie over which pack. */
import { checkPack, OcopError, type Pack } from '@ocop-kit/engine';
import { checkLayers, checkOverlay, type Overlay } from '@ocop-kit/engine/overlay';
import { readPackId } from '../pack-id.js';

type CheckedPack = { readonly pack: Pack } | { readonly overlay: Overlay } | { readonly error: OcopError };

const checkedPacks = new WeakMap<object, CheckedPack>();

/** @param given untrusted */
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

/** A custom pack or overlay with everything below it. */
export interface ResolvedLayers {
  /** The pack at the bottom if it is a custom one; else it is a published pack, or unknown. */
  readonly pack: Pack | undefined;
  readonly base: string;
  /** Lowest first. */
  readonly overlays: readonly Overlay[];
  /** The first document, from the top down, that can't be used. */
  readonly refused: { readonly custom: unknown; readonly error: OcopError } | undefined;
}

/** @param id the id of a custom pack or overlay */
export function resolveLayers(packs: readonly unknown[], id: string): ResolvedLayers {
  const overlays: Overlay[] = [];
  let base = id;
  // No document is visited twice, so a cycle of bases ends.
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

/** The id of the pack at the bottom, whose rules count. */
export function findBaseRules({ pack, base }: ResolvedLayers): string {
  return pack?.header.layers?.[0]?.id ?? base;
}
