/** The shape of an overlay and of what it leaves in a merged pack, in plain checks: what `schema.ts` and `parts.ts` say, without zod. */
import { refuse, pointerStep } from '../../errors/errors.js';
import {
  check,
  criterionId,
  date,
  evidenceKind,
  language,
  list,
  maybe,
  messages,
  object,
  oneOf,
  packId,
  record,
  said,
  setNumber,
  text,
  version,
  type Check,
} from '../../checks/checks.js';
import * as LIMITS from '../../checks/limits.js';
import { isRecord } from '../../checks/record.js';
import { COLOUR, COLOURS, EMAIL, LENGTH, LINK, PHONE } from '../../checks/patterns.js';

/** What only the rules themselves may say. */
const OF_THE_RULES = new Set([
  ...[
    'points',
    'max',
    'minimum',
    'minimums',
    'minimumRanks',
    'bands',
    'weight',
    'unit',
    'scale',
    'from',
    'rank',
  ],
  ...[
    'sections',
    'options',
    'tick',
    'cases',
    'case',
    'conditions',
    'effect',
    'when',
    'skips',
    'after',
    'declared',
  ],
  ...[
    'text',
    'note',
    'notes',
    'programme',
    'decision',
    'errata',
    'cites',
    'cite',
    'unusable',
    'classification',
  ],
  ...['header', 'pack', 'no', 'provenance', 'layers', 'local', 'digest'],
]);

/** An object that may hold nothing else: a field too many is either the rules' own, or a mistake. */
const only =
  (fields: Readonly<Record<string, Check>>): Check =>
  (value, path) => {
    for (const key of isRecord(value) ? Object.keys(value) : []) {
      if (Object.hasOwn(fields, key)) continue;
      refuse(
        OF_THE_RULES.has(key) ? 'overlay/of-the-rules' : 'overlay/unknown-field',
        path + pointerStep(key),
        {
          key,
        },
      );
    }
    object(fields)(value, path);
  };

const texts = list(said, LIMITS.localTexts);
const link = text(500, LINK, 'link to https, or to a file beside the page');

const photo = only({ src: link, alt: said, credit: maybe(said) });
const contact = only({
  name: said,
  address: maybe(said),
  hours: maybe(said),
  phone: maybe(text(60, PHONE, 'telephone number')),
  email: maybe(text(200, EMAIL, 'address for mail')),
  url: maybe(link),
});
const round = only({ title: said, from: date, until: date, note: maybe(said) });
const council = only({
  minimums: maybe(oneOf('average', 'majority', 'unanimous')),
  apart: maybe(
    check(
      'points above 0',
      (value) => Number.isFinite(value) && Number(value) > 0 && Number(value) <= LIMITS.points,
    ),
  ),
  rules: maybe(texts),
});
const colour = maybe(text(7, COLOUR, 'colour as #1a2b3c'));
const look = only({
  ...Object.fromEntries(COLOURS.map((name) => [name, colour])),
  radius: maybe(text(20, LENGTH, 'length as 4px or 0.25rem')),
});

const criterionNotes = {
  guidance: maybe(texts),
  examples: maybe(texts),
  photos: maybe(list(photo, LIMITS.photos)),
  evidence: maybe(list(text(40), 30)),
};
const setNotes = { guidance: maybe(texts), names: maybe(list(said, LIMITS.names)) };
const layerNotes = {
  title: said,
  issuer: said,
  notice: maybe(said),
  languages: maybe(list(language, 20)),
  contacts: maybe(list(contact, 50)),
  rounds: maybe(list(round, 50)),
  council: maybe(council),
  theme: maybe(only({ light: maybe(look), dark: maybe(look) })),
  evidenceKinds: maybe(list(only(evidenceKind), 100)),
};

export const digest = text(64, /^[0-9a-f]{64}$/, 'SHA-256 in hexadecimal digits');
export const layers = list(object({ id: packId, version, digest }), LIMITS.layers + 1);
export const localHeader = object({ layer: packId, ...layerNotes });
export const localCriterion = object({ layer: packId, ...criterionNotes });
export const localSet = object({ layer: packId, ...setNotes });

const words = text(LIMITS.textLength);

/** @throws {OcopError} `pack/shape`, `overlay/of-the-rules`, `overlay/unknown-field` with the place */
export const overlayShape: Check = only({
  format: oneOf('ocop-overlay/1'),
  id: packId,
  version,
  base: only({ id: packId, version: maybe(version) }),
  ...layerNotes,
  translations: maybe(record(language, record(words, words))),
  messages: maybe(messages),
  sets: maybe(list(only({ set: setNumber, ...setNotes }), LIMITS.sets)),
  criteria: maybe(
    list(only({ set: maybe(setNumber), criterion: criterionId, ...criterionNotes }), LIMITS.localCriteria),
  ),
});
