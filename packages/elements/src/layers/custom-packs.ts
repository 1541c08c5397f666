/**
 * Custom packs and layers, checked before anything of them is shown: the one file that pages which bring any fetch. It must
 * not bring a second copy of Lit, so whoever renders hands its own over.
 */
import type { CriteriaSet } from '@ocop-kit/engine';
import { findSets, findSetLanguage, groupSets, type PublishedSets } from '../rules/custom-packs/find-sets.js';
import { loadSet } from '../rules/custom-packs/load-custom-set.js';
import { createCustomPackTranslate } from '../rules/custom-packs/create-custom-pack-translate.js';
import { listMissedSections } from '../rules/custom-packs/missed-sections.js';
import { describeProblems } from '../rules/custom-packs/pack-problems.js';
import { describeRules } from '../rules/custom-packs/describe-rules.js';
import { findBaseRules, resolveLayers, type ResolvedLayers } from '../rules/custom-packs/resolved-layers.js';
import type { CustomPacks } from '../rules/pack-id.js';
import type { LitTemplates } from '../shared/templates/lit-templates.js';
import { applyLayerTheme } from './apply-layer-theme.js';
import { renderLayerInfo, type LayerInfo } from './layer-info.js';
import { renderLayerNotes } from './layer-notes.js';

/** One object, because a separate CDN file has a single export per module. */
const customPacks = {
  describeProblems,
  loadSet,
  groupSets: (packs: CustomPacks, id: string, lang: string, published: PublishedSets) =>
    groupSets(resolveLayers(packs, id), published, lang),
  findSets: (packs: CustomPacks, id: string, lang: string, typed: string, published: PublishedSets) =>
    findSets(resolveLayers(packs, id), published, lang, typed),
  findSetLanguage: (packs: CustomPacks, id: string, lang: string) =>
    findSetLanguage(resolveLayers(packs, id), lang),
  findBaseRules: (packs: CustomPacks, id: string) => findBaseRules(resolveLayers(packs, id)),
  describeRules: (packs: CustomPacks, id: string) => describeRules(resolveLayers(packs, id)),
  listMissedSections,
  translate: createCustomPackTranslate,
  renderNotes: renderLayerNotes,
  /** @param set the set that is open, if any: it names versions */
  renderInfo: (
    templates: LitTemplates,
    packs: CustomPacks,
    id: string,
    set: CriteriaSet | undefined,
    lang: string,
  ) => renderLayerInfo(templates, listLayerInfo(resolveLayers(packs, id)), set?.pack.layers ?? [], lang),
  applyTheme: (root: ShadowRoot, packs: CustomPacks, id: string) => {
    applyLayerTheme(root, listLayerInfo(resolveLayers(packs, id)));
  },
};
export default customPacks;

function listLayerInfo({ pack, overlays }: ResolvedLayers): readonly LayerInfo[] {
  return [...(pack?.header.local ?? []), ...overlays.map((overlay) => ({ ...overlay, layer: overlay.id }))];
}
