/** Says a result in sentences a producer understands, each with the place it rests on. */
import { compileSet } from '../pack/compile.js';
import type { CompiledSet } from '../pack/compiled.js';
import type { Citation, CriteriaSet } from '../pack/schema.js';
import { textIn } from '../pack/text.js';
import type { MissedMinimum, Result } from '../score/result.js';
import { cite } from './cite.js';
import { phrasebook, type Phrasebook, type Values } from './phrase.js';

export interface Sentence {
  /** The key of the message catalogue. */
  readonly code: string;
  readonly values: Values;
  readonly text: string;
  /** Where the rule stands, as data and as text; null when the sentence states no rule. */
  readonly cite: (Citation & { readonly text: string }) | null;
}

type Said = Omit<Sentence, 'text' | 'cite'> & { readonly cite?: Citation | undefined };

/**
 * @param result what `score` answered for this set
 * @param lang a language of the pack; text missing in it falls back to the pack's first
 * @returns sentences in reading order: conditions, total, stars, what they bring, what blocks the next rank
 */
export function explain(set: CriteriaSet | CompiledSet, result: Result, lang: string): Sentence[] {
  const compiled = compileSet(set);
  const header = compiled.source.pack;
  const book = phrasebook(header, lang);
  const said = [
    ...conditions(compiled, result, book),
    ...points(compiled, result, book),
    ...stars(compiled, result, book),
    ...wayUp(compiled, result, book),
  ];
  return said.map(({ code, values, cite: citation }) => ({
    code,
    values,
    text: book.say(code, values),
    cite: citation ? { ...citation, text: cite(header, citation, book) } : null,
  }));
}

function conditions(set: CompiledSet, result: Result, { lang }: Phrasebook): Said[] {
  return result.conditions.flatMap(({ condition: id, effect }): Said[] => {
    const condition = set.conditions.find((candidate) => candidate.id === id);
    if (!condition) return [];
    const text = textIn(condition.text, lang);
    const where = {
      ...set.source.cite,
      ...(condition.criterion !== null && { criterion: condition.criterion }),
    };
    if (effect === 'skip') {
      const criteria = condition.skips.map((position) => set.leaves[position]?.id ?? '').join(', ');
      return [{ code: 'skip', values: { text, criteria }, cite: where }];
    }
    if (effect !== 'stop') return [{ code: effect, values: { text }, cite: where }];
    const count = set.leaves.length - 1 - condition.stopsAfter;
    return [{ code: 'stop', values: { text, count }, cite: where }];
  });
}

function points(set: CompiledSet, result: Result, book: Phrasebook): Said[] {
  const { cites } = set.source.pack;
  const max = set.sections.reduce((sum, section) => sum + section.max, 0) / set.scale;
  const provisional: Said[] =
    result.unanswered.length > 0
      ? [
          {
            code: 'provisional',
            values: { count: result.unanswered.length, criteria: listed(result.unanswered) },
          },
        ]
      : [];
  return [
    {
      code: 'total',
      values: { total: result.total, max, band: bandTitle(set, result.starsByTotal, book) },
      cite: band(set, result.starsByTotal)?.cite,
    },
    ...set.sections.map(({ id, max: most }) => ({
      code: 'section',
      values: { section: id, points: result.sections[id] ?? 0, max: most / set.scale },
      cite: cites?.['sections'],
    })),
    ...provisional,
  ];
}

function stars(set: CompiledSet, result: Result, book: Phrasebook): Said[] {
  if (result.stars === null) return [];
  const title = bandTitle(set, result.stars, book);
  const { cites } = set.source.pack;
  const award = band(set, result.stars)?.award;
  const note = band(set, result.starsByTotal)?.note;
  const held = result.stars < result.starsByTotal;
  const asked = set.minimumRanks.includes(result.stars);
  return [
    ...(held
      ? [
          {
            code: 'held',
            values: {
              byTotal: bandTitle(set, result.starsByTotal, book),
              band: title,
              count: missedAbove(set, result.stars, result).length,
            },
            cite: cites?.['minimums'],
          },
        ]
      : asked
        ? [{ code: 'reached', values: { band: title }, cite: cites?.['minimums'] }]
        : []),
    ...(award
      ? [{ code: 'award', values: { band: title, award: textIn(award.text, book.lang) }, cite: award.cite }]
      : []),
    ...(note ? [{ code: 'note', values: { note: textIn(note.text, book.lang) }, cite: note.cite }] : []),
  ];
}

/** What stands between the product and the rank above. */
function wayUp(set: CompiledSet, result: Result, book: Phrasebook): Said[] {
  const above = result.stars === null ? undefined : bandAbove(set, result.stars);
  if (!above) return [];
  const title = bandTitle(set, above.rank, book);
  const from = above.from / set.scale;
  const short = (above.from - Math.round(result.total * set.scale)) / set.scale;
  const where = set.source.pack.cites?.['stars'];
  return [
    { code: 'next', values: { band: title, from }, cite: where },
    ...(short > 0 ? [{ code: 'short', values: { points: short, band: title }, cite: where }] : []),
    ...missedAbove(set, result.stars ?? 0, result).map((missed) =>
      missedSentence(set, missed, title, result, book),
    ),
  ];
}

function missedSentence(
  set: CompiledSet,
  missed: MissedMinimum,
  title: string,
  result: Result,
  book: Phrasebook,
): Said {
  const position = set.positions.get(missed.criterion) ?? -1;
  const leaf = set.leaves[position];
  const option = (ordinal: number | null): string =>
    ordinal === null ? '' : textIn(leaf?.options[ordinal - leaf.first]?.text, book.lang);
  const code =
    missed.pick !== null
      ? 'missed'
      : result.criteria[position]?.state === 'not-evaluated'
        ? 'not-evaluated'
        : 'unanswered';
  return {
    code,
    values: {
      criterion: missed.criterion,
      title: textIn(leaf?.title, book.lang),
      band: title,
      required: option(missed.option),
      picked: option(missed.pick),
    },
    cite: { ...set.source.cite, criterion: missed.criterion },
  };
}

const listed = (ids: readonly string[]): string => ids.join(', ');

function missedAbove(set: CompiledSet, stars: number, result: Result): readonly MissedMinimum[] {
  return result.minimumsMissed[bandAbove(set, stars)?.rank ?? -1] ?? [];
}

const bandAbove = (set: CompiledSet, stars: number) => set.bands.filter(({ rank }) => rank > stars).at(-1);
const band = (set: CompiledSet, rank: number) =>
  set.source.pack.bands.find((candidate) => candidate.rank === rank);
const bandTitle = (set: CompiledSet, rank: number, { lang }: Phrasebook): string =>
  textIn(band(set, rank)?.title, lang);
