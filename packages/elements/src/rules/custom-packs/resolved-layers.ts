/** What a page gave, looked at once: packs, layers over one of them or over the law, and what is wrong with any. */
import { checkPack, OcopError } from '@ocop-kit/engine/check';
import type { Pack } from '@ocop-kit/engine/core';
import { checkLayers, checkOverlay, type HeaderLocal, type Overlay } from '@ocop-kit/engine/overlay';
import { idOf } from '../load-set.js';

type Looked = { readonly pack: Pack } | { readonly overlay: Overlay } | { readonly error: OcopError };

const looked = new WeakMap<object, Looked>();

/** @param given anything at all */
export function look(given: unknown): Looked {
  const known = looked.get(Object(given) as object);
  if (known) return known;
  const fresh = lookAt(given);
  looked.set(Object(given) as object, fresh);
  return fresh;
}

function lookAt(given: unknown): Looked {
  try {
    if ((given as Partial<Overlay> | null)?.format === 'ocop-overlay/1')
      return { overlay: checkOverlay(given) };
    const pack = checkPack(given);
    checkLayers(pack);
    return { pack };
  } catch (error) {
    if (error instanceof OcopError) return { error };
    throw error;
  }
}

/** An id as a page gave it, and all that lies under it. */
export interface Chain {
  /** The pack at the bottom, where the page gave it; else it is the law's, if it is anybody's. */
  readonly pack: Pack | undefined;
  readonly base: string;
  /** Lowest first. */
  readonly overlays: readonly Overlay[];
  /** The first document that cannot be used, going down. */
  readonly bad: { readonly given: unknown; readonly error: OcopError } | undefined;
}

/** @param id of a pack or an overlay that the page gave */
export function chainOf(packs: readonly unknown[], id: string): Chain {
  const overlays: Overlay[] = [];
  let base = id;
  // No document is gone through twice, so a ring of bases ends.
  for (const left = new Set(packs); ;) {
    const given = [...left].find((candidate) => idOf(candidate) === base);
    const seen = given === undefined ? undefined : look(given);
    if (seen && 'error' in seen)
      return { pack: undefined, base, overlays, bad: { given, error: seen.error } };
    if (!seen || 'pack' in seen) return { pack: seen?.pack, base, overlays, bad: undefined };
    left.delete(given);
    overlays.unshift(seen.overlay);
    base = seen.overlay.base.id;
  }
}

/** What layers say of themselves, whether they lie in a merged pack or in files of their own. */
export type LayerAbout = HeaderLocal;

export function layersOf({ pack, overlays }: Chain): readonly LayerAbout[] {
  return [...(pack?.header.local ?? []), ...overlays.map((overlay) => ({ ...overlay, layer: overlay.id }))];
}
