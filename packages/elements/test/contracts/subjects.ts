/** The elements under contract, each with data that shows all it can. */
import { listScoredCriteria } from '@ocop-kit/engine';
import { loadSet } from '@ocop-kit/rules';
import type { OcopCouncilBallot } from '../../src/components/ocop-council-ballot/ocop-council-ballot.js';
import type { OcopCouncilSession } from '../../src/components/ocop-council-session/ocop-council-session.js';
import type { OcopCriterion } from '../../src/components/ocop-criterion/ocop-criterion.js';
import type { OcopDossier } from '../../src/components/ocop-dossier/ocop-dossier.js';
import type { OcopProductList } from '../../src/components/ocop-product-list/ocop-product-list.js';
import type { OcopRating } from '../../src/components/ocop-rating/ocop-rating.js';
import type { RatingData } from '../../src/components/ocop-rating/rating-data.js';
import type { OcopScorecard } from '../../src/components/ocop-scorecard/ocop-scorecard.js';
import { createAssessment } from '../../src/form/form-state.js';
import type { OcopSelfAssessment } from '../../src/components/ocop-self-assessment/ocop-self-assessment.js';
import { scored } from '../council-session-data.js';
import { inside, settled, type Subject } from './subject.js';
import { councilSession as ballotSession } from '../council-ballot-session.js';
import { waitUntil } from '../wait.js';

const honey = await loadSet('vn-qd-26-2026', 4, { lang: 'all' });
const TODAY = '2026-11-23';
const NEVER = 'not shown';

const rated: RatingData = {
  product: 'Mật ong (ví dụ)',
  entity: 'HTX Ví Dụ',
  stars: 4,
  score: 84.5,
  url: 'https://example.org/mat-ong',
  // Ends within half a year, which is said in a colour of its own.
  certificate: { issued: '2024-01-15', issuer: 'UBND tỉnh Ví Dụ', decision: '01/QĐ-UBND' },
};

function make<K extends keyof HTMLElementTagNameMap>(tag: K, data: Partial<HTMLElementTagNameMap[K]>) {
  return Object.assign(document.createElement(tag), data);
}

/** The first element inside that matches. */
function find(element: Element, selector: string): HTMLElement {
  const found = inside(element).find((inner) => inner.matches(selector));
  if (!found) throw new Error(`No ${selector} in ${element.localName}`);
  return found as HTMLElement;
}

const searchOf = (element: Element): HTMLInputElement =>
  find(element, 'input[type=search]') as HTMLInputElement;

const shows = (element: Element, selector: string): Promise<void> =>
  waitUntil(() => inside(element).some((inner) => inner.matches(selector)), `${selector}: ${NEVER}`);

export const criterion: Subject<OcopCriterion> = {
  tag: 'ocop-criterion',
  make() {
    const source = listScoredCriteria(honey).find(({ options = [] }) =>
      options.some(({ minimum }) => minimum),
    );
    if (!source) throw new Error('The set has no minimums');
    const element = make('ocop-criterion', {
      view: {
        criterion: source,
        pack: honey.pack,
        cite: honey.cite,
        pick: null,
        state: 'evaluated',
        note: 'Hóa đơn mua nguyên liệu',
        evidence: [
          { title: 'hoa-don.pdf', file: { name: 'hoa-don.pdf', type: 'application/pdf', size: 2048 } },
        ],
        refused: ['anh.tiff'],
        missing: true,
      },
    });
    element.addEventListener('ocop-pick', ({ detail: { pick } }) => {
      if (element.view) element.view = { ...element.view, pick };
    });
    return element;
  },
  ready: (element) => shows(element, 'input[name=pick]'),
  use: (element) => click(element, 'input[name=pick]'),
  state: (element) => find(element, 'input[name=pick]').matches(':checked'),
};

export const rating: Subject<OcopRating> = {
  tag: 'ocop-rating',
  make: () => make('ocop-rating', { data: rated, layout: 'card', today: TODAY }),
  ready: settled,
  use(element) {
    element.data = { ...rated, product: 'Mật ong hoa nhãn (ví dụ)', stars: 5 };
    return settled(element);
  },
  state: (element) => element.data?.stars,
};

export const scorecard: Subject<OcopScorecard> = {
  tag: 'ocop-scorecard',
  make: () =>
    make('ocop-scorecard', {
      criteriaSet: honey,
      assessment: { ...createAssessment(honey, new Date(TODAY)), picks: { '1.1': 3, '1.2': 1, '5.1': 1 } },
    }),
  ready: (element) => shows(element, 'meter'),
  use: (element) => click(element, 'details:not([open]) summary, summary'),
  state: (element) => inside(element).map((inner) => inner.matches('details[open]')),
};

export const productList: Subject<OcopProductList> = {
  tag: 'ocop-product-list',
  make: () =>
    make('ocop-product-list', {
      today: TODAY,
      products: [
        { ...rated, group: 'Mật ong', commune: 'Xã Ví Dụ' },
        { product: 'Trà (ví dụ)', entity: 'Hộ Ví Dụ', stars: null, group: 'Chè', commune: 'Xã Thử Nghiệm' },
      ],
    }),
  ready: (element) => shows(element, '[part~=card]'),
  use(element) {
    const search = searchOf(element);
    search.value = 'mat';
    search.dispatchEvent(new InputEvent('input', { bubbles: true }));
    // What was typed is told, and said to screen readers, a moment later.
    return new Promise((resolve) => {
      element.addEventListener('ocop-filter', () => void settled(element).then(resolve), { once: true });
    });
  },
  state: (element) => [
    element.filter,
    inside(element).filter((inner) => inner.matches('[part~=card]')).length,
  ],
};

const sheet: Subject<OcopSelfAssessment> = {
  tag: 'ocop-self-assessment',
  // Past the questions about the dossier there is a step to go back to; its entry in the history is not what a contract is about.
  make: () => make('ocop-self-assessment', { storage: 'none', layout: 'steps', set: 4, history: 'off' }),
  async ready(element) {
    await shows(element, '.gate, input[name=pick]');
    if (inside(element).some((inner) => inner.matches('.steps .gate')))
      await click(element, '.bottom-bar .primary');
    await shows(element, 'input[name=pick]');
  },
  use: (element) => click(element, 'input[name=pick]'),
  state: (element) => element.assessment?.picks,
};

export const form = { ...sheet, scene: 'answering' };

export const wholeForm: Subject<OcopSelfAssessment> = {
  ...sheet,
  scene: 'answering, all criteria on one page',
  make: () => make('ocop-self-assessment', { storage: 'none', layout: 'all', set: 4 }),
};

export const chooser: Subject<OcopSelfAssessment> = {
  ...sheet,
  scene: 'choosing a product',
  make: () => make('ocop-self-assessment', { storage: 'none' }),
  ready: (element) => shows(element, 'input[type=search]'),
  async use(element) {
    const search = searchOf(element);
    search.value = 'mat ong';
    search.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await shows(element, '.choices button');
  },
  state: (element) => searchOf(element).value,
};

async function click(element: Element, selector: string): Promise<void> {
  find(element, selector).click();
  await settled(element);
}

export const dossier: Subject<OcopDossier> = {
  tag: 'ocop-dossier',
  make: () =>
    make('ocop-dossier', {
      storage: 'none',
      on: TODAY,
      criteriaSet: honey,
      assessment: {
        ...createAssessment(honey, new Date(TODAY), {
          product: 'Mật ong (ví dụ)',
          entity: { name: 'HTX Ví Dụ' },
        }),
        picks: { '1.1': 3, '3.5': 3 },
        criteria: {
          '1.1': {
            evidence: [{ title: 'so.pdf', kind: 'raw-material', file: { name: 'so.pdf', size: 2048 } }],
          },
        },
      },
    }),
  ready: (element) => shows(element, '.dossier-rows'),
  async use(element) {
    if (inside(element).some((inner) => inner.matches('.dossier-list')))
      await click(element, '.row-acts button:not(.link)');
    await shows(element, 'input[value=first]');
    await click(element, 'input[value=first]');
  },
  state: (element) => element.assessment?.registration,
};

export const councilBallot: Subject<OcopCouncilBallot> = {
  tag: 'ocop-council-ballot',
  make: () => make('ocop-council-ballot', { storage: 'none', session: ballotSession(honey), member: 'B' }),
  async ready(element) {
    await shows(element, '.products');
    if (inside(element).every((inner) => !inner.matches('input[name=pick]')))
      await click(element, '.acts button');
    await shows(element, 'input[name=pick]');
  },
  use: (element) => click(element, 'input[name=pick]'),
  state: (element) => find(element, 'input[name=pick]').matches(':checked'),
};

export const councilSession: Subject<OcopCouncilSession> = {
  tag: 'ocop-council-session',
  make: () => make('ocop-council-session', { session: scored(), storage: 'none' }),
  ready: (element) => shows(element, '.overview'),
  use: (element) => click(element, '.overview .link'),
  state: (element) => inside(element).some((inner) => inner.matches('.heat')),
};
