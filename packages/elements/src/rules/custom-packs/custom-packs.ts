/**
 * Packs that a page brings itself, and layers over them or over the law: checked before anything of them is shown.
 * Nothing here draws: a page with script tags fetches this apart, and a second copy of Lit would come along.
 */
import { OcopError, problemText, withMessages } from '@ocop-kit/engine/check';
import type { CriteriaSet } from '@ocop-kit/engine/core';
import { overlaySet, rulesDigest } from '@ocop-kit/engine/overlay';
import type { Criterion } from '@ocop-kit/engine/schema';
import { chainOf, layersOf, look, type Chain } from './resolved-layers.js';
import type { Drawing } from '../../shared/templates/lit-templates.js';
import { dress } from '../../layers/apply-layer-theme.js';
import { findIn, shelvesOf, type LawOffers } from './find-sets.js';
import { notesOn } from '../../layers/layer-notes.js';
import { placeOf } from '../../layers/layer-info.js';
import { sayGiven } from './messages.js';
import type { FormView } from '../../components/ocop-self-assessment/form-view.js';
import { asCounted } from './multiply-weights.js';
import { idOf } from '../load-set.js';
import type { GivenPacks } from '../pack-id.js';
import { unitOf } from '../unit.js';

type LoadLaw = (pack: string, no: number) => Promise<CriteriaSet>;

/** What is wrong with each pack or layer that cannot be used, in words. */
function problems(packs: GivenPacks, lang: string): string[] {
  return packs.flatMap((given, at) => {
    const seen = look(given);
    return 'error' in seen ? [problem(given, at, seen.error, lang)] : [];
  });
}

function problem(given: unknown, at: number, { problem }: OcopError, lang: string): string {
  const id = idOf(given);
  const pack = typeof id === 'string' ? id.slice(0, 80) : String(at + 1);
  return sayGiven(lang)('bad', { pack, why: problemText(problem, lang) });
}

const merged = new WeakMap<object, Map<string, Promise<CriteriaSet | undefined>>>();

/**
 * The same call gives the same object.
 * @param law loads a set of the law, for layers that lie over it
 * @returns nothing where the pack has no such set
 * @throws {Error} named `GivenPackError`, in words, where what is given cannot be used; what `law` throws
 */
function setOf(
  packs: GivenPacks,
  id: string,
  no: number,
  lang: string,
  law: LoadLaw,
): Promise<CriteriaSet | undefined> {
  const chain = chainOf(packs, id);
  const top = packs.find((given) => idOf(given) === id);
  const known = merged.get(Object(top) as object) ?? new Map<string, Promise<CriteriaSet | undefined>>();
  merged.set(Object(top) as object, known);
  // The law comes in Vietnamese alone, or in all its languages.
  const key = [no, lang === 'vi', ...[...chain.overlays, chain.pack].map(numberOf)].join();
  const fresh = known.get(key) ?? mergedSet(packs, chain, no, lang, law);
  known.set(key, fresh);
  // A line that dropped must not be remembered.
  fresh.catch(() => known.delete(key));
  return fresh;
}

const numbers = new WeakMap<object, number>();
let count = 0;

/** Tells objects apart that a page gave under the same id. */
function numberOf(given: unknown): number {
  const object = Object(given) as object;
  const number = numbers.get(object) ?? ++count;
  numbers.set(object, number);
  return number;
}

async function mergedSet(
  packs: GivenPacks,
  { pack, base, overlays, bad }: Chain,
  no: number,
  lang: string,
  law: LoadLaw,
): Promise<CriteriaSet | undefined> {
  const refused = (given: unknown, error: OcopError): Error =>
    Object.assign(new Error(problem(given, packs.indexOf(given), error, lang)), { name: 'GivenPackError' });
  if (bad) throw refused(bad.given, bad.error);
  const own = pack?.sets.find((set) => set.no === no);
  if (pack && !own) return undefined;
  const set = pack && own ? { ...own, pack: pack.header } : await law(base, no);
  const digest = set.pack.digest ?? (pack && rulesDigest(pack));
  const laid = overlays.reduce<CriteriaSet>(
    (below, overlay) => {
      try {
        return overlaySet(below, overlay);
      } catch (error) {
        throw error instanceof OcopError ? refused(overlay, error) : error;
      }
    },
    overlays.length > 0 ? { ...set, pack: { ...set.pack, digest } } : set,
  );
  return pack ? asCounted({ ...laid, pack: withMessages(laid.pack) }) : laid;
}

/** The rules at the bottom of what a page gave. */
function rulesOf(packs: GivenPacks, id: string): string {
  const { pack, base } = chainOf(packs, id);
  return pack?.header.layers?.[0]?.id ?? base;
}

/** The language in which a pack says what there is to choose; nothing for the law, which says it in the page's. */
function spokenIn(packs: GivenPacks, id: string, lang: string): string | undefined {
  const { pack, overlays } = chainOf(packs, id);
  const languages = pack && [
    ...pack.header.languages,
    ...overlays.flatMap((overlay) => overlay.languages ?? []),
  ];
  return languages?.includes(lang) ? lang : languages?.[0];
}

/** What each section lacks of what a rank asks of it. */
function missedIn({ state, standing, lang }: FormView, target: number) {
  const { set } = state;
  const words = sayGiven(lang, unitOf(set.pack, lang));
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
const givenPacks = {
  problems,
  setOf,
  shelves: (packs: GivenPacks, id: string, lang: string, law: LawOffers) =>
    shelvesOf(chainOf(packs, id), law, lang),
  find: (packs: GivenPacks, id: string, lang: string, typed: string, law: LawOffers) =>
    findIn(chainOf(packs, id), law, lang, typed),
  say: sayGiven,
  spokenIn,
  missedIn,
  rulesOf,
  notes: (drawing: Drawing, set: CriteriaSet, criterion: Criterion, lang: string) =>
    notesOn(drawing, set, criterion, lang),
  /** @param set the one in front of the person, if there is one: it names versions */
  place: (drawing: Drawing, packs: GivenPacks, id: string, set: CriteriaSet | undefined, lang: string) =>
    placeOf(drawing, layersOf(chainOf(packs, id)), set?.pack.layers ?? [], lang),
  dress: (root: ShadowRoot, packs: GivenPacks, id: string) => {
    dress(root, layersOf(chainOf(packs, id)));
  },
};
export default givenPacks;
