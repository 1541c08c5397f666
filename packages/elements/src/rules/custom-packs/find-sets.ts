/** The sets of what a page gave: listed by group, or found by everyday words, those of its place too. */
import { textIn, type Pack } from '@ocop-kit/engine/core';
import { wordsOf } from '../../shared/text-search.js';
import type { Offer, Shelf } from '../set-choice.js';
import type { Chain } from './resolved-layers.js';
import { sayGiven } from './messages.js';

/** What the form knows of the law's own sets. */
export interface LawOffers {
  readonly shelves: (pack: string, lang: string) => readonly Shelf[];
  readonly find: (lang: string, words: string) => Promise<readonly Offer[]>;
}

/** The sets of a pack by group where it has groups, else in one list. */
export function shelvesOf(chain: Chain, law: LawOffers, lang: string): readonly Shelf[] {
  return chain.pack
    ? shelvesOfPack(chain.pack, lang)
    : inAddedWords(chain, law.shelves(chain.base, lang), law, lang);
}

function shelvesOfPack(pack: Pack, lang: string): readonly Shelf[] {
  const byGroup = new Map<string, Offer[]>();
  for (const { no, title, classification: { industry, group, subgroup } = {} } of pack.sets) {
    const heading = textIn(industry ?? group, lang);
    const hint = textIn(industry ? (group ?? subgroup) : subgroup, lang);
    const offer = { set: no, title: textIn(title, lang), hint };
    byGroup.set(heading, [...(byGroup.get(heading) ?? []), offer]);
  }
  return [...byGroup].map(([heading, offers]) => ({
    heading: heading || (byGroup.size > 1 ? sayGiven(lang)('others') : ''),
    offers,
  }));
}

/** The law's titles in a language that a layer adds. */
function inAddedWords({ base, overlays }: Chain, shelves: readonly Shelf[], law: LawOffers, lang: string) {
  const words: Readonly<Record<string, string>> = Object.fromEntries(
    overlays.flatMap(({ translations }) => Object.entries(translations?.[lang] ?? {})),
  );
  if (Object.keys(words).length === 0) return shelves;
  const titles = new Map(
    law.shelves(base, 'vi').flatMap(({ offers }) => offers.map((offer) => [offer.set, offer])),
  );
  return shelves.map(({ heading, offers }) => ({
    heading,
    offers: offers.map((offer) => ({
      ...offer,
      title: words[titles.get(offer.set)?.title ?? ''] ?? offer.title,
    })),
  }));
}

/** Names of the place first, then whatever the law or the pack's own titles answer. */
export async function findIn(
  chain: Chain,
  law: LawOffers,
  lang: string,
  typed: string,
): Promise<readonly Offer[]> {
  const wanted = wordsOf(typed.slice(0, 200));
  if (wanted.length === 0) return [];
  const offers = shelvesOf(chain, law, lang).flatMap((shelf) =>
    shelf.offers.map((offer) => ({ shelf, offer })),
  );
  const local = namesOf(chain, lang).flatMap(({ set, name }) => {
    const plain = wordsOf(name).join(' ');
    const found = offers.find(({ offer }) => offer.set === set);
    return found && wanted.every((word) => plain.includes(word)) ? [{ ...found.offer, hint: name }] : [];
  });
  const others = chain.pack ? byTitle(offers, wanted) : await law.find(lang, typed);
  const known = new Set(local.map(({ set }) => set));
  return [...distinct(local), ...others.filter(({ set }) => !known.has(set))];
}

function distinct(offers: readonly Offer[]): readonly Offer[] {
  return offers.filter(({ set }, at) => offers.findIndex((other) => other.set === set) === at);
}

function namesOf({ pack, overlays }: Chain, lang: string) {
  const merged = (pack?.sets ?? []).flatMap(({ no, local = [] }) =>
    local.flatMap(({ names = [] }) => names.map((name) => ({ set: no, name }))),
  );
  const apart = overlays.flatMap(({ sets = [] }) =>
    sets.flatMap(({ set, names = [] }) => names.map((name) => ({ set, name }))),
  );
  return [...merged, ...apart].map(({ set, name }) => ({ set, name: textIn(name, lang) }));
}

/** The sets in whose title or group every word typed stands, with or without diacritics; titles that begin with it first. */
function byTitle(
  offers: readonly { shelf: Shelf; offer: Offer }[],
  wanted: readonly string[],
): readonly Offer[] {
  const plain = (text: string): string => wordsOf(text).join(' ');
  return (
    offers
      .map(({ shelf, offer }) => ({
        offer,
        title: plain(offer.title),
        all: plain(`${offer.title} ${offer.hint} ${shelf.heading}`),
      }))
      // Not every script puts spaces between words, so a word is sought anywhere.
      .filter(({ all }) => wanted.every((word) => all.includes(word)))
      .sort(
        (a, b) => Number(b.title.startsWith(wanted[0] ?? '')) - Number(a.title.startsWith(wanted[0] ?? '')),
      )
      .map(({ offer }) => offer)
  );
}
