/** A product with its texts becomes a product of the session, with its entity's assessment; and its solution. */
import type { Session } from '@ocop-kit/engine/council';
import { ownValue } from '@ocop-kit/engine';
import type { CriterionFacts, ProductFacts, ProductTexts } from './product-facts.js';
import type { ProductSolution } from './practice-types.js';

type SessionProduct = Session['products'][number];
type Assessment = NonNullable<SessionProduct['assessment']>;
type CriterionNotes = Assessment['criteria'][string];

/** A product, and everything about it in one language. */
export interface WrittenProduct {
  readonly facts: ProductFacts;
  readonly texts: ProductTexts<ProductFacts>;
}

const PACK = 'vn-qd-26-2026';

export function createSessionProduct({ facts, texts }: WrittenProduct): SessionProduct {
  const { id, set } = facts;
  const { name, entity, place } = texts;
  return {
    id,
    name,
    entity,
    place,
    kind: 'first',
    pack: PACK,
    set,
    assessment: createAssessment({ facts, texts }),
  };
}

function createAssessment({ facts, texts }: WrittenProduct): Assessment {
  const { set, denied, established, submitted } = facts;
  const { name, description, entity, kind, representative, role, address } = texts;
  return {
    format: 'ocop-assessment/1',
    product: { name, description },
    entity: { name: entity, kind, representative, role, address, established },
    pack: PACK,
    set,
    picks: mapValues(facts.criteria, ({ claimed }) => claimed),
    declared: [],
    denied: [...denied],
    criteria: mapValues(facts.criteria, (criterion, of) => createNotes({ facts, texts }, of, criterion)),
    stage: 'self',
    times: { submitted },
  };
}

function createNotes(
  { facts, texts }: WrittenProduct,
  of: string,
  { papers = [] }: CriterionFacts,
): CriterionNotes {
  return {
    note: ownValue(texts.criteria, of)?.note ?? '',
    evidence: papers.map((paper) => ({ title: paper, ...facts.papers[paper], ...texts.papers[paper] })),
  };
}

export const createSolution = ({ facts, texts }: WrittenProduct): ProductSolution => ({
  verdict: texts.verdict,
  lesson: texts.lesson,
  criteria: mapValues(facts.criteria, ({ right }, of) => ({
    pick: right,
    why: ownValue(texts.criteria, of)?.why ?? '',
  })),
});

/** @returns a new record with the same keys */
export const mapValues = <From, To>(
  record: Readonly<Record<string, From>>,
  map: (value: From, key: string) => To,
): Record<string, To> =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(value, key)]));
