/** @packageDocumentation What a province or a commune lays over the rules of a programme: guidance, dates, contacts, a language; never the rules. */
import './errors/english-messages.js';

export { rulesDigest } from './overlay/digest.js';
export { lintOverlay } from './lint/lint-overlay.js';
export { checkLayers, checkOverlay, overlayPack, overlaySet } from './overlay/overlay.js';
export { safeParseOverlay } from './overlay/safe-parse-overlay.js';
export { mapTexts } from './overlay/map-texts.js';
export type { Contact } from './formats/layer/contact.js';
export type { CouncilRules } from './formats/layer/council-rules.js';
export type { Layer } from './formats/layer/layer.js';
export type { CriterionLocal, HeaderLocal, SetLocal } from './formats/layer/local.js';
export type { Photo } from './formats/layer/photo.js';
export type { Round } from './formats/layer/round.js';
export type { LayerTheme, ThemeTokens } from './formats/layer/theme.js';
export type { Overlay } from './formats/overlay.js';
