/**
 * Custom packs and layers, checked before anything of them is shown. Nothing here renders: pages with script tags fetch this file separately, and
 * it must not bring a second copy of Lit.
 */
import { OcopError, problemText, withMessages, type CriteriaSet } from '@ocop-kit/engine';
import { overlaySet, rulesDigest } from '@ocop-kit/engine/overlay';
import type { Criterion } from '@ocop-kit/engine/schema';
import { loadOnce } from '@ocop-kit/rules/load';
import { resolveLayers, listLayerInfo, checkCustomPack, type ResolvedLayers } from './resolved-layers.js';
import type { LitTemplates } from '../../shared/templates/lit-templates.js';
import { applyLayerTheme } from '../../layers/apply-layer-theme.js';
import { findSets, groupSets, type PublishedSets } from './find-sets.js';
import { renderLayerNotes } from '../../layers/layer-notes.js';
import { renderLayerInfo } from '../../layers/layer-info.js';
import { createCustomPackTranslate } from './messages.js';
import type { FormView } from '../../components/ocop-self-assessment/form-view.js';
import { multiplyWeights } from './multiply-weights.js';
import { readPackId } from '../load-set.js';
import type { CustomPacks } from '../pack-id.js';
import { unitMessage } from '../unit.js';

type LoadPublishedSet = (pack: string, no: number) => Promise<CriteriaSet>;

/** The problems of packs and layers that can't be used, in words. */
function describeProblems(packs: CustomPacks, lang: string): string[] {
  return packs.flatMap((custom, at) => {
    const seen = checkCustomPack(custom);
    return 'error' in seen ? [describeProblem(custom, at, seen.error, lang)] : [];
  });
}

function describeProblem(custom: unknown, at: number, { problem }: OcopError, lang: string): string {
  const id = readPackId(custom);
  const pack = typeof id === 'string' ? id.slice(0, 80) : String(at + 1);
  return createCustomPackTranslate(lang)('bad', { pack, why: problemText(problem, lang) });
}

const loadedSets = new WeakMap<object, Map<string, Promise<CriteriaSet | undefined>>>();

/**
 * Loads a set of a custom pack; the same call gives the same object.
 * @param law loads a published set, for layers over it
 * @returns undefined if the pack has no such set
 * @throws {Error} named `CustomPackError` with a localized message if a custom pack can't be used; whatever `law` throws
 */
function loadSet(
  packs: CustomPacks,
  id: string,
  no: number,
  lang: string,
  published: LoadPublishedSet,
): Promise<CriteriaSet | undefined> {
  const resolved = resolveLayers(packs, id);
  const top = packs.find((custom) => readPackId(custom) === id);
  const known = loadedSets.get(Object(top) as object) ?? new Map<string, Promise<CriteriaSet | undefined>>();
  loadedSets.set(Object(top) as object, known);
  // Published sets are loaded in Vietnamese alone or in all languages.
  const key = [no, lang === 'vi', ...[...resolved.overlays, resolved.pack].map(numberObject)].join();
  return loadOnce(known, key, () => mergeSet(packs, resolved, no, lang, published));
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
  published: LoadPublishedSet,
): Promise<CriteriaSet | undefined> {
  const refuse = (custom: unknown, error: OcopError): Error =>
    Object.assign(new Error(describeProblem(custom, packs.indexOf(custom), error, lang)), {
      name: 'CustomPackError',
    });
  if (refused) throw refuse(refused.custom, refused.error);
  const own = pack?.sets.find((set) => set.no === no);
  if (pack && !own) return undefined;
  const set = pack && own ? { ...own, pack: pack.header } : await published(base, no);
  const digest = set.pack.digest ?? (pack && rulesDigest(pack));
  const laid = overlays.reduce<CriteriaSet>(
    (below, overlay) => {
      try {
        return overlaySet(below, overlay);
      } catch (error) {
        throw error instanceof OcopError ? refuse(overlay, error) : error;
      }
    },
    overlays.length > 0 ? { ...set, pack: { ...set.pack, digest } } : set,
  );
  return pack ? multiplyWeights({ ...laid, pack: withMessages(laid.pack) }) : laid;
}

/** The id of the pack at the bottom, whose rules count. */
function findBaseRules(packs: CustomPacks, id: string): string {
  const { pack, base } = resolveLayers(packs, id);
  return pack?.header.layers?.[0]?.id ?? base;
}

/** The language of a custom pack's titles; undefined for published packs, which speak the page's language. */
function findSetLanguage(packs: CustomPacks, id: string, lang: string): string | undefined {
  const { pack, overlays } = resolveLayers(packs, id);
  const languages = pack && [
    ...pack.header.languages,
    ...overlays.flatMap((overlay) => overlay.languages ?? []),
  ];
  return languages?.includes(lang) ? lang : languages?.[0];
}

/** Which section minimums of a rank are missed. */
function listMissedSections({ state, evaluation, lang }: FormView, target: number) {
  const { set } = state;
  const words = createCustomPackTranslate(lang, unitMessage(set.pack, lang));
  const asked = (evaluation.result.sectionMinimumsMissed ?? []).filter(({ rank }) => rank <= target);
  return set.sections.flatMap(({ id, title }) => {
    const here = asked.filter(({ section }) => section === id);
    const [{ points } = {}] = here;
    if (points === undefined) return [];
    // Higher ranks include the minimums of lower ones.
    const required = Math.max(...here.map((one) => one.required));
    return [{ id, title, least: words('least', { required, points }) }];
  });
}

/** One object, because a separate CDN file has a single export per module. */
const customPacks = {
  describeProblems,
  loadSet,
  groupSets: (packs: CustomPacks, id: string, lang: string, published: PublishedSets) =>
    groupSets(resolveLayers(packs, id), published, lang),
  findSets: (packs: CustomPacks, id: string, lang: string, typed: string, published: PublishedSets) =>
    findSets(resolveLayers(packs, id), published, lang, typed),
  translate: createCustomPackTranslate,
  findSetLanguage,
  listMissedSections,
  findBaseRules,
  notes: (drawing: LitTemplates, set: CriteriaSet, criterion: Criterion, lang: string) =>
    renderLayerNotes(drawing, set, criterion, lang),
  /** @param set the set that is open, if any: it names versions */
  place: (
    drawing: LitTemplates,
    packs: CustomPacks,
    id: string,
    set: CriteriaSet | undefined,
    lang: string,
  ) => renderLayerInfo(drawing, listLayerInfo(resolveLayers(packs, id)), set?.pack.layers ?? [], lang),
  dress: (root: ShadowRoot, packs: CustomPacks, id: string) => {
    applyLayerTheme(root, listLayerInfo(resolveLayers(packs, id)));
  },
};
export default customPacks;
