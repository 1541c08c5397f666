/**
 * Packs that a page brings itself: checked before anything of them is shown, searched and listed like the law's own.
 * Nothing here draws: a page with script tags fetches this apart, and a second copy of Lit would come along.
 */
import { checkPack, OcopError, problemText, withVietnamese } from '@ocop-kit/engine/check';
import { textIn, type CriteriaSet, type Pack } from '@ocop-kit/engine/core';
import { wordsOf } from '../product-list/search.js';
import type { Offer, Shelf } from '../self-assessment/offers.js';
import type { FormView } from '../self-assessment/view.js';
import { asCounted } from './as-counted.js';
import { unitOf } from './unit.js';
import { sayIn } from './words.js';

const WORDS = {
  vi: {
    bad: 'Bộ quy định “{pack}” của trang này không dùng được. {why}',
    least: 'cần ít nhất {required} {unit}; hiện có {points}',
    unit: 'điểm',
    hint: 'Gõ vài chữ trong tên, có dấu hay không dấu.',
    browse: 'Hoặc chọn trong danh sách',
    others: 'Khác',
  },
  en: {
    bad: 'The pack “{pack}” of this page cannot be used. {why}',
    least: 'at least {required} {unit}; now {points}',
    unit: 'points',
    hint: 'Type some letters of the name.',
    browse: 'Or choose from the list',
    others: 'Others',
  },
};

/** A pack as a page gave it, looked at once: usable with its sets, or what is wrong with it. */
type Looked =
  { readonly pack: Pack; readonly sets: ReadonlyMap<number, CriteriaSet> } | { readonly error: OcopError };

const looked = new WeakMap<object, Looked>();

/** What a page gives may be anything. */
const idOf = (pack: unknown): unknown => (pack as Partial<Pack> | null | undefined)?.header?.id;

function look(given: unknown): Looked {
  const known = looked.get(Object(given) as object);
  if (known) return known;
  const fresh = lookAt(given);
  looked.set(Object(given) as object, fresh);
  return fresh;
}

function lookAt(given: unknown): Looked {
  try {
    const pack = checkPack(given);
    const header = withVietnamese(pack.header);
    const sets = pack.sets.map((set) => [set.no, asCounted({ ...set, pack: header })] as const);
    return { pack, sets: new Map(sets) };
  } catch (error) {
    if (error instanceof OcopError) return { error };
    throw error;
  }
}

const say = (lang: string) => sayIn('ocop-self-assessment', WORDS, lang);

/** What is wrong with each pack that cannot be used, in words. */
function problems(packs: readonly unknown[], lang: string): string[] {
  return packs.flatMap((given, i) => {
    const seen = look(given);
    return 'error' in seen ? [problem(given, i, seen.error, lang)] : [];
  });
}

function problem(given: unknown, at: number, { problem }: OcopError, lang: string): string {
  const id = idOf(given);
  const pack = typeof id === 'string' ? id.slice(0, 80) : String(at + 1);
  return say(lang)('bad', { pack, why: problemText(problem, lang) });
}

/**
 * The same call gives the same object.
 * @returns nothing where the pack has no such set
 * @throws {Error} named `GivenPackError`, in words, where the pack of this id cannot be used
 */
function setOf(packs: readonly unknown[], id: string, no: number, lang: string): CriteriaSet | undefined {
  const at = packs.findIndex((given) => idOf(given) === id);
  const seen = look(packs[at]);
  if ('sets' in seen) return seen.sets.get(no);
  throw Object.assign(new Error(problem(packs[at], at, seen.error, lang)), { name: 'GivenPackError' });
}

function usable(packs: readonly unknown[], id: string) {
  const seen = look(packs.find((given) => idOf(given) === id));
  return 'pack' in seen ? seen : undefined;
}

/** The sets of a pack by group where it has groups, else in one list. */
function shelves(packs: readonly unknown[], id: string, lang: string): readonly Shelf[] {
  const byGroup = new Map<string, Offer[]>();
  for (const { no, title, classification: { industry, group, subgroup } = {} } of usable(packs, id)?.pack
    .sets ?? []) {
    const heading = textIn(industry ?? group, lang);
    const hint = textIn(industry ? (group ?? subgroup) : subgroup, lang);
    const offer = { set: no, title: textIn(title, lang), hint };
    byGroup.set(heading, [...(byGroup.get(heading) ?? []), offer]);
  }
  return [...byGroup].map(([heading, offers]) => ({
    heading: heading || (byGroup.size > 1 ? say(lang)('others') : ''),
    offers,
  }));
}

/** The sets in whose title or group every word typed stands, with or without diacritics; titles that begin with it first. */
function find(packs: readonly unknown[], id: string, lang: string, typed: string): readonly Offer[] {
  const wanted = wordsOf(typed.slice(0, 200));
  if (wanted.length === 0) return [];
  const plain = (text: string): string => wordsOf(text).join(' ');
  return (
    shelves(packs, id, lang)
      .flatMap(({ heading, offers }) => offers.map((offer) => ({ heading, offer })))
      .map(({ heading, offer }) => ({
        offer,
        title: plain(offer.title),
        all: plain(`${offer.title} ${offer.hint} ${heading}`),
      }))
      // Not every script puts spaces between words, so a word is sought anywhere.
      .filter(({ all }) => wanted.every((word) => all.includes(word)))
      .sort(
        (a, b) => Number(b.title.startsWith(wanted[0] ?? '')) - Number(a.title.startsWith(wanted[0] ?? '')),
      )
      .map(({ offer }) => offer)
  );
}

/** The language in which a pack says what there is to choose. */
function spokenIn(packs: readonly unknown[], id: string, lang: string): string | undefined {
  const languages = usable(packs, id)?.pack.header.languages;
  return languages?.includes(lang) ? lang : languages?.[0];
}

/** What each section lacks of what a rank asks of it. */
function missedIn({ state, standing, lang }: FormView, target: number) {
  const { set } = state;
  const words = sayIn('ocop-self-assessment', WORDS, lang, unitOf(set.pack, lang));
  const asked = (standing.result.sectionMinimumsMissed ?? []).filter(({ rank }) => rank <= target);
  return set.sections.flatMap(({ id, title }) => {
    const here = asked.filter(({ section }) => section === id);
    const [{ points } = {}] = here;
    if (points === undefined) return [];
    // What a rank asks, higher ones ask too.
    const required = Math.max(...here.map((one) => one.required));
    return [{ id, title, least: words('least', { required, points }) }];
  });
}

/** One object, so that a file that lies apart can give it whole. */
const givenPacks = { problems, setOf, shelves, find, say, spokenIn, missedIn };
export default givenPacks;
