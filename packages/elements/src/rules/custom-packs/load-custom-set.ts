/** Loads a set of a custom pack, or of a published one with custom layers over it. */
import { OcopError, withMessages, type CriteriaSet } from '@ocop-kit/engine';
import { overlaySet, rulesDigest } from '@ocop-kit/engine/overlay';
import { loadOnce } from '@ocop-kit/rules/load';
import { readPackId, type CustomPacks } from '../pack-id.js';
import { multiplyWeights } from './multiply-weights.js';
import { describeProblem } from './pack-problems.js';
import { resolveLayers, type ResolvedLayers } from './resolved-layers.js';

type LoadPublishedSet = (pack: string, no: number) => Promise<CriteriaSet>;

const loadedSets = new WeakMap<object, Map<string, Promise<CriteriaSet | undefined>>>();

/**
 * Loads a set of a custom pack; the same call gives the same object.
 *
 * @param loadPublished loads a set of a published decision, for layers that lie over one
 * @returns undefined where the pack has no such set
 * @throws {Error} named `CustomPackError`, with a sentence for the person, where a pack or a layer cannot be used;
 *   whatever `loadPublished` throws
 */
export function loadSet(
  packs: CustomPacks,
  id: string,
  no: number,
  lang: string,
  loadPublished: LoadPublishedSet,
): Promise<CriteriaSet | undefined> {
  const resolved = resolveLayers(packs, id);
  const top = Object(packs.find((custom) => readPackId(custom) === id)) as object;
  const known = loadedSets.get(top) ?? new Map<string, Promise<CriteriaSet | undefined>>();
  loadedSets.set(top, known);
  // Published sets are loaded in Vietnamese alone or in all languages.
  const key = [no, lang === 'vi', ...[...resolved.overlays, resolved.pack].map(numberObject)].join();
  return loadOnce(known, key, () => mergeSet(packs, resolved, no, lang, loadPublished));
}

const objectNumbers = new WeakMap<object, number>();
let count = 0;

/** Numbers objects, to tell apart those with the same id. */
function numberObject(custom: unknown): number {
  const object = Object(custom) as object;
  const number = objectNumbers.get(object) ?? ++count;
  objectNumbers.set(object, number);
  return number;
}

async function mergeSet(
  packs: CustomPacks,
  { pack, base, overlays, refused }: ResolvedLayers,
  no: number,
  lang: string,
  loadPublished: LoadPublishedSet,
): Promise<CriteriaSet | undefined> {
  const refuse = (custom: unknown, error: OcopError): Error =>
    Object.assign(new Error(describeProblem(custom, packs.indexOf(custom), error, lang)), {
      name: 'CustomPackError',
    });
  if (refused) throw refuse(refused.custom, refused.error);
  const own = pack?.sets.find((set) => set.no === no);
  if (pack && !own) return undefined;
  const set = pack && own ? { ...own, pack: pack.header } : await loadPublished(base, no);
  const digest = set.pack.digest ?? (pack && rulesDigest(pack));
  const merged = overlays.reduce<CriteriaSet>(
    (below, overlay) => {
      try {
        return overlaySet(below, overlay);
      } catch (error) {
        throw error instanceof OcopError ? refuse(overlay, error) : error;
      }
    },
    overlays.length > 0 ? { ...set, pack: { ...set.pack, digest } } : set,
  );
  return pack ? multiplyWeights({ ...merged, pack: withMessages(merged.pack) }) : merged;
}
