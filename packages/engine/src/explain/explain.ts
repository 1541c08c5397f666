/** Says a result in sentences a producer understands, each with the place it rests on. */
import { refuse } from '../errors/errors.js';
import { compileSet } from '../pack/compile.js';
import type { CompiledBand, CompiledSet } from '../pack/compiled.js';
import { isRecord } from '../checks/record.js';
import type { Citation, CriteriaSet, Text } from '../formats/pack/pack.js';
import type { Values } from '../text/fill-message.js';
import { textIn } from '../text/text.js';
import type { MissedMinimum, MissedSectionMinimum, Result } from '../result/result.js';
import { formatCitation } from './cite.js';
import { createTranslator } from './translator.js';

export interface Sentence {
  /** The key of the message. */
  readonly code: string;
  readonly values: Values;
  readonly text: string;
  /** Where the rule stands, as data and as text; null when the sentence states no rule. */
  readonly cite: (Citation & { readonly text: string }) | null;
}

/** What every part of an explanation needs. */
interface SentenceWriter {
  readonly set: CompiledSet;
  readonly result: Result;
  /** Adds a sentence. */
  readonly addSentence: (code: string, values: Values, where?: Citation) => void;
  readonly text: (text: Text | undefined) => string;
  readonly bandTitle: (rank: number) => string;
}

/**
 * @param result what `score` answered for this set
 * @param lang a language of the pack; text missing in it falls back to the pack's first
 * @throws {OcopError} `input/shape` for a result that `score` does not answer
 * @returns sentences in reading order: conditions, total, stars, what they bring, what blocks the next rank
 */
export function explain(
  set: CriteriaSet | CompiledSet,
  result: Result,
  lang: string,
): Sentence[] {
  const compiled = compileSet(set);
  checkResult(result);
  const header = compiled.source.pack;
  const translator = createTranslator(header, lang);
  const sentences: Sentence[] = [];
  const text: SentenceWriter['text'] = (inLanguages) => textIn(inLanguages, translator.lang);
  const writer: SentenceWriter = {
    set: compiled,
    result,
    addSentence: (code, values, where) => {
      const cited = where ? { ...where, text: formatCitation(header, where, translator) } : null;
      sentences.push({ code, values, text: translator.t(code, values), cite: cited });
    },
    text,
    bandTitle: (rank) => text(findBand(compiled, rank)?.title),
  };
  addConditions(writer);
  addPoints(writer);
  if (result.stars !== null) addStars(writer, result.stars);
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

function addConditions({ set, result, addSentence, text: toText }: SentenceWriter): void {
  for (const { condition: id, effect } of result.conditions) {
    const condition = set.conditions.find((candidate) => candidate.id === id);
    if (!condition) continue;
    const { criterion, skips, stopsAfter } = condition;
    const text = toText(condition.text);
    const criteria = skips.map((position) => set.leaves[position]?.id ?? '').join(', ');
    const count = set.leaves.length - 1 - stopsAfter;
    addSentence(
      effect,
      { text, ...(effect === 'skip' && { criteria }), ...(effect === 'stop' && { count }) },
      {
        ...set.source.cite,
        ...(criterion !== null && { criterion }),
      },
    );
  }
}

function addPoints({ set, result, addSentence, bandTitle }: SentenceWriter): void {
  const { starsByTotal, unanswered, total, sections } = result;
  const max = set.sections.reduce((sum, section) => sum + section.max, 0) / set.scale;
  addSentence('total', { total, max, band: bandTitle(starsByTotal) }, findBand(set, starsByTotal)?.cite);
  for (const { id, max: most } of set.sections) {
    const values = { section: id, points: sections[id] ?? 0, max: most / set.scale };
    addSentence('section', values, set.source.pack.cites?.['sections']);
  }
  if (unanswered.length > 0)
    addSentence('provisional', { count: unanswered.length, criteria: unanswered.join(', ') });
}

function addStars(writer: SentenceWriter, rank: number): void {
  const { set, result, addSentence, text, bandTitle } = writer;
  const { starsByTotal, minimumsMissed, sectionMinimumsMissed = [] } = result;
  const above = set.bands.filter((candidate) => candidate.rank > rank).at(-1);
  // What the rank above asks and is not there. What a section lacks for a lower rank would hold the product below that.
  const criteria = minimumsMissed[above?.rank ?? -1] ?? [];
  const sections = sectionMinimumsMissed.filter((missed) => missed.rank === above?.rank);
  const title = bandTitle(rank);
  const where = set.source.pack.cites?.['minimums'];
  const award = findBand(set, rank)?.award;
  const note = findBand(set, starsByTotal)?.note;
  if (rank < starsByTotal) {
    const count = criteria.length + sections.length;
    addSentence('held', { byTotal: bandTitle(starsByTotal), band: title, count }, where);
  } else if (set.minimumRanks.includes(rank)) addSentence('reached', { band: title }, where);
  if (award) addSentence('award', { band: title, award: text(award.text) }, award.cite);
  if (note) addSentence('note', { note: text(note.text) }, note.cite);
  if (above) addNextRank(writer, above, criteria, sections);
}

/** What stands between the product and the rank above. */
function addNextRank(
  { set, result, addSentence, text, bandTitle }: SentenceWriter,
  { rank, from }: CompiledBand,
  criteria: readonly MissedMinimum[],
  sections: readonly MissedSectionMinimum[],
): void {
  const title = bandTitle(rank);
  const short = (from - Math.round(result.total * set.scale)) / set.scale;
  const where = set.source.pack.cites?.['stars'];
  addSentence('next', { band: title, from: from / set.scale }, where);
  if (short > 0) addSentence('short', { points: short, band: title }, where);
  for (const { section, required, points: now } of sections) {
    const named = set.source.sections.find(({ id }) => id === section);
    addSentence(
      'section-short',
      { section, title: text(named?.title), band: title, required, points: now },
      set.source.cite,
    );
  }
  for (const { criterion, option, pick } of criteria) {
    const position = set.positions.get(criterion) ?? -1;
    const leaf = set.leaves[position];
    const optionText = (ordinal: number | null): string =>
      ordinal === null ? '' : text(leaf?.options[ordinal - leaf.first]?.text);
    const evaluated = result.criteria[position]?.state !== 'not-evaluated';
    const without = evaluated ? 'unanswered' : 'not-evaluated';
    addSentence(
      pick === null ? without : pick === 0 ? 'none-of-these' : 'missed',
      {
        criterion,
        title: text(leaf?.title),
        band: title,
        required: optionText(option),
        picked: optionText(pick),
      },
      { ...set.source.cite, criterion },
    );
  }
}

const findBand = (set: CompiledSet, rank: number) =>
  set.source.pack.bands.find((candidate) => candidate.rank === rank);
