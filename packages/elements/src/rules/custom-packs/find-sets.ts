/** The sets of a custom pack: listed by group, or found by everyday words, including local names that layers add. */
import { textIn, type Pack } from '@ocop-kit/engine';
import { groupChoices, type SetChoice, type SetGroup } from '@ocop-kit/rules/search';
import { splitWords } from '../../shared/text-search.js';
import type { ResolvedLayers } from './resolved-layers.js';
import { createCustomPackTranslate } from './create-custom-pack-translate.js';

/** Access to the published sets. */
export interface PublishedSets {
  readonly group: (pack: string, lang: string) => readonly SetGroup[];
  readonly find: (lang: string, words: string) => Promise<readonly SetChoice[]>;
}

/** The sets of a pack by group, or in one list if it has no groups. */
export function groupSets(
  layers: ResolvedLayers,
  published: PublishedSets,
  lang: string,
): readonly SetGroup[] {
  return layers.pack
    ? groupPackSets(layers.pack, lang)
    : translateTitles(layers, published.group(layers.base, lang), published, lang);
}

function groupPackSets(pack: Pack, lang: string): readonly SetGroup[] {
  const groups = groupChoices(
    pack.sets.map(({ no, title, classification: { industry, group, subgroup } = {} }) => ({
      set: no,
      title: textIn(title, lang),
      hint: textIn(industry ? (group ?? subgroup) : subgroup, lang),
      heading: textIn(industry ?? group, lang),
    })),
  );
  return groups.map(({ heading, choices }) => ({
    heading: heading || (groups.length > 1 ? createCustomPackTranslate(lang)('others') : ''),
    choices,
  }));
}

/** Titles of the published sets in a language that a layer adds. */
function translateTitles(
  { base, overlays }: ResolvedLayers,
  groups: readonly SetGroup[],
  published: PublishedSets,
  lang: string,
) {
  const words: Readonly<Record<string, string>> = Object.fromEntries(
    overlays.flatMap(({ translations }) => Object.entries(translations?.[lang] ?? {})),
  );
  if (Object.keys(words).length === 0) return groups;
  const titles = new Map(
    published.group(base, 'vi').flatMap(({ choices }) => choices.map((choice) => [choice.set, choice])),
  );
  return groups.map(({ heading, choices }) => ({
    heading,
    choices: choices.map((choice) => ({
      ...choice,
      title: words[titles.get(choice.set)?.title ?? ''] ?? choice.title,
    })),
  }));
}

/**
 * The language of a custom pack's titles: the page's if the pack has it, else the pack's first; undefined for published
 * packs, which speak the page's language.
 */
export function findSetLanguage({ pack, overlays }: ResolvedLayers, lang: string): string | undefined {
  const languages = pack && [
    ...pack.header.languages,
    ...overlays.flatMap((overlay) => overlay.languages ?? []),
  ];
  return languages?.includes(lang) ? lang : languages?.[0];
}

/** Local names first, then matches of the published names or of the pack's own titles. */
export async function findSets(
  layers: ResolvedLayers,
  published: PublishedSets,
  lang: string,
  typed: string,
): Promise<readonly SetChoice[]> {
  const wanted = splitWords(typed.slice(0, 200));
  if (wanted.length === 0) return [];
  const choices = groupSets(layers, published, lang).flatMap((group) =>
    group.choices.map((choice) => ({ group, choice })),
  );
  const local = listLocalNames(layers, lang).flatMap(({ set, name }) => {
    const plain = splitWords(name).join(' ');
    const found = choices.find(({ choice }) => choice.set === set);
    return found && wanted.every((word) => plain.includes(word)) ? [{ ...found.choice, hint: name }] : [];
  });
  const others = layers.pack ? findByTitle(choices, wanted) : await published.find(lang, typed);
  const known = new Set(local.map(({ set }) => set));
  return [...removeDuplicates(local), ...others.filter(({ set }) => !known.has(set))];
}

function removeDuplicates(choices: readonly SetChoice[]): readonly SetChoice[] {
  return choices.filter(({ set }, at) => choices.findIndex((other) => other.set === set) === at);
}

function listLocalNames({ pack, overlays }: ResolvedLayers, lang: string) {
  const merged = (pack?.sets ?? []).flatMap(({ no, local = [] }) =>
    local.flatMap(({ names = [] }) => names.map((name) => ({ set: no, name }))),
  );
  const apart = overlays.flatMap(({ sets = [] }) =>
    sets.flatMap(({ set, names = [] }) => names.map((name) => ({ set, name }))),
  );
  return [...merged, ...apart].map(({ set, name }) => ({ set, name: textIn(name, lang) }));
}

/** The sets whose title or group contains every word typed, with or without diacritics; titles that begin with it come first. */
function findByTitle(
  choices: readonly { group: SetGroup; choice: SetChoice }[],
  wanted: readonly string[],
): readonly SetChoice[] {
  const plain = (text: string): string => splitWords(text).join(' ');
  return (
    choices
      .map(({ group, choice }) => ({
        choice,
        title: plain(choice.title),
        all: plain(`${choice.title} ${choice.hint} ${group.heading}`),
      }))
      // Not every script separates words by spaces, so match anywhere.
      .filter(({ all }) => wanted.every((word) => all.includes(word)))
      .sort(
        (a, b) => Number(b.title.startsWith(wanted[0] ?? '')) - Number(a.title.startsWith(wanted[0] ?? '')),
      )
      .map(({ choice }) => choice)
  );
}
