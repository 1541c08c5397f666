/**
 * Renders a scorecard without a browser: plain HTML that is readable as it is, for a server that answers a form with scripts off. Needs no
 * DOM; it has no inline style and no script, so it works under a strict policy. What people wrote is escaped.
 */
import {
  asMeant,
  checkBounds,
  citeText,
  compileSet,
  explain,
  OcopError,
  textIn,
  type CriteriaSet,
  type Leaf,
  type Sentence,
} from '@ocop-kit/engine';
import type { Assessment } from '@ocop-kit/engine/schema';
import { completeAssessment } from '../../form/read-assessment.js';
import { maxTotal } from '../../rules/max-total.js';
import { unitMessage } from '../../rules/unit.js';
import { createTranslate, type Translate } from '../../shared/i18n/messages.js';
import { sentenceCase } from '../../shared/i18n/sentence-case.js';
import { toHtml, type Tree } from '../ocop-rating/markup-tree.js';
import { starsTree } from '../ocop-rating/rating-view.js';
import { citesText } from './cites-text.js';
import { english } from './messages.en.js';
import { SCORECARD_MESSAGES, type ScorecardMessageKey } from './messages.vi.js';
import { listReasons, movedText, reviewerText, signedPoints } from './scorecard-text.js';
import {
  answerMessage,
  readCells,
  readWords,
  scoreLevels,
  type LevelCell,
  type Level,
} from './scorecard-data.js';

/** How a scorecard is rendered on a server. */
export interface StaticScorecardOptions {
  /** The language of the page, `vi` (default) or `en`, or a language added with `addWords`. */
  readonly lang?: string | undefined;
  /** Further sheets of the same product and set, shown beside the first: the commune's, the province's. */
  readonly levels?: readonly Partial<Assessment>[] | undefined;
}

interface StaticCard {
  readonly set: CriteriaSet;
  readonly levels: readonly Level[];
  readonly lang: string;
  readonly t: Translate<ScorecardMessageKey>;
}

/**
 * Renders the result of a sheet as HTML: the stars and points, why, and every criterion with its pick, note, evidence and remarks.
 *
 * @param set the criteria set of the sheet, as `loadSet` of `@ocop-kit/rules` gives it
 * @param assessment the sheet, at least its picks; read as untrusted data
 * @param options the language, and further sheets to stand beside it
 * @returns HTML, escaped, in a `<section class="ocop-scorecard">`; a sentence that says so where a sheet cannot be read
 */
export function renderScorecard(
  set: CriteriaSet,
  assessment: Partial<Assessment>,
  { lang = 'vi', levels: others = [] }: StaticScorecardOptions = {},
): string {
  const t = createTranslate(
    'ocop-scorecard',
    { vi: SCORECARD_MESSAGES, en: english },
    lang,
    unitMessage(set.pack, lang),
  );
  try {
    const sheets = [assessment, ...others].map((sheet) => readSheet(sheet, set));
    if (sheets.some((sheet) => sheet.set !== set.no || sheet.pack !== set.pack.id))
      return refused(t('other-set'));
    const levels = scoreLevels(
      set,
      sheets.map((sheet) => completeAssessment(sheet, set)),
      t,
    );
    return toHtml(cardTree({ set, levels, lang, t }));
  } catch (error) {
    if (!(error instanceof OcopError)) throw error;
    return refused(`${t('failed')} ${error.problem.path}`);
  }
}

/** A sheet that names no set is one of the set it is rendered with: forms post their answers alone. */
function readSheet(sheet: unknown, set: CriteriaSet): Partial<Assessment> {
  checkBounds(sheet);
  if (typeof sheet !== 'object' || sheet === null || Array.isArray(sheet))
    throw new OcopError({ code: 'assessment/shape', path: '', values: { expected: 'object' } });
  return asMeant({ set: set.no, pack: set.pack.id, ...sheet });
}

function refused(sentence: string): string {
  return toHtml(['section', { class: 'ocop-scorecard' }, ['p', {}, sentence]]);
}

function cardTree(card: StaticCard): Tree {
  const { set, levels, lang, t } = card;
  const { leaves, sections, scale } = compileSet(set);
  const [{ assessment } = { assessment: undefined }] = levels;
  const errata = set.errata ?? [];
  return [
    'section',
    { class: 'ocop-scorecard' },
    ...line('h2', assessment?.product.name ?? ''),
    ...line('p', assessment?.entity.name ?? ''),
    ['p', {}, `${t('set', { set: set.no })} ${textIn(set.title, lang)}`],
    ...levels.map((level, at): Tree => levelTree(card, level, at)),
    ...set.sections.map((section, at): Tree => {
      const max = (sections[at]?.max ?? 0) / scale;
      const points = levels.map(({ result }) =>
        t('points', { points: result.sections[section.id] ?? 0, max }),
      );
      return [
        'section',
        {},
        [
          'h3',
          {},
          `${t('section', { id: section.id })} ${sentenceCase(textIn(section.title, lang))}: ${points.join(' → ')}`,
        ],
        [
          'table',
          {},
          ['thead', {}, ['tr', {}, ...headings(card).map((text): Tree => ['th', { scope: 'col' }, text])]],
          ['tbody', {}, ...leaves.filter((leaf) => leaf.section === at).map((leaf) => rowTree(card, leaf))],
        ],
      ];
    }),
    ...(errata.length > 0 ? line('h3', t('errata')) : []),
    ...errata.map(({ criterion, why }): Tree => ['p', {}, `${criterion}: ${textIn(why, lang)}`]),
    ['p', {}, `${t('cite')}: ${citeText(set.pack, set.cite ?? {}, sentenceLanguage(card))}`],
  ];
}

function levelTree(card: StaticCard, { label, result }: Level, at: number): Tree {
  const { set, levels, lang, t } = card;
  const { bands, scale } = set.pack;
  const most = Math.max(...bands.map(({ rank }) => rank));
  const title = textIn(bands.find(({ rank }) => rank === result.stars)?.title, lang) || t('no-rank');
  const total = t('total', { total: result.total, max: maxTotal(set) });
  const isProvisional = result.outcome === 'incomplete';
  const language = sentenceLanguage(card);
  const sentences = explain(set, result, language);
  return [
    'section',
    {},
    ...(levels.length > 1 ? line('h3', label) : []),
    [
      'p',
      { class: 'ocop-standing' },
      ...(scale ? [starsTree(result.stars ?? 0, most, { role: 'img', 'aria-label': title })] : []),
      ['b', {}, [title, total, ...(isProvisional ? [t('provisional')] : [])].join(' · ')],
    ],
    ...(at === 0 ? [] : line('p', movedText(set, levels, at, t))),
    ...sentences
      .filter(({ part }) => part === 'verdict')
      .map((sentence): Tree => ['p', { class: 'ocop-verdict', lang: language }, ...sentenceTree(sentence)]),
    [
      'ul',
      { lang: language },
      ...listReasons(sentences, result).map((sentence): Tree => ['li', {}, ...sentenceTree(sentence)]),
    ],
  ];
}

function sentenceTree({ text, part, cites }: Sentence): readonly Tree[] {
  return [
    part === 'verdict' ? ['strong', {}, text] : text,
    ...(cites.length > 0 ? [' ', ['cite', {}, citesText(cites)] as const] : []),
  ];
}

function headings({ levels, t }: StaticCard): readonly string[] {
  return [t('criterion'), ...levels.map(({ label }) => (levels.length > 1 ? label : t('level-self')))];
}

function rowTree(card: StaticCard, leaf: Leaf): Tree {
  const { levels, lang, t } = card;
  const { notes, evidence, reviews } = readWords(leaf.id, levels);
  const words = [
    ...notes.map((note) => `${t('note')}: ${note}`),
    ...(evidence.length > 0 ? [`${t('evidence')}: ${evidence.map(({ title }) => title).join('; ')}`] : []),
    ...reviews.map(({ verdict, remark = '', ...review }) => {
      const decided = verdict ? t(`verdict-${verdict}`) : '';
      return `${reviewerText(review, t)}: ${[decided, remark].filter(Boolean).join('. ')}`;
    }),
  ];
  return [
    'tr',
    {},
    [
      'th',
      { scope: 'row' },
      `${leaf.id} ${sentenceCase(textIn(leaf.title, lang))}`,
      ...words.map((text): Tree => ['p', {}, text]),
    ],
    ...readCells(leaf, levels).map((cell, at) => cellTree(card, leaf, cell, at)),
  ];
}

function cellTree({ set, levels, lang, t }: StaticCard, leaf: Leaf, cell: LevelCell, at: number): Tree {
  const { pick, points, max, missed, moved } = cell;
  const text =
    answerMessage(set, leaf, cell, lang, t) ?? textIn(leaf.options[(pick ?? 0) - leaf.first]?.text, lang);
  const rank = textIn(set.pack.bands.find((band) => band.rank === missed)?.title, lang);
  const level = levels[at - 1]?.label ?? '';
  return [
    'td',
    {},
    ['p', {}, `${text} · ${t('points', { points, max })}`],
    ...(missed === undefined ? [] : line('p', `✗ ${t('missed', { rank })}`)),
    ...(moved === 0 ? [] : line('p', t('moved', { change: signedPoints(moved, lang), level }))),
  ];
}

/** Sentences are worded in the pack's first language where it does not speak the page's. */
function sentenceLanguage({ set, lang }: StaticCard): string {
  const { languages } = set.pack;
  return languages.includes(lang) ? lang : (languages[0] ?? lang);
}

function line(tag: string, text: string): readonly Tree[] {
  return text === '' ? [] : [[tag, {}, text]];
}
