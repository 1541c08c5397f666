/** The questions of a set as markup for a server: the same words and the same parts as the element draws, as a plain form. */
import { citeText, textIn, type CriteriaSet } from '@ocop-kit/engine';
import type { Assessment, Condition, Criterion, Option, Text } from '@ocop-kit/engine/schema';
import { findConditionQuestion } from '@ocop-kit/rules/glosses';
import { listConditionsAt, listGateConditions } from '../../form/conditions.js';
import { declarationOf } from '../../form/declaration.js';
import { FIELDS, LONGEST } from '../../form/served-fields.js';
import { allowsNone, noneText } from '../../rules/none-of-these.js';
import { sentenceCase } from '../../shared/i18n/sentence-case.js';
import type { Translate } from '../../shared/i18n/messages.js';
import { STAR_STEP, starsPath } from '../../shared/templates/star-shape.js';
import { findDifferingWords } from '../ocop-criterion/differing-words.js';
import type { EvidenceMessageKey } from '../ocop-criterion/evidence-messages.vi.js';
import type { CriterionMessageKey } from '../ocop-criterion/messages.vi.js';
import type { Attributes, Tree } from '../ocop-rating/markup-tree.js';
import type { FormMessageKey } from './message-key.js';

/** Everything the parts of the served form need. */
export interface ServedView {
  readonly set: CriteriaSet;
  readonly assessment: Assessment;
  readonly lang: string;
  readonly t: Translate<FormMessageKey>;
  readonly criterionText: Translate<CriterionMessageKey | EvidenceMessageKey>;
}

/** What is asked about the whole dossier, before the first question. */
export function gateTree(view: ServedView): readonly Tree[] {
  const conditions = listGateConditions(view.set);
  if (conditions.length === 0) return [];
  return [
    [
      'section',
      { class: 'gate', 'aria-labelledby': 'ocop-gate' },
      ['h2', { class: 'heading', id: 'ocop-gate' }, view.t('gate')],
      ...conditions.map((condition) => conditionTree(view, condition)),
    ],
  ];
}

/**
 * A section with its criteria and groups of criteria.
 * @param except a criterion that stands elsewhere
 */
export function sectionTree(
  view: ServedView,
  { id, title, criteria }: CriteriaSet['sections'][number],
  except?: Criterion,
): Tree {
  const { t } = view;
  return [
    'section',
    {},
    ['h2', { class: 'heading' }, t('section', { id }), ' ', words(view, title, sentenceCase)],
    ...criteria.flatMap((entry) => groupTree(view, entry, except)),
  ];
}

function groupTree(view: ServedView, entry: Criterion, except: Criterion | undefined): readonly Tree[] {
  if (entry === except) return [];
  if (!entry.criteria) return [criterionTree(view, entry)];
  return [
    ['h3', {}, `${entry.id}. `, words(view, entry.title, sentenceCase)],
    ...(entry.notes ?? []).map((note): Tree => ['p', { class: 'hint' }, words(view, note)]),
    ...entry.criteria.flatMap((inner) => groupTree(view, inner, except)),
  ];
}

/** One criterion: its title, the conditions asked at it, its options, and a note. */
export function criterionTree(view: ServedView, criterion: Criterion): Tree {
  const { set, criterionText: t } = view;
  const asked = listConditionsAt(set, criterion.id);
  const isAsked = (note: Text): boolean =>
    asked.some(({ text }) => JSON.stringify(text) === JSON.stringify(note));
  return [
    'div',
    { class: 'criterion', id: `ocop-${criterion.id}` },
    [
      'fieldset',
      {},
      [
        'legend',
        {},
        ['span', { class: 'hint' }, `${criterion.id} · ${t('max', { points: criterion.max })}`],
        ['h3', {}, words(view, criterion.title, sentenceCase)],
      ],
      ...(criterion.notes ?? [])
        .filter((note) => !isAsked(note))
        .map((note): Tree => ['p', { class: 'hint' }, words(view, note)]),
      ...(asked.length > 0
        ? [
            [
              'div',
              { class: 'conditions' },
              ...asked.map((condition) => conditionTree(view, condition)),
            ] as const,
          ]
        : []),
      ['div', { class: 'options' }, ...optionTrees(view, criterion)],
    ],
    noteTree(view, criterion),
    [
      'details',
      {},
      ['summary', {}, t('cite')],
      [
        'p',
        { class: 'hint' },
        citeText(set.pack, { ...set.cite, criterion: criterion.id }, citeLanguage(view)),
      ],
    ],
  ];
}

function citeLanguage({ set, lang }: ServedView): string {
  return set.pack.languages.includes(lang) ? lang : 'en';
}

/** A condition as a question: yes or no, worded by the decision, with what a yes does. */
function conditionTree(view: ServedView, condition: Condition): Tree {
  const { id, effect, text } = condition;
  const { t, assessment, lang } = view;
  const holds = declarationOf(assessment, id);
  const answer = (value: 'yes' | 'no', ...text_: readonly Tree[]): Tree => {
    const picked = holds === (value === 'yes');
    return [
      'label',
      { class: picked ? 'answer picked' : 'answer' },
      ['input', radio(id, value, picked)],
      ['span', {}, ...text_],
    ];
  };
  return [
    'fieldset',
    { class: 'condition' },
    [
      'legend',
      {},
      findConditionQuestion(condition, lang) ?? t('condition-asked'),
      ' ',
      ['span', { class: 'quoted' }, '“', words(view, text), '”'],
    ],
    [
      'div',
      { class: 'answers' },
      answer('yes', ['b', {}, t('condition-yes')], ` ${t(`effect-${effect}`)}`),
      answer('no', ['b', {}, t('condition-no')]),
    ],
  ];
}

function optionTrees(view: ServedView, criterion: Criterion): readonly Tree[] {
  const { lang, criterionText: t, set } = view;
  if (criterion.tick)
    return [1, 0].map((ordinal) =>
      optionTree(view, criterion, ordinal, [t(ordinal === 1 ? 'yes' : 'no')], ordinal * criterion.max),
    );
  const options = (criterion.options ?? []).map((option, i) => ({ option, ordinal: i + 1 }));
  const none = allowsNone(criterion)
    ? [optionTree(view, criterion, 0, [noneText(set.pack, lang, t('none'))], 0)]
    : [];
  const list = (
    inCase: readonly { readonly option: Option; readonly ordinal: number }[],
  ): readonly Tree[] => {
    const stretches = findDifferingWords(inCase.map(({ option }) => textIn(option.text, lang)));
    return inCase.map(({ option, ordinal }, i) => {
      const bold = (stretches[i] ?? []).map(({ text, differs }): Tree => (differs ? ['b', {}, text] : text));
      return optionTree(
        view,
        criterion,
        ordinal,
        inLanguage(view, option.text, bold),
        option.points,
        option.minimum,
      );
    });
  };
  // Without a script the cases stand one below the other, each over its own options.
  const cases = (criterion.cases ?? []).flatMap(({ no, title }): readonly Tree[] => [
    ['p', { class: 'case' }, words(view, title)],
    ...list(options.filter(({ option }) => option.case === no)),
  ]);
  return [...(cases.length > 0 ? cases : list(options)), ...none];
}

function optionTree(
  { set, lang, assessment, criterionText: t }: ServedView,
  criterion: Criterion,
  ordinal: number,
  text: readonly Tree[],
  points: number,
  minimum?: Option['minimum'],
): Tree {
  const picked = Object.hasOwn(assessment.picks, criterion.id) && assessment.picks[criterion.id] === ordinal;
  const apart = ordinal === 0 && !criterion.tick;
  const rank = set.pack.bands.find((band) => band.rank === minimum);
  const title = `${textIn(rank?.title, lang)}: `;
  const shape: readonly Tree[] =
    set.pack.scale && rank
      ? [
          [
            'svg',
            { viewBox: `0 0 ${rank.rank * STAR_STEP} 24`, 'aria-hidden': 'true' },
            ['path', { d: starsPath(rank.rank) }],
          ],
          ['span', { class: 'unseen' }, title],
        ]
      : [title];
  return [
    'label',
    { class: ['option', picked ? 'picked' : '', apart ? 'none' : ''].filter(Boolean).join(' ') },
    ['input', radio(FIELDS.pick(criterion.id), ordinal, picked)],
    [
      'span',
      {},
      ['span', { class: 'text' }, ...text],
      ' ',
      ...(rank ? [['span', { class: 'minimum' }, ...shape, t('minimum')] as const, ' '] : []),
      ['span', { class: 'chip points' }, t('points', { points })],
    ],
  ];
}

function noteTree(view: ServedView, { id, evidence = [] }: Criterion): Tree {
  const { set, assessment, criterionText: t } = view;
  const wanted = (set.pack.evidenceKinds ?? []).filter((kind) => evidence.includes(kind.id));
  const note = Object.hasOwn(assessment.criteria, id) ? (assessment.criteria[id]?.note ?? '') : '';
  return [
    'details',
    { class: 'evidence', ...(note !== '' && { open: '' }) },
    ['summary', {}, t('evidence', { count: evidence.length > 0 ? ` (${evidence.length})` : '' })],
    ...(wanted.length > 0
      ? ([
          ['p', {}, t('prepare')],
          [
            'ul',
            {},
            ...wanted.map(({ title, text }): Tree => [
              'li',
              {},
              ['b', {}, words(view, title)],
              ' ',
              ['span', { class: 'hint' }, words(view, text)],
            ]),
          ],
        ] as const)
      : []),
    [
      'label',
      {},
      t('note'),
      // A browser drops the first line break of a text area.
      ['textarea', { name: FIELDS.note(id), maxlength: LONGEST.note }, note.replace(/^\n/, '\n\n')],
    ],
  ];
}

function radio(name: string, value: string | number, checked: boolean): Attributes {
  return { type: 'radio', name, value, ...(checked && { checked: '' }) };
}

/** A pack's text, marked with its language where it isn't the page's. */
export function words(view: ServedView, text: Text | undefined, draw = (plain: string) => plain): Tree {
  const [tree = ''] = inLanguage(view, text, [draw(textIn(text, view.lang))]);
  return tree;
}

function inLanguage(
  { set, lang }: ServedView,
  text: Text | undefined,
  drawn: readonly Tree[],
): readonly Tree[] {
  const language = (typeof text === 'object' && text[lang] ? lang : set.pack.languages[0]) ?? lang;
  return language === lang ? drawn : [['span', { lang: language }, ...drawn]];
}
