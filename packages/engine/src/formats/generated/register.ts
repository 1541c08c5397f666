// Written by scripts/write-formats.mjs from the zod descriptions in src/formats; change those.
import {
  day,
  list,
  moment,
  object,
  oneOf,
  orUndefined,
  text,
  type Check,
  wholeNumber,
} from '../../checks/checks.js';
import { SCORE, WEB_ADDRESS } from '../../checks/patterns.js';
import { rankCheck } from './checks.js';
import { packIdCheck, setNumberCheck } from './ids.js';

const certifiedProductCheck: Check = object({
  name: text(500),
  code: orUndefined(text(500)),
  gtin: orUndefined(text(20)),
  set: orUndefined(setNumberCheck),
  pack: orUndefined(packIdCheck),
  group: orUndefined(text(500)),
  url: orUndefined(text(2000, WEB_ADDRESS)),
  trace: orUndefined(text(2000, WEB_ADDRESS)),
});

const certifiedEntityCheck: Check = object({
  name: text(500),
  kind: orUndefined(text(500)),
  code: orUndefined(text(500)),
  phone: orUndefined(text(500)),
  email: orUndefined(text(500)),
  representative: orUndefined(text(500)),
  address: orUndefined(text(500)),
  commune: orUndefined(text(500)),
  district: orUndefined(text(500)),
  province: orUndefined(text(500)),
});

const formerDataCheck: Check = object({
  product: orUndefined(
    object({
      name: orUndefined(text(500)),
      code: orUndefined(text(500)),
      gtin: orUndefined(text(20)),
      set: orUndefined(setNumberCheck),
      pack: orUndefined(packIdCheck),
      group: orUndefined(text(500)),
      url: orUndefined(text(2000, WEB_ADDRESS)),
      trace: orUndefined(text(2000, WEB_ADDRESS)),
    }),
  ),
  entity: orUndefined(
    object({
      name: orUndefined(text(500)),
      kind: orUndefined(text(500)),
      code: orUndefined(text(500)),
      phone: orUndefined(text(500)),
      email: orUndefined(text(500)),
      representative: orUndefined(text(500)),
      address: orUndefined(text(500)),
      commune: orUndefined(text(500)),
      district: orUndefined(text(500)),
      province: orUndefined(text(500)),
    }),
  ),
});

const registerSourceCheck: Check = object({
  file: orUndefined(text(500)),
  sheet: orUndefined(text(500)),
  row: orUndefined(wholeNumber(1, 9007199254740991)),
  cell: orUndefined(text(12)),
});

const unreadFieldCheck: Check = object({ field: text(40), text: text(500) });

const certificateEventCheck: Check = object({
  kind: oneOf('recognised', 'upgraded', 'renewed', 'extended', 'withdrawn', 'corrected'),
  on: orUndefined(day),
  decided: orUndefined(day),
  stars: orUndefined(rankCheck),
  score: orUndefined(text(24, SCORE)),
  decision: orUndefined(text(500)),
  issuer: orUndefined(text(500)),
  issued: orUndefined(day),
  expires: orUndefined(day),
  until: orUndefined(day),
  ground: orUndefined(text(64)),
  reason: orUndefined(text(500)),
  was: orUndefined(formerDataCheck),
  recorded: orUndefined(moment),
  source: orUndefined(registerSourceCheck),
  unread: orUndefined(list(unreadFieldCheck, 40)),
});

const otherColumnCheck: Check = object({ heading: text(500), text: text(500) });

export const certificateCheck: Check = object({
  format: oneOf('ocop-certificate/1'),
  id: text(64),
  product: certifiedProductCheck,
  entity: certifiedEntityCheck,
  events: list(certificateEventCheck, 200),
  stated: orUndefined(text(500)),
  other: orUndefined(list(otherColumnCheck, 60)),
});

export const registeredCertificateCheck: Check = object({
  id: text(64),
  product: certifiedProductCheck,
  entity: certifiedEntityCheck,
  events: list(certificateEventCheck, 200),
  stated: orUndefined(text(500)),
  other: orUndefined(list(otherColumnCheck, 60)),
});

const removedCertificateCheck: Check = object({
  certificate: registeredCertificateCheck,
  reason: text(500),
  recorded: orUndefined(moment),
});

export const registerCheck: Check = object({
  format: oneOf('ocop-register/1'),
  title: text(500),
  issuer: orUndefined(text(500)),
  province: orUndefined(text(500)),
  level: orUndefined(oneOf('commune', 'province', 'centre')),
  certificates: list(registeredCertificateCheck, 60000),
  removed: orUndefined(list(removedCertificateCheck, 60000)),
});
