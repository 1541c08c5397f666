/** @packageDocumentation What a province or a commune lays over the rules of a programme: guidance, dates, contacts, a language; never the rules. */
import './errors/english-messages.js';

export { rulesDigest } from './overlay/digest.js';
export { lintOverlay } from './lint/lint-overlay.js';
export { checkLayers, checkOverlay, overlayPack, overlaySet } from './overlay/overlay.js';
export { safeParseOverlay } from './overlay/safe-parse-overlay.js';
export { mapTexts } from './overlay/map-texts.js';
export type {
  Contact,
  CouncilRules,
  CriterionLocal,
  HeaderLocal,
  Layer,
  ThemeTokens,
  Photo,
  Round,
  SetLocal,
  LayerTheme,
} from './formats/layer.js';
export type { Overlay } from './formats/overlay.js';
