/**
 * Lays what a province or a commune adds over the rules of a programme. Points, marks, options, conditions and wording stay those
 * of the rules: an overlay has no place for them, and whatever it adds stands apart, under `local` and `layers`.
 */
import { refuse, pointerStep } from '../errors/errors.js';
import { checkBounds } from '../checks/bounds.js';
import { copyDocument } from '../pack/compile.js';
import * as LIMITS from '../checks/limits.js';
import type { CriteriaSet, Criterion, Pack, PackHeader, PackSet, Text } from '../formats/pack/pack.js';
import { textIn } from '../text/text.js';
import { computeDigest, rulesDigest } from './digest.js';
import type { Layer } from '../formats/layer/layer.js';
import type { Overlay } from '../formats/overlay.js';
import { criteriaSetCheck, overlayCheck, packCheck } from '../formats/generated/checks.js';
import { mapTexts } from './map-texts.js';

/**
 * Checks that a value has the form of an overlay. Whether it fits its base shows when it is laid over it.
 *
 * @param value data, not JSON text
 * @returns a copy without its `$schema`
 * @throws {OcopError} `input/*`, `pack/shape`, `calendar/day`, `overlay/of-the-rules`, `overlay/unknown-field` with a JSON pointer
 */
export function checkOverlay(value: unknown): Overlay {
  checkBounds(value);
  overlayCheck(value, '');
  const { $schema: _, ...overlay } = value as Overlay; // as just checked
  return overlay;
}

/**
 * Lays overlays over a pack. Points, minimums, options, conditions and wording stay those of the rules.
 *
 * @param base the pack below, or one merged already
 * @param overlays lowest first: the province's, then the commune's; each names the one below it as its `base`
 * @returns a pack of its own, frozen, under the id of the topmost overlay; `header.layers` names what it is made of
 * @throws {OcopError} `overlay/*` with a JSON pointer into the overlay at fault; `pack/*`, `calendar/day`, `input/*`
 */
export function overlayPack(base: Pack, ...overlays: readonly unknown[]): Pack {
  checkBounds(base);
  packCheck(base, '');
  const merged = overlays.reduce<Pack>((below, value) => {
    const overlay = checkOverlay(value);
    const header = overlayHeader(below.header, overlay, () => rulesDigest(below));
    checkReferences(overlay, below.sets);
    checkWords(overlay, below);
    return { ...below, header, sets: below.sets.map((set) => overlayOneSet(set, below.header, overlay)) };
  }, base);
  return copyDocument(merged).fields as unknown as Pack; // a copy of what was just made
}

/**
 * Lays overlays over one criteria set, for pages that load sets one by one. What an overlay says of other sets is not looked at.
 *
 * @param set with the header of its pack, which states its `digest`
 * @param overlays lowest first, as for `overlayPack`
 * @returns a set of its own, frozen, under the id of the topmost overlay
 * @throws {OcopError} as `overlayPack`; `overlay/no-digest` when the pack states none
 */
export function overlaySet(set: CriteriaSet, ...overlays: readonly unknown[]): CriteriaSet {
  checkBounds(set);
  criteriaSetCheck(set, '');
  const merged = overlays.reduce<CriteriaSet>((below, value) => {
    const overlay = checkOverlay(value);
    const { pack, ...own } = below;
    const header = overlayHeader(pack, overlay, () =>
      refuse('overlay/no-digest', '/base/id', { id: pack.id }),
    );
    checkReferences({ ...overlay, ...pickSetNotes(overlay, own) }, [own]);
    return { ...overlayOneSet(own, pack, overlay), pack: header };
  }, set);
  return copyDocument(merged).fields as unknown as CriteriaSet; // likewise
}

/** Only what concerns one set; a criterion that names no set may be another's. */
function pickSetNotes({ sets, criteria }: Overlay, set: PackSet): Pick<Overlay, 'sets' | 'criteria'> {
  const ids = listCriteria([set]);
  return {
    sets: sets?.filter((entry) => entry.set === set.no),
    criteria: criteria?.filter((entry) =>
      entry.set === undefined ? ids.has(entry.criterion) : entry.set === set.no,
    ),
  };
}

/** @param digest of the rules, where their header does not state it */
function overlayHeader(below: PackHeader, overlay: Overlay, digest: () => string): PackHeader {
  const { id, version, base, languages = [], messages = {} } = overlay;
  if (base.id !== below.id) refuse('overlay/base', '/base/id', { found: base.id, expected: below.id });
  const present = below.version ?? '0';
  if (base.version !== undefined && base.version !== present) {
    const [found, expected] = [`${base.id} ${base.version}`, `${below.id} ${present}`];
    refuse('overlay/base', '/base/version', { found, expected });
  }
  const layers: readonly Layer[] = below.layers ?? [
    { id: below.id, version: present, digest: below.digest ?? digest() },
  ];
  if (layers.some((layer) => layer.id === id)) refuse('overlay/id', '/id', { id });
  if (layers.length > LIMITS.layers) refuse('overlay/too-many', '', { limit: LIMITS.layers });
  checkLanguages(overlay, below);
  checkEvidence(overlay, below);
  return {
    ...mapTexts(below, createTextTranslator(overlay, below)),
    id,
    version,
    digest: undefined,
    languages: [...below.languages, ...languages],
    ...((below.messages ?? overlay.messages) && { messages: { ...below.messages, ...messages } }),
    layers: [...layers, { id, version, digest: computeDigest(overlay) }],
    local: [...(below.local ?? []), { layer: id, ...pickLayerNotes(overlay) }],
  };
}

function pickLayerNotes({
  title,
  issuer,
  notice,
  languages,
  contacts,
  rounds,
  council,
  theme,
  evidenceKinds,
}: Overlay) {
  return { title, issuer, notice, languages, contacts, rounds, council, theme, evidenceKinds };
}

/** A language is added whole or not at all: the words the rules have already are theirs. */
function checkLanguages(
  { languages = [], translations = {}, messages = {} }: Overlay,
  below: PackHeader,
): void {
  languages.forEach((lang, i) => {
    const isKnown = below.languages.some((known) => sameLanguage(known, lang));
    if (isKnown || languages.indexOf(lang) !== i) refuse('overlay/language', `/languages/${i}`, { lang });
  });
  for (const [field, byLanguage] of Object.entries({ translations, messages })) {
    for (const lang of Object.keys(byLanguage))
      if (!languages.includes(lang)) refuse('overlay/language', `/${field}${pointerStep(lang)}`, { lang });
  }
}

/** "vi-VN" would be found before "vi" by a page that speaks it. */
function sameLanguage(a: string, b: string): boolean {
  const [one = '', other = ''] = [a, b].map((tag) => tag.split('-')[0]);
  return one === other;
}

function checkEvidence({ evidenceKinds = [], criteria = [] }: Overlay, below: PackHeader): void {
  const taken = new Set([
    ...(below.evidenceKinds ?? []).map(({ id }) => id),
    ...(below.local ?? []).flatMap(({ evidenceKinds: kinds = [] }) => kinds.map(({ id }) => id)),
  ]);
  const own = new Set<string>();
  evidenceKinds.forEach(({ id }, i) => {
    if (taken.has(id) || own.has(id)) refuse('overlay/evidence', `/evidenceKinds/${i}/id`, { id });
    own.add(id);
  });
  criteria.forEach(({ evidence = [] }, i) => {
    evidence.forEach((id, j) => {
      if (!own.has(id)) refuse('overlay/evidence', `/criteria/${i}/evidence/${j}`, { id });
    });
  });
}

function checkReferences({ sets = [], criteria = [] }: Overlay, below: readonly PackSet[]): void {
  const numbers = new Set(below.map(({ no }) => no));
  sets.forEach(({ set }, i) => {
    if (!numbers.has(set)) refuse('overlay/unknown-set', `/sets/${i}/set`, { set });
  });
  criteria.forEach(({ set, criterion }, i) => {
    if (set !== undefined && !numbers.has(set)) refuse('overlay/unknown-set', `/criteria/${i}/set`, { set });
    const known = listCriteria(set === undefined ? below : below.filter(({ no }) => no === set));
    if (!known.has(criterion)) refuse('overlay/unknown-criterion', `/criteria/${i}/criterion`, { criterion });
  });
}

/** A translation is of words that are there: a slip in copying them would go unseen. */
function checkWords({ translations = {} }: Overlay, below: Pack): void {
  const [first = ''] = below.header.languages;
  const known = new Set<string>();
  mapTexts({ header: below.header, sets: below.sets }, (text) => {
    known.add(textIn(text, first));
    return text;
  });
  for (const [lang, words] of Object.entries(translations)) {
    for (const source of Object.keys(words)) {
      const path = `/translations${pointerStep(lang)}${pointerStep(source)}`;
      if (!known.has(source)) refuse('overlay/unknown-words', path, { words: source.slice(0, 120) });
    }
  }
}

function overlayOneSet(set: PackSet, header: PackHeader, overlay: Overlay): PackSet {
  const { id: layer } = overlay;
  const { sets = [], criteria = [] } = pickSetNotes(overlay, set);
  const notesOfSet = sets.map(({ set: _no, ...notes }) => ({ layer, ...notes }));
  const translated = mapTexts(set, createTextTranslator(overlay, header));
  const withNotes = (entry: Criterion): Criterion => {
    const notes = criteria
      .filter(({ criterion }) => criterion === entry.id)
      .map(({ set: _set, criterion: _criterion, ...texts }) => ({ layer, ...texts }));
    return {
      ...entry,
      ...(entry.criteria && { criteria: entry.criteria.map(withNotes) }),
      ...(notes.length > 0 && { local: [...(entry.local ?? []), ...notes] }),
    };
  };
  return {
    ...translated,
    sections: translated.sections.map((section) => ({
      ...section,
      criteria: section.criteria.map(withNotes),
    })),
    ...(notesOfSet.length > 0 && { local: [...(set.local ?? []), ...notesOfSet] }),
  };
}

/** Adds the overlay's languages to a text; what it does not translate falls back to the first language. */
function createTextTranslator(
  { translations = {} }: Overlay,
  { languages }: PackHeader,
): (text: Text) => Text {
  const [first = ''] = languages;
  const tables = Object.entries(translations);
  if (tables.length === 0) return (text) => text;
  return (text) => {
    const source = textIn(text, first);
    const added = tables.flatMap(([lang, words]) =>
      Object.hasOwn(words, source) ? [[lang, words[source] ?? ''] as const] : [],
    );
    if (added.length === 0) return text;
    return { ...(typeof text === 'string' ? { [first]: text } : text), ...Object.fromEntries(added) };
  };
}

function listCriteria(sets: readonly PackSet[]): ReadonlySet<string> {
  const inside = (criteria: readonly Criterion[]): string[] =>
    criteria.flatMap(({ id, criteria: inner }) => [id, ...inside(inner ?? [])]);
  return new Set(sets.flatMap(({ sections }) => sections.flatMap(({ criteria }) => inside(criteria))));
}

/**
 * Checks that a merged pack still holds the rules that its lowest layer names. A pack that nothing is laid over passes.
 *
 * @param pack a pack as `overlayPack` gave it, perhaps long ago
 * @throws {OcopError} `overlay/tampered` with the layer whose content is not what its digest says; `pack/*`, `input/*`
 */
export function checkLayers(pack: Pack): void {
  checkBounds(pack);
  packCheck(pack, '');
  const [base] = pack.header.layers ?? [];
  if (base && base.digest !== rulesDigest(pack))
    refuse('overlay/tampered', '/header/layers/0/digest', { layer: base.id });
}
