/** Finds what a register has twice: one product recorded twice, or under two spellings; one entity under several. */
import { pointerStep } from '../errors/errors.js';
import type { RegisteredCertificate } from '../formats/register/register.js';
import { alikePairs, isAlike } from './alike-names.js';
import { makeFinding, type RegisterFinding } from './register-finding.js';
import { entityKeys, productKeys, type SpellingKeys } from './spelling-keys.js';

/** A certificate with the keys of its names. */
interface Keyed {
  readonly at: number;
  readonly certificate: RegisteredCertificate;
  readonly product: SpellingKeys;
  readonly entity: SpellingKeys;
  readonly commune: string;
}

/** Findings about pairs within one group; a table pasted twice over and over would have millions. */
const MAX_PAIRS_PER_GROUP = 200;

/** @returns codes used twice, products recorded twice, products and entities under several spellings, names that are alike */
export function* findSameProducts(
  certificates: readonly RegisteredCertificate[],
): Generator<RegisterFinding> {
  // Names come again and again: each is folded once.
  const ofProduct = remembered(productKeys);
  const ofEntity = remembered(entityKeys);
  const keyed = certificates.map((certificate, at): Keyed => ({
    at,
    certificate,
    product: ofProduct(certificate.product.name),
    entity: ofEntity(certificate.entity.name),
    commune: ofProduct(certificate.entity.commune ?? '').folded,
  }));
  const named = keyed.filter(({ product }) => product.folded !== '');
  yield* sameCodes(keyed);
  const found = new Set<string>();
  const once = (findings: Iterable<RegisterFinding>): RegisterFinding[] =>
    [...findings].filter(({ certificates: ids }) => {
      const key = [...ids].sort().join('\n');
      const isNew = !found.has(key);
      found.add(key);
      return isNew;
    });
  yield* once(recordedTwice(named));
  yield* once(marksDiffer(named));
  yield* once(formMissing(named));
  yield* once(alikeProducts(named));
  yield* once(alikeEntities(named));
  yield* entitySpellings(named);
}

function remembered(keysOf: (name: string) => SpellingKeys): (name: string) => SpellingKeys {
  const known = new Map<string, SpellingKeys>();
  return (name) => {
    const keys = known.get(name) ?? keysOf(name);
    known.set(name, keys);
    return keys;
  };
}

function* sameCodes(keyed: readonly Keyed[]): Generator<RegisterFinding> {
  for (const what of ['code', 'gtin'] as const) {
    const first = new Map<string, Keyed>();
    for (const one of keyed) {
      const code = one.certificate.product[what]?.trim();
      if (!code) continue;
      const other = first.get(code);
      // Two records of one product are found as that.
      if (other && other.product.folded !== one.product.folded)
        yield makeFinding('same-code', idsOf(one, other), `${pathOf(one)}/product/${what}`, {
          what,
          code,
          product: one.certificate.product.name,
          other: other.certificate.product.name,
        });
      first.set(code, other ?? one);
    }
  }
}

/** All but tone placement, spaces, signs, capitals and short legal forms is the same. */
function* recordedTwice(keyed: readonly Keyed[]): Generator<RegisterFinding> {
  for (const group of groupsBy(keyed, ({ entity, product }) => `${entity.spelling}\n${product.spelling}`))
    for (const [one, other] of pairsWithFirst(group)) {
      const { product, entity } = one.certificate;
      const isWrittenAlike =
        writing(product.name) === writing(other.certificate.product.name) &&
        writing(entity.name) === writing(other.certificate.entity.name);
      yield isWrittenAlike
        ? makeFinding('same-product', idsOf(one, other), pathOf(one), {
            product: product.name,
            entity: entity.name,
          })
        : pairFinding('spelling', one, other);
    }
}

/** The same letters with other marks, or without any. */
function* marksDiffer(keyed: readonly Keyed[]): Generator<RegisterFinding> {
  for (const group of groupsBy(keyed, ({ entity, product }) => `${entity.folded}\n${product.folded}`))
    for (const [one, other] of pairsWithFirst(group))
      if (one.product.spelling !== other.product.spelling || one.entity.spelling !== other.entity.spelling)
        yield pairFinding('spelling', one, other);
}

/** "Ví Dụ" beside "HTX Ví Dụ"; a company and a cooperative of one name are two. */
function* formMissing(keyed: readonly Keyed[]): Generator<RegisterFinding> {
  for (const group of groupsBy(keyed, ({ entity, product }) => `${entity.core}\n${product.folded}`)) {
    const bare = group.find(({ entity }) => entity.form === '');
    if (bare)
      for (const other of group.slice(0, MAX_PAIRS_PER_GROUP))
        if (other.entity.form !== '' && isNear(bare, other)) yield pairFinding('spelling', bare, other);
  }
}

/** Two products of one entity whose names differ by a letter or two. */
function* alikeProducts(keyed: readonly Keyed[]): Generator<RegisterFinding> {
  for (const group of groupsBy(keyed, ({ entity }) => entity.folded)) {
    const byName = firstBy(group, ({ product }) => product.folded);
    for (const [a, b] of alikePairs([...byName.keys()])) {
      const [one, other] = [byName.get(a), byName.get(b)];
      if (one && other && isNear(one, other)) yield pairFinding('alike', one, other);
    }
  }
}

/** One product of two entities whose names differ by a letter or two. */
function* alikeEntities(keyed: readonly Keyed[]): Generator<RegisterFinding> {
  for (const group of groupsBy(keyed, ({ product }) => product.folded)) {
    const byEntity = firstBy(group, ({ entity }) => entity.folded);
    for (const [a, b] of alikePairs([...byEntity.keys()])) {
      const [one, other] = [byEntity.get(a), byEntity.get(b)];
      if (one && other && one.commune === other.commune && isAlike(one.entity.core, other.entity.core))
        yield pairFinding('alike', one, other);
    }
  }
}

function* entitySpellings(keyed: readonly Keyed[]): Generator<RegisterFinding> {
  for (const group of groupsBy(keyed, ({ entity }) => entity.folded)) {
    const byWriting = firstBy(group, ({ certificate }) => writing(certificate.entity.name));
    const [first, second] = [...byWriting.values()];
    if (!first || !second || first.entity.folded === '') continue;
    const shown = [...byWriting.values()].slice(0, 8);
    const spellings = shown.map(({ certificate }) => `“${certificate.entity.name.trim()}”`).join(', ');
    const ids = shown.map(({ certificate }) => certificate.id);
    yield makeFinding('entity-spellings', ids, `${pathOf(first)}/entity/name`, { spellings });
  }
}

const pairFinding = (code: 'spelling' | 'alike', one: Keyed, other: Keyed): RegisterFinding =>
  makeFinding(code, idsOf(one, other), `${pathOf(one)}/product/name`, {
    product: one.certificate.product.name,
    entity: one.certificate.entity.name,
    otherProduct: other.certificate.product.name,
    otherEntity: other.certificate.entity.name,
  });

const pathOf = ({ at }: Keyed): string => `/certificates${pointerStep(at)}`;
const idsOf = (one: Keyed, other: Keyed): string[] => [one.certificate.id, other.certificate.id];

/** As it is written, but for spaces at the ends. */
const writing = (name: string): string => name.normalize('NFC').trim();

/** Two communes have two entities of one name; where one is not recorded, it may be the same. */
const isNear = (one: Keyed, other: Keyed): boolean =>
  one.commune === '' || other.commune === '' || one.commune === other.commune;

/** Groups of two or more. */
function groupsBy(keyed: readonly Keyed[], keyOf: (one: Keyed) => string): Keyed[][] {
  const groups = new Map<string, Keyed[]>();
  for (const one of keyed) {
    const key = keyOf(one);
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return [...groups.values()].filter((group) => group.length > 1);
}

function firstBy(group: readonly Keyed[], keyOf: (one: Keyed) => string): Map<string, Keyed> {
  const first = new Map<string, Keyed>();
  for (const one of group) if (!first.has(keyOf(one))) first.set(keyOf(one), one);
  return first;
}

/** Each after the first, beside the first that it may be the same as. */
function* pairsWithFirst(group: readonly Keyed[]): Generator<readonly [one: Keyed, other: Keyed]> {
  const firsts = new Map<string, Keyed>();
  for (const one of group.slice(0, MAX_PAIRS_PER_GROUP)) {
    const other = firsts.get(one.commune) ?? (one.commune === '' ? [...firsts.values()][0] : firsts.get(''));
    if (other) yield [one, other];
    else firsts.set(one.commune, one);
  }
}
