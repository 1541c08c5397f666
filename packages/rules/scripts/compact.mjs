import { listScoredCriteria } from '@ocop-kit/engine';

/**
 * The form in which packs are shipped: every string once, criteria as short tuples. Strings that two or more sets use are in
 * one shared table, the others with their set; a number n below the length of the shared table means shared[n], above it
 * the set's own string. `src/compact/expand-set.ts` reads it back.
 */
export function compactPack({ header, sets }) {
  // Errata are few and long, and evidence hardly differs between sets: each is one file for all sets.
  const errata = Object.fromEntries(sets.map(({ no, errata }) => [no, errata]));
  const bare = sets.map(({ errata: _errata, ...set }) => set);
  const users = new Map();
  for (const set of bare) {
    const seen = new Map(texts(set).map((text) => [text.vi, text]));
    for (const [vi, text] of seen) users.set(vi, { text, sets: (users.get(vi)?.sets ?? 0) + 1 });
  }
  const shared = [...users.values()].filter(({ sets }) => sets > 1).map(({ text }) => text);
  return {
    header,
    errata,
    evidence: compactEvidence(bare),
    shared,
    sets: bare.map((set) => compactSet(set, shared)),
  };
}

/** Every list of evidence once, and by set, for each scored criterion in printed order, which of them. */
function compactEvidence(sets) {
  const lists = new Map();
  const idOf = (list) => {
    const key = list.join();
    if (!lists.has(key)) lists.set(key, { id: lists.size, list });
    return lists.get(key).id;
  };
  const bySet = Object.fromEntries(
    sets.map((set) => [set.no, listScoredCriteria(set).map(({ evidence = [] }) => idOf(evidence))]),
  );
  return [[...lists.values()].map(({ list }) => list), bySet];
}

/** A translatable text is an object whose first key is the authentic language. */
const isText = (value) => typeof value === 'object' && value !== null && typeof value.vi === 'string';

function texts(value) {
  if (isText(value)) return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(texts) : [];
}

function compactSet(set, shared) {
  const own = [];
  const ids = new Map(shared.map((text, i) => [text.vi, i]));
  const id = (text) => {
    if (text === undefined) return -1;
    if (!ids.has(text.vi)) ids.set(text.vi, shared.length + own.push(text) - 1);
    return ids.get(text.vi);
  };
  // Inside the sections a string is given by its distance from the string before, which is mostly 1.
  let last = 0;
  const step = (text) => {
    const before = last;
    last = id(text);
    return last - before;
  };
  const criterion = (c) => {
    const title = step(c.title);
    const notes = (c.notes ?? []).map(step);
    const cases = (c.cases ?? []).map((entry) => [entry.no, step(entry.title)]);
    const body = c.criteria
      ? c.criteria.map(criterion)
      : c.options
        ? c.options.map((o) => [
            step(o.text),
            o.points,
            ...(o.minimum || o.case ? [o.minimum ?? 0] : []),
            ...(o.case ? [o.case] : []),
          ])
        : 0;
    return [
      c.id,
      title,
      c.max,
      c.criteria ? 1 : 0,
      body,
      ...(notes.length || cases.length ? [notes] : []),
      ...(cases.length ? [cases] : []),
    ];
  };
  const { classification: k } = set;
  const compact = [
    set.no,
    id(set.title),
    k ? [id(k.industry), id(k.group), id(k.subgroup), k.agencies.map(id), id(k.printed)] : 0,
    id(set.note),
    id(set.cite.annex),
    set.sections.map((s) => [s.id, step(s.title), s.max, s.criteria.map(criterion)]),
    set.conditions.map((c) => [
      c.id,
      c.effect,
      id(c.text),
      c.criterion ?? 0,
      c.after ?? 0,
      c.skips ?? 0,
      (c.when ?? []).map((w) => [w.criterion, w.option]),
    ]),
    ...(set.unusable ? [id(set.unusable.why)] : []),
  ];
  return { no: set.no, compact, own };
}
