/** Says a result in sentences a producer understands, each with the place it rests on. */
import { refuse } from '../errors.js';
import { compileSet } from '../pack/compile.js';
import type { CompiledBand, CompiledSet } from '../pack/compiled.js';
import { isRecord } from '../checks/is-record.js';
import type { Citation, CriteriaSet, Text } from '../formats/pack/pack.js';
import { textIn } from '../text.js';
import type { MissedMinimum, MissedSectionMinimum, Result } from '../score/result.js';
import { cite } from './cite.js';
import { createTranslator, type Messages, type Values } from './fill-message.js';

export interface Sentence {
  /** The key of the message catalogue. */
  readonly code: string;
  readonly values: Values;
  readonly text: string;
  /** Where the rule stands, as data and as text; null when the sentence states no rule. */
  readonly cite: (Citation & { readonly text: string }) | null;
}

/** What every part of an explanation needs. */
interface Teller {
  readonly set: CompiledSet;
  readonly result: Result;
  /** Adds a sentence. */
  readonly say: (code: string, values: Values, where?: Citation) => void;
  readonly text: (text: Text | undefined) => string;
  readonly bandTitle: (rank: number) => string;
}

/**
 * @param result what `score` answered for this set
 * @param lang a language of the pack; text missing in it falls back to the pack's first
 * @param catalogue what is said where the pack brings no sentence of its own; else the code itself is
 * @throws {OcopError} `input/shape` for a result that `score` does not answer
 * @returns sentences in reading order: conditions, total, stars, what they bring, what blocks the next rank
 */
export function explain(
  set: CriteriaSet | CompiledSet,
  result: Result,
  lang: string,
  catalogue?: Messages,
): Sentence[] {
  const compiled = compileSet(set);
  checkResult(result);
  const header = compiled.source.pack;
  const book = createTranslator(header, lang, catalogue);
  const sentences: Sentence[] = [];
  const text: Teller['text'] = (inLanguages) => textIn(inLanguages, book.lang);
  const teller: Teller = {
    set: compiled,
    result,
    say: (code, values, where) => {
      const told = where ? { ...where, text: cite(header, where, book) } : null;
      sentences.push({ code, values, text: book.say(code, values), cite: told });
    },
    text,
    bandTitle: (rank) => text(band(compiled, rank)?.title),
  };
  conditions(teller);
  points(teller);
  if (result.stars !== null) stars(teller, result.stars);
  return sentences;
}

/** @throws {OcopError} `input/shape` for what `score` never answers */
function checkResult(result: Result): void {
  const parts = Object(result) as Result;
  const { total, starsByTotal, stars, sections, minimumsMissed: missed, sectionMinimumsMissed = [] } = parts;
  const lists: unknown[] = [
    parts.conditions,
    parts.criteria,
    sectionMinimumsMissed,
    ...(Object.values(Object(missed) as object) as unknown[]),
  ];
  const isSound =
    [total, starsByTotal, stars ?? 0].every(Number.isFinite) &&
    [sections, missed].every(isRecord) &&
    isListOf(parts.unanswered, (id) => typeof id === 'string') &&
    lists.every((list) => isListOf(list, isRecord));
  if (!isSound) refuse('input/shape', '/result', { expected: 'object' });
}

function isListOf(list: unknown, fits: (entry: unknown) => boolean): boolean {
  return Array.isArray(list) && [...(list as unknown[])].every(fits);
}

function conditions({ set, result, say, text: told }: Teller): void {
  for (const { condition: id, effect } of result.conditions) {
    const condition = set.conditions.find((candidate) => candidate.id === id);
    if (!condition) continue;
    const { criterion, skips, stopsAfter } = condition;
    const text = told(condition.text);
    const criteria = skips.map((position) => set.leaves[position]?.id ?? '').join(', ');
    const count = set.leaves.length - 1 - stopsAfter;
    say(
      effect,
      { text, ...(effect === 'skip' && { criteria }), ...(effect === 'stop' && { count }) },
      {
        ...set.source.cite,
        ...(criterion !== null && { criterion }),
      },
    );
  }
}

function points({ set, result, say, bandTitle }: Teller): void {
  const { starsByTotal, unanswered, total, sections } = result;
  const max = set.sections.reduce((sum, section) => sum + section.max, 0) / set.scale;
  say('total', { total, max, band: bandTitle(starsByTotal) }, band(set, starsByTotal)?.cite);
  for (const { id, max: most } of set.sections) {
    const values = { section: id, points: sections[id] ?? 0, max: most / set.scale };
    say('section', values, set.source.pack.cites?.['sections']);
  }
  if (unanswered.length > 0)
    say('provisional', { count: unanswered.length, criteria: unanswered.join(', ') });
}

function stars(teller: Teller, rank: number): void {
  const { set, result, say, text, bandTitle } = teller;
  const { starsByTotal, minimumsMissed, sectionMinimumsMissed = [] } = result;
  const above = set.bands.filter((candidate) => candidate.rank > rank).at(-1);
  // What the rank above asks and is not there. What a section lacks for a lower rank would hold the product below that.
  const criteria = minimumsMissed[above?.rank ?? -1] ?? [];
  const sections = sectionMinimumsMissed.filter((missed) => missed.rank === above?.rank);
  const title = bandTitle(rank);
  const where = set.source.pack.cites?.['minimums'];
  const award = band(set, rank)?.award;
  const note = band(set, starsByTotal)?.note;
  if (rank < starsByTotal) {
    const count = criteria.length + sections.length;
    say('held', { byTotal: bandTitle(starsByTotal), band: title, count }, where);
  } else if (set.minimumRanks.includes(rank)) say('reached', { band: title }, where);
  if (award) say('award', { band: title, award: text(award.text) }, award.cite);
  if (note) say('note', { note: text(note.text) }, note.cite);
  if (above) wayUp(teller, above, criteria, sections);
}

/** What stands between the product and the rank above. */
function wayUp(
  { set, result, say, text, bandTitle }: Teller,
  { rank, from }: CompiledBand,
  criteria: readonly MissedMinimum[],
  sections: readonly MissedSectionMinimum[],
): void {
  const title = bandTitle(rank);
  const short = (from - Math.round(result.total * set.scale)) / set.scale;
  const where = set.source.pack.cites?.['stars'];
  say('next', { band: title, from: from / set.scale }, where);
  if (short > 0) say('short', { points: short, band: title }, where);
  for (const { section, required, points: now } of sections) {
    const named = set.source.sections.find(({ id }) => id === section);
    say(
      'section-short',
      { section, title: text(named?.title), band: title, required, points: now },
      set.source.cite,
    );
  }
  for (const { criterion, option, pick } of criteria) {
    const position = set.positions.get(criterion) ?? -1;
    const leaf = set.leaves[position];
    const said = (ordinal: number | null): string =>
      ordinal === null ? '' : text(leaf?.options[ordinal - leaf.first]?.text);
    const evaluated = result.criteria[position]?.state !== 'not-evaluated';
    const without = evaluated ? 'unanswered' : 'not-evaluated';
    say(
      pick === null ? without : pick === 0 ? 'none-of-these' : 'missed',
      { criterion, title: text(leaf?.title), band: title, required: said(option), picked: said(pick) },
      { ...set.source.cite, criterion },
    );
  }
}

const band = (set: CompiledSet, rank: number) =>
  set.source.pack.bands.find((candidate) => candidate.rank === rank);
