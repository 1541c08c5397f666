/** Reads a compact set back into the pack format. */
import type { Criterion, PackSet, Text } from '@ocop-kit/engine/schema';
import type { CompactCriterion, CompactOption, CompactSet, Errata, EvidenceMap } from './compact-pack.js';

/** By language: the shared strings and then the set's own. */
export type StringTables = Readonly<Record<string, readonly string[]>>;

type Classification = Exclude<CompactSet[2], number>;

export function expandSet(
  compact: CompactSet,
  strings: StringTables,
  errata: Errata,
  [lists, listsBySet]: EvidenceMap,
): PackSet {
  const [no, title, classification, note, annex, sections, conditions, unusable = -1] = compact;
  const evidence = (listsBySet[no] ?? []).map((list) => lists[list] ?? []).values();
  const tables = Object.entries(strings);
  const text = (id: number): Text => {
    const byLanguage: Record<string, string> = {};
    for (const [lang, table] of tables) byLanguage[lang] = table[id] ?? '';
    return byLanguage;
  };
  let last = 0;
  const next = (distance: number): Text => text((last += distance));
  const optional = (key: string, id: number) => (id < 0 ? {} : { [key]: text(id) });

  const criterion = ([id, name, max, isGroup, body, notes = [], cases = []]: CompactCriterion): Criterion => {
    const needed: readonly string[] = isGroup ? [] : (evidence.next().value ?? []);
    return {
      id,
      title: next(name),
      max,
      ...(notes.length > 0 && { notes: notes.map(next) }),
      ...(needed.length > 0 && { evidence: needed }),
      ...(cases.length > 0 && {
        cases: cases.map(([number, heading]) => ({ no: number, title: next(heading) })),
      }),
      ...(typeof body === 'number'
        ? { tick: true as const }
        : isGroup
          ? { criteria: (body as CompactCriterion[]).map(criterion) }
          : { options: (body as CompactOption[]).map(option) }),
    };
  };
  const option = ([wording, points, minimum = 0, inCase = 0]: CompactOption) => ({
    points,
    text: next(wording),
    ...(minimum > 0 && { minimum }),
    ...(inCase > 0 && { case: inCase }),
  });

  const expandClassification = ([industry, group, subgroup, agencies, printed]: Classification) => ({
    ...optional('industry', industry),
    ...optional('group', group),
    ...optional('subgroup', subgroup),
    agencies: agencies.map(text),
    printed: text(printed),
  });

  return {
    no,
    title: text(title),
    ...(unusable >= 0 && { unusable: { why: text(unusable) } }),
    ...(typeof classification === 'object' && { classification: expandClassification(classification) }),
    ...optional('note', note),
    cite: { annex: text(annex), set: no },
    sections: sections.map(([id, heading, max, criteria]) => ({
      id,
      title: next(heading),
      max,
      criteria: criteria.map(criterion),
    })),
    conditions: conditions.map(([id, effect, wording, printedAt, after, skips, when]) => ({
      id,
      effect: effect as 'stop',
      text: text(wording),
      ...(typeof printedAt === 'string' && { criterion: printedAt }),
      ...(typeof after === 'string' && { after }),
      ...(typeof skips === 'object' && { skips }),
      ...(when.length > 0 && { when: when.map(([id, picked]) => ({ criterion: id, option: picked })) }),
    })),
    errata: errata[no] ?? [],
  };
}

/** Everyone who loads a set gets the same object, so nobody may change it. */
export function deepFreeze<T>(value: T): T {
  // Text and numbers count as frozen. Freeze the contents first: a frozen array is slow to iterate.
  if (Object.isFrozen(value)) return value;
  for (const key in value) deepFreeze(value[key]);
  return Object.freeze(value);
}
