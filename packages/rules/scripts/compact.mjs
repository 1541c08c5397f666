/**
 * The form packs travel in: every string once, criteria as short tuples. Strings that two or more sets use
 * lie in one shared table, the rest with their set; a number n below the length of the shared table means
 * shared[n], above it the set's own string. `src/expand.ts` reads this back.
 */
export function compactPack({ header, sets }) {
  // Errata are few and long: they travel together in a file of their own, whole.
  const errata = Object.fromEntries(sets.map(({ no, errata }) => [no, errata]));
  const pack = { header, sets: sets.map(({ errata: _errata, ...set }) => set) };
  const users = new Map();
  for (const set of pack.sets) {
    const seen = new Map(texts(set).map((text) => [text.vi, text]));
    for (const [vi, text] of seen) users.set(vi, { text, sets: (users.get(vi)?.sets ?? 0) + 1 });
  }
  const shared = [...users.values()].filter(({ sets }) => sets > 1).map(({ text }) => text);
  return { header, errata, shared, sets: pack.sets.map((set) => compactSet(set, shared)) };
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
  const criterion = (c) => {
    const body = c.criteria
      ? c.criteria.map(criterion)
      : c.options
        ? c.options.map((o) => [
            id(o.text),
            o.points,
            ...(o.minimum || o.case ? [o.minimum ?? 0] : []),
            ...(o.case ? [o.case] : []),
          ])
        : 0;
    const notes = (c.notes ?? []).map(id);
    const cases = (c.cases ?? []).map((entry) => [entry.no, id(entry.title)]);
    return [
      c.id,
      id(c.title),
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
    [id(k.industry), id(k.group), id(k.subgroup), k.agencies.map(id), id(k.printed)],
    id(set.note),
    id(set.cite.annex),
    set.sections.map((s) => [s.id, id(s.title), s.max, s.criteria.map(criterion)]),
    set.conditions.map((c) => [
      c.id,
      c.effect,
      id(c.text),
      c.criterion ?? 0,
      c.after ?? 0,
      c.skips ?? 0,
      (c.when ?? []).map((w) => [w.criterion, w.option]),
    ]),
  ];
  return { no: set.no, compact, own };
}
