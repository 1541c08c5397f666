/**
 * Renders the self-assessment without a browser: a plain form that can be read and answered before any script, and without one. Needs no DOM.
 * It has no inline style and no script; `ocop-static.css` gives it the looks of the element, which takes over what was answered meanwhile.
 */
import { compileSet, listScoredCriteria, score, textIn, type CriteriaSet } from '@ocop-kit/engine';
import type { Assessment } from '@ocop-kit/engine/schema';
import type { SetGroup } from '@ocop-kit/rules/search';
import { setGroups } from '@ocop-kit/rules/titles';
import { createAssessment } from '../../form/form-state.js';
import { FIELDS, LONGEST } from '../../form/served-fields.js';
import { maxTotal } from '../../rules/max-total.js';
import { unitMessage } from '../../rules/unit.js';
import { createTranslate } from '../../shared/i18n/messages.js';
import { sentenceCase } from '../../shared/i18n/sentence-case.js';
import { STAR_STEP, starsPath } from '../../shared/templates/star-shape.js';
import { EVIDENCE_MESSAGES } from '../ocop-criterion/evidence-messages.vi.js';
import { english as criterionEnglish } from '../ocop-criterion/messages.en.js';
import { CRITERION_MESSAGES } from '../ocop-criterion/messages.vi.js';
import { toHtml, type Attributes, type Tree } from '../ocop-rating/markup-tree.js';
import { ALL_MESSAGES } from './deferred-messages.vi.js';
import type { FormMessageKey } from './message-key.js';
import { english } from './messages.en.js';
import { START_MESSAGES } from './start-messages.vi.js';
import { START_PAGE_MESSAGES } from './start-page-messages.vi.js';
import { startTree } from './static-start.js';
import { criterionTree, gateTree, sectionTree, type ServedView } from './static-questions.js';

const ATTRIBUTES = [
  'id',
  'class',
  'name',
  'layout',
  'storage',
  'theme',
  'accept',
  'max-files',
  'max-megabytes',
] as const;

/** An attribute that a server may write on the element. */
export type StaticAttribute = (typeof ATTRIBUTES)[number];

/** How a self-assessment is rendered on a server. */
export interface StaticSelfAssessmentOptions {
  /** The language of the page, `vi` (default) or `en`, or a language added with `addWords`. */
  readonly lang?: string | undefined;
  /** The address that the form posts to where no script runs; defaults to the address of the page. Read it with `readPostedSheet`. */
  readonly action?: string | undefined;
  /**
   * `first` (default) draws the first screen; all other questions come in a `noscript`, which browsers with scripts do not read into the page.
   * `all` draws every question for everybody: complete even where a script should come and never does, and slower on a phone.
   */
  readonly questions?: 'first' | 'all' | undefined;
  /** Answers to begin with, at least a part of a sheet of this set. */
  readonly assessment?: Partial<Assessment> | undefined;
  /** Fields of your own, by name: a token against forged posts, for one. */
  readonly fields?: Readonly<Record<string, string>> | undefined;
  /** Attributes of the element, by name: `id`, `class`, and its own. */
  readonly attributes?: Readonly<Partial<Record<StaticAttribute, string>>> | undefined;
  /** Without a set: the sets to choose from, by industry; defaults to those of the decision in force. */
  readonly groups?: readonly SetGroup[] | undefined;
  /** Without a set: the address of the page with the form of a set; defaults to `?set=4` on the page's own. */
  readonly href?: ((set: number) => string) | undefined;
}

/**
 * Renders `<ocop-self-assessment>` as static HTML: the questions of a set, or, without one, all sets to choose from. The page loads
 * `ocop-static.css` for its looks. Where the element is registered it takes over in the same lines, with what was answered until then; where no
 * script runs the markup stays a form that posts its fields.
 *
 * @param set the criteria set, as `loadSet` of `@ocop-kit/rules` gives it, of any pack; undefined for the choice of one
 * @param options language, address, how much is drawn at once
 * @returns HTML, escaped, to be put into a page as it is
 * @throws {TypeError} for an attribute that the form does not have
 * @throws {OcopError} for answers that the set does not have
 */
export function renderSelfAssessment(
  set: CriteriaSet | undefined,
  options: StaticSelfAssessmentOptions = {},
): string {
  const { lang = 'vi', attributes = {} } = options;
  const t = createTranslate<FormMessageKey>(
    'ocop-self-assessment',
    { vi: { ...ALL_MESSAGES, ...START_PAGE_MESSAGES, ...START_MESSAGES }, en: english },
    lang,
    set && unitMessage(set.pack, lang),
  );
  if (!set) {
    const { groups = setGroups(lang === 'vi' ? 'vi' : 'en'), href = (no) => `?set=${no}` } = options;
    return toHtml(element({ lang, ...attributes }, startTree(groups, href, t)));
  }
  const view: ServedView = {
    set,
    assessment: { ...createAssessment(set, new Date(0)), ...options.assessment },
    lang,
    t,
    criterionText: createTranslate(
      'ocop-criterion',
      { vi: { ...CRITERION_MESSAGES, ...EVIDENCE_MESSAGES }, en: criterionEnglish },
      lang,
      unitMessage(set.pack, lang),
    ),
  };
  return toHtml(element({ lang, pack: set.pack.id, set: set.no, ...attributes }, formTree(view, options)));
}

const OWN: ReadonlySet<string> = new Set([...ATTRIBUTES, 'lang', 'pack', 'set']);

function element(attributes: Attributes, tree: Tree): Tree {
  const unknown = Object.keys(attributes).find((name) => !OWN.has(name));
  // A name is written as it is; one from outside could be anything.
  if (unknown !== undefined) throw new TypeError(`No attribute of the form: ${unknown.slice(0, 80)}`);
  return ['ocop-self-assessment', attributes, tree];
}

function formTree(view: ServedView, options: StaticSelfAssessmentOptions): Tree {
  const { action, questions = 'first', fields = {} } = options;
  const { t } = view;
  const [first, rest] = divide(view);
  return [
    'form',
    {
      class: 'ocop-static',
      'data-ocop-static': 'form',
      method: 'post',
      ...(action !== undefined && { action }),
      'accept-charset': 'utf-8',
    },
    ...Object.entries(fields).map(([name, value]): Tree => ['input', { type: 'hidden', name, value }]),
    [
      'div',
      { class: 'ground' },
      [
        'div',
        { class: 'form steps' },
        topLine(view),
        ['div', { class: 'side' }, ['div', { class: 'bar' }, ...standing(view)]],
        [
          'div',
          { class: 'page' },
          ...first,
          ...(questions === 'all'
            ? [...rest, ...finish(view)]
            : [['noscript', {}, ...rest, ...finish(view)] as const]),
        ],
        // Where no script runs the questions follow, and their end has a button of its own.
        [
          'div',
          { class: 'bar bottom-bar in-view' },
          ['p', { class: 'standing-button' }, ...standing(view)],
          ['button', { class: 'primary' }, t('next')],
        ],
      ],
    ],
  ];
}

/** The first screen of a phone, and what comes after it. */
function divide(view: ServedView): readonly [first: readonly Tree[], rest: readonly Tree[]] {
  const { sections } = view.set;
  const gate = gateTree(view);
  if (gate.length > 0) return [gate, sections.map((section) => sectionTree(view, section))];
  const [criterion] = listScoredCriteria(view.set);
  return criterion
    ? [[criterionTree(view, criterion)], sections.map((section) => sectionTree(view, section, criterion))]
    : [[], []];
}

/** Stars and points so far. */
function standing({ set, assessment, lang, t }: ServedView): readonly Tree[] {
  const { total, stars, unanswered } = score(set, assessment);
  const { bands, scale } = set.pack;
  const most = Math.max(...bands.map(({ rank }) => rank));
  const band = bands.find(({ rank }) => rank === stars);
  const title = band ? textIn(band.title, lang) : t('no-rank');
  const reached = stars ?? 0;
  const row: Tree = [
    'svg',
    {
      class: 'stars',
      role: 'img',
      'aria-label': title,
      viewBox: `0 0 ${most * STAR_STEP} 24`,
      fill: 'none',
      stroke: 'currentColor',
      'stroke-width': 1.6,
    },
    ['path', { class: 'empty', d: starsPath(most - reached, reached) }],
    ['path', { class: unanswered.length > 0 ? 'provisional' : 'reached', d: starsPath(reached) }],
  ];
  return [
    scale ? row : ['b', {}, title],
    ' ',
    ['strong', {}, t('total', { total, max: maxTotal(set) })],
    ...(unanswered.length > 0 ? [' ', ['span', {}, t('provisional')] as const] : []),
  ];
}

/** Which sheet this is: its set, the number of questions, a part for each section. */
function topLine({ set, lang, t, assessment }: ServedView): Tree {
  const { leaves } = compileSet(set);
  const count = (at: number): number => leaves.filter(({ section }) => section === at).length;
  return [
    'div',
    { class: 'where' },
    [
      'p',
      { class: 'sheet-name' },
      ['b', {}, assessment.product.name || sentenceCase(textIn(set.title, lang))],
      ' ',
      ['span', {}, t('set-no', { set: set.no })],
    ],
    [
      'div',
      { class: 'progress', 'aria-hidden': 'true' },
      ...set.sections.map((_, at): Tree => ['progress', { max: count(at), value: 0 }]),
    ],
    ['p', { class: 'section-name' }],
  ];
}

/** The names, which a form with scripts asks for elsewhere, and the way on. */
function finish(view: ServedView): readonly Tree[] {
  const { t, assessment } = view;
  const field = (name: string, label: FormMessageKey, value: string): Tree => [
    'label',
    { class: 'field' },
    t(label),
    ['input', { type: 'text', name, value, maxlength: LONGEST.name, autocomplete: 'off' }],
  ];
  return [
    field(FIELDS.product, 'product', assessment.product.name),
    field(FIELDS.entity, 'entity', assessment.entity.name),
    ['p', { class: 'buttons' }, ['button', { class: 'primary' }, t('finish')]],
  ];
}
