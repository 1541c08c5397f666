// Written by scripts/write-formats.mjs from the zod descriptions in src/formats; change those.
import {
  list,
  moment,
  object,
  oneOf,
  orNull,
  orUndefined,
  text,
  type Check,
  wholeNumber,
} from '../../checks/checks.js';
import { DOSSIER_PATH } from '../../checks/patterns.js';
import { digestCheck, layerCheck, pointsCheck, rankCheck, versionCheck } from './checks.js';
import { packIdCheck, setNumberCheck } from './ids.js';
import { languageCheck } from './text.js';

const dossierPackCheck: Check = object({
  id: packIdCheck,
  version: orUndefined(versionCheck),
  digest: orUndefined(digestCheck),
  layers: orUndefined(list(layerCheck, 6)),
});

const dossierSetCheck: Check = object({ no: setNumberCheck, title: text(20000), digest: digestCheck });

const dossierScoreCheck: Check = object({
  outcome: oneOf('disqualified', 'ineligible', 'stopped', 'incomplete', 'rated'),
  total: pointsCheck,
  stars: orNull(rankCheck),
});

const criterionEvidenceCheck: Check = object({ criterion: text(64), position: wholeNumber(1, 200) });

const dossierFileCheck: Check = object({
  path: text(160, DOSSIER_PATH),
  size: wholeNumber(0, 4000000000),
  sha256: digestCheck,
  type: text(200),
  role: oneOf('contents', 'sheet', 'document', 'evidence'),
  form: orUndefined(text(40)),
  title: orUndefined(text(500)),
  criteria: orUndefined(list(criterionEvidenceCheck, 2000)),
});

export const dossierManifestCheck: Check = object({
  format: oneOf('ocop-dossier/1'),
  created: moment,
  lang: languageCheck,
  engine: versionCheck,
  pack: dossierPackCheck,
  set: dossierSetCheck,
  product: object({ name: text(500), entity: text(500) }),
  result: orUndefined(dossierScoreCheck),
  files: list(dossierFileCheck, 2000),
  missing: orUndefined(list(criterionEvidenceCheck, 2000)),
  digest: digestCheck,
});
