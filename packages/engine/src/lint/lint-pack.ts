/** Reads a pack the way a careful editor would and reports what looks wrong, as data. */
import { OcopError, pointerStep, type ProblemCode } from '../errors/errors.js';
import { interval } from '../reach/interval.js';
import { compilePack } from '../pack/compile-pack.js';
import { NEVER, type CompiledSet, type Leaf } from '../pack/compiled.js';
import { FINEST_SCALE, toWhole } from '../pack/scale.js';
import type { Criterion, Pack, PackHeader, PackSet, Section, Text } from '../formats/pack/pack.js';

/** What can look wrong in a pack or an overlay that is well formed. */
export type LintCode =
  | 'sum'
  | 'option-order'
  | 'minimum-order'
  | 'section-minimum-order'
  | 'unreachable-rank'
  | 'missing-translation'
  | 'max-unused'
  | 'unknown-evidence'
  | 'round-order'
  | 'theme-contrast'
  | 'untranslated'
  | 'translation-numbers';

/** One thing that looks wrong in a pack or an overlay. */
export interface LintFinding {
  /** A code of the linter, or that of the problem for which the pack is refused. */
  readonly code: LintCode | ProblemCode;
  /** JSON pointer into the pack. */
  readonly path: string;
  /** What a sentence about it names: ids, ranks, points, languages. */
  readonly values: Readonly<Record<string, unknown>>;
}

/**
 * Reads a pack the way a careful editor would.
 *
 * @param pack anything; what cannot be compiled gives one finding with the problem's code
 * @returns findings with JSON pointers into the pack, none for a clean one
 */
export function lintPack(pack: unknown): LintFinding[] {
  try {
    const sets = compilePack(pack);
    const source = pack as Pack;
    const kinds = readEvidenceKinds(source.header);
    return [
      ...lintTranslations(source.header, source.header.languages, '/header'),
      ...source.sets.flatMap((own, i) => {
        const path = `/sets${pointerStep(i)}`;
        // A set marked unusable is known not to add up, and says so itself.
        const set = sets.find((compiled) => compiled.source.no === own.no);
        return [
          ...(set ? lintSet(own, set, path, kinds) : []),
          ...lintTranslations(own, source.header.languages, path),
        ];
      }),
    ];
  } catch (error) {
    if (error instanceof OcopError) return [error.problem];
    throw error;
  }
}

function lintSet(
  source: PackSet,
  set: CompiledSet,
  path: string,
  kinds: ReadonlySet<unknown>,
): LintFinding[] {
  // A group's maximum computes nothing, so it may be finer than the scale of the set.
  const exact = (value: number): number => toWhole(value, FINEST_SCALE);
  const shown = (whole: number): number => whole / set.scale;
  /** Thousandths of a point times thousandths of a weight. */
  const sum = (items: readonly Criterion[]): number =>
    items.reduce((total, { max, weight = 1 }) => total + exact(max) * exact(weight), 0);
  const check = (criteria: readonly Criterion[], max: number, here: string): LintFinding[] =>
    sum(criteria) === exact(max) * FINEST_SCALE
      ? []
      : [{ code: 'sum', path: here, values: { expected: max, found: sum(criteria) / FINEST_SCALE ** 2 } }];

  const walk = (criteria: readonly Criterion[], here: string): LintFinding[] =>
    criteria.flatMap((criterion, i) => {
      const at = here + pointerStep(i);
      const strange = lintEvidence(criterion, at, kinds);
      if (criterion.criteria) {
        return [
          ...check(criterion.criteria, criterion.max, at),
          ...strange,
          ...walk(criterion.criteria, `${at}/criteria`),
        ];
      }
      const leaf = set.leaves[set.positions.get(criterion.id) ?? -1];
      return [...(leaf ? lintLeaf(criterion, leaf, at, shown) : []), ...strange];
    });

  return [
    ...source.sections.flatMap((section, i) => {
      const here = `${path}/sections${pointerStep(i)}`;
      return [
        ...check(section.criteria, section.max, here),
        ...lintSectionMinimums(section, here),
        ...walk(section.criteria, `${here}/criteria`),
      ];
    }),
    ...lintReachableRanks(set, path),
  ];
}

/** A higher rank that asks for less asks for nothing of its own. */
function lintSectionMinimums({ id, minimums: asked }: Section, path: string): LintFinding[] {
  // Compiling takes null for none.
  const minimums = (asked as Section['minimums'] | null) ?? [];
  return minimums.flatMap(({ rank, points }, i): LintFinding[] =>
    minimums.some((lower) => lower.rank < rank && lower.points >= points)
      ? [
          {
            code: 'section-minimum-order',
            path: `${path}/minimums${pointerStep(i)}`,
            values: { section: id, rank },
          },
        ]
      : [],
  );
}

function lintLeaf(
  criterion: Criterion,
  leaf: Leaf,
  path: string,
  shown: (whole: number) => number,
): LintFinding[] {
  const findings: LintFinding[] = [];
  const most = Math.max(...leaf.options.map(({ points }) => points));
  if (most !== leaf.max) {
    findings.push({ code: 'max-unused', path, values: { max: shown(leaf.max), found: shown(most) } });
  }
  for (const inCase of new Set(leaf.options.map((option) => option.case))) {
    const options = leaf.options.filter((option) => option.case === inCase);
    const points = options.map((option) => shown(option.points));
    if (points.some((value, i) => value <= (points[i - 1] ?? -1))) {
      findings.push({
        code: 'option-order',
        path: `${path}/options`,
        values: { criterion: leaf.id, points },
      });
    }
    const marks = options.map(({ ordinal }) => criterion.options?.[ordinal - 1]?.minimum ?? NEVER);
    marks.forEach((rank, i) => {
      // A higher rank that asks for less would be swallowed by the cumulative rule; marks must rise.
      if (rank !== NEVER && marks.slice(i + 1).some((other) => other < rank)) {
        findings.push({ code: 'minimum-order', path, values: { criterion: leaf.id, rank } });
      }
    });
  }
  return findings;
}

function lintEvidence({ evidence }: Criterion, path: string, kinds: ReadonlySet<unknown>): LintFinding[] {
  return asList(evidence).flatMap((id, i): LintFinding[] =>
    kinds.has(id)
      ? []
      : [{ code: 'unknown-evidence', path: `${path}/evidence${pointerStep(i)}`, values: { id } }],
  );
}

function readEvidenceKinds({ evidenceKinds }: PackHeader): ReadonlySet<unknown> {
  return new Set(asList(evidenceKinds).map((kind) => (kind as { id?: unknown } | null)?.id));
}

/** Compiling does not look at evidence, so it may be anything here. */
function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** Every rank must be attainable with all its minimums: the best completion of an empty sheet reaches the top. */
function lintReachableRanks(set: CompiledSet, path: string): LintFinding[] {
  const { most } = interval(set, { picks: {} }).stars;
  return set.bands
    .filter(({ rank }) => rank > (most ?? -1))
    .map(({ rank }) => ({ code: 'unreachable-rank', path, values: { rank } }));
}

/** A text given by language must be there in every language of the pack. */
function lintTranslations(value: unknown, languages: readonly string[], path: string): LintFinding[] {
  if (typeof value !== 'object' || value === null) return [];
  if (!Array.isArray(value) && isText(value as Record<string, unknown>, languages)) {
    return languages
      .filter((lang) => !Object.hasOwn(value, lang) || (value as Record<string, string>)[lang] === '')
      .map((lang) => ({ code: 'missing-translation', path, values: { lang } }));
  }
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'messages' ? [] : lintTranslations(inner, languages, path + pointerStep(key)),
  );
}

function isText(
  value: Record<string, unknown>,
  languages: readonly string[],
): value is Extract<Text, object> {
  const keys = Object.keys(value);
  return keys.some((key) => languages.includes(key)) && keys.every((key) => typeof value[key] === 'string');
}
