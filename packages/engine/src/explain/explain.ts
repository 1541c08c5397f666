/** Explains a result in sentences a producer understands, each with the places it rests on. */
import { refuse } from '../errors/errors.js';
import type { Citation, CriteriaSet } from '../formats/pack/pack.js';
import { compileSet } from '../pack/compile.js';
import type { CompiledCondition, CompiledSet } from '../pack/compiled.js';
import type { Result } from '../result/result.js';
import type { Values } from '../text/fill-message.js';
import { textIn } from '../text/text.js';
import { checkResult } from './check-result.js';
import { formatCitation } from './cite.js';
import { findBand, findBandTitle } from './find-band.js';
import { listMissing } from './list-missing.js';
import { describeMissedMinimum, describeMissedSection } from './missed-minimum.js';
import type { SentencePart, Statement } from './statement.js';
import { citeCondition, stateVerdict } from './state-verdict.js';
import { ENGLISH_MESSAGES } from './messages.en.js';
import { createTranslator, type Translator } from './translator.js';

/** A place of the decision, as data and as text. */
export type WordedCitation = Citation & {
  /** For example "Quyết định 26/2026/QĐ-TTg, điểm a khoản 3 Điều 3". */
  readonly text: string;
};

/** One sentence of an explanation. */
export interface Sentence {
  /** The key of its message. */
  readonly code: string;
  /** What it does. Parts come in this order: the verdict, its reason, what blocks a higher rank, what comes next. */
  readonly part: SentencePart;
  /** What fills the message: numbers, and texts in the language of the sentence. */
  readonly values: Values;
  /** The sentence itself. */
  readonly text: string;
  /** The first of `cites`; null when the sentence states no rule. */
  readonly cite: WordedCitation | null;
  /** Every place that the sentence rests on. */
  readonly cites: readonly WordedCitation[];
}

/** What an explanation may say beyond the result. */
export interface ExplainOptions {
  /**
   * The ids of the conditions that were answered with no. Given, those neither declared nor denied are
   * counted in a sentence: nobody has said that they don't hold.
   */
  readonly denied?: readonly string[] | undefined;
}

const ORDER: readonly SentencePart[] = ['verdict', 'reason', 'blocks', 'next'];

/**
 * Explains a result, each sentence with its articles.
 *
 * @param set the set that was scored
 * @param result what `score` gave for it
 * @param lang a language of the pack, or `en`; text missing in it falls back to the pack's first
 * @param options the conditions that were denied
 * @returns sentences in reading order: one verdict, its reasons, what blocks the next rank, what comes next
 * @throws {OcopError} `input/shape` for a result that `score` does not give, `input/language` for a language that the pack lacks
 * @see QĐ 26/2026/QĐ-TTg Art. 3.3, 4.1, 7.3e
 */
export function explain(
  set: CriteriaSet | CompiledSet,
  result: Result,
  lang: string,
  options: ExplainOptions = {},
): Sentence[] {
  const compiled = compileSet(set);
  checkResult(result);
  const header = compiled.source.pack;
  const translator = createTranslator(header, lang, ENGLISH_MESSAGES);
  const held = result.conditions.flatMap(
    ({ condition }) => compiled.conditions.find(({ id }) => id === condition) ?? [],
  );
  const verdict = stateVerdict(compiled, result, held, translator);
  const statements = [
    ...verdict,
    ...stateConditions(compiled, result, held, lang),
    ...statePoints(compiled, result, lang),
    ...stateOpen(compiled, result, options),
    ...(result.stars === null ? [] : stateStars(compiled, result, result.stars, verdict, translator)),
  ];
  return ORDER.flatMap((part) => statements.filter((statement) => statement.part === part)).map(
    ({ code, part, values, cites: citations = [] }) => {
      const cites = citations.flatMap((citation) =>
        citation ? [{ ...citation, text: formatCitation(header, citation, translator) }] : [],
      );
      return { code, part, values, text: translator.t(code, values), cite: cites[0] ?? null, cites };
    },
  );
}

/** What each condition does, but for the one that is the verdict. */
function stateConditions(
  set: CompiledSet,
  { stars, outcome }: Result,
  held: readonly CompiledCondition[],
  lang: string,
): Statement[] {
  const verdict = stars === null ? held.find(({ effect }) => effect === outcome) : undefined;
  return held
    .filter((condition) => condition !== verdict)
    .map((condition) => {
      const { effect, skips, stopsAfter } = condition;
      const text = textIn(condition.text, lang);
      const criteria = skips.map((position) => set.leaves[position]?.id ?? '').join(', ');
      const count = set.leaves.length - 1 - stopsAfter;
      return {
        code: effect,
        part: 'reason',
        values: { text, ...(effect === 'skip' && { criteria }), ...(effect === 'stop' && { count }) },
        cites: [citeCondition(set, condition)],
      };
    });
}

function statePoints(set: CompiledSet, { starsByTotal, total, sections }: Result, lang: string): Statement[] {
  const max = set.sections.reduce((sum, section) => sum + section.max, 0) / set.scale;
  return [
    {
      code: 'total',
      part: 'reason',
      values: { total, max, band: findBandTitle(set, starsByTotal, lang) },
      cites: [findBand(set, starsByTotal)?.cite],
    },
    ...set.sections.map(({ id, max: most }): Statement => ({
      code: 'section',
      part: 'reason',
      values: { section: id, points: sections[id] ?? 0, max: most / set.scale },
      cites: [set.source.pack.cites?.['sections']],
    })),
  ];
}

/** What nobody has answered yet. Where there is no rank to lose, it doesn't matter. */
function stateOpen(set: CompiledSet, result: Result, { denied }: ExplainOptions): Statement[] {
  if (denied !== undefined && !(Array.isArray(denied) && denied.every((id) => typeof id === 'string')))
    refuse('input/shape', '/denied', { expected: 'list of condition ids' });
  const { stars, unanswered, conditions } = result;
  if (stars === null) return [];
  const declared = conditions.map(({ condition }) => condition);
  const open = denied && [...set.declarable.keys()].filter((id) => ![...declared, ...denied].includes(id));
  return [
    ...(unanswered.length > 0
      ? [
          {
            code: 'provisional',
            part: 'blocks' as const,
            values: { count: unanswered.length, criteria: unanswered.join(', ') },
          },
        ]
      : []),
    ...(open && open.length > 0
      ? [
          {
            code: 'undeclared',
            part: 'blocks' as const,
            values: { count: open.length, conditions: open.join(', ') },
          },
        ]
      : []),
  ];
}

function stateStars(
  set: CompiledSet,
  result: Result,
  rank: number,
  verdict: readonly Statement[],
  { lang }: Translator,
): Statement[] {
  const { starsByTotal, total, unanswered } = result;
  const { cites } = set.source.pack;
  const above = listMissing(set, result, rank);
  const band = findBandTitle(set, rank, lang);
  const next = findBandTitle(set, above.rank, lang);
  const isFinal = unanswered.length === 0;
  const award = isFinal ? findBand(set, rank)?.award : undefined;
  const note = isFinal ? findBand(set, starsByTotal)?.note : undefined;
  const statements: Statement[] = [];
  const state = (part: SentencePart, code: string, values: Values, cite: Citation | undefined): void => {
    statements.push({ code, part, values, cites: [cite] });
  };

  if (rank < starsByTotal) {
    const byTotal = findBandTitle(set, starsByTotal, lang);
    if (!verdict.some(({ code }) => code === 'verdict-held'))
      state('reason', 'held', { byTotal, band, count: above.count }, cites?.['minimums']);
  } else if (set.minimumRanks.includes(rank)) state('reason', 'reached', { band }, cites?.['minimums']);
  if (award)
    state(
      award.certificate ? 'next' : 'reason',
      'award',
      { band, award: textIn(award.text, lang) },
      award.cite,
    );
  // A note on the rank by total speaks of products that can have that rank: nothing of a lower one may block it.
  if (note && (above.rank === -1 || above.rank >= starsByTotal))
    state('next', 'note', { note: textIn(note.text, lang) }, note.cite);
  if (above.rank === -1) return statements;

  const short = (above.from - Math.round(total * set.scale)) / set.scale;
  if (short > 0) state('blocks', 'short', { points: short, band: next }, cites?.['stars']);
  for (const missed of above.sections)
    state('blocks', 'section-short', describeMissedSection(set, missed, next, lang), set.source.cite);
  for (const missed of above.criteria) {
    const { key, values } = describeMissedMinimum(set, result, missed, next, lang);
    state('blocks', key, values, { ...set.source.cite, criterion: missed.criterion });
  }
  state('next', 'next', { band: next, from: above.from / set.scale }, cites?.['stars']);
  return statements;
}
