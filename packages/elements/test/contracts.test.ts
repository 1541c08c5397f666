/** What holds for every element alike. A new element joins by a row; without one the types do not hold. */
import { accessible } from './contracts/accessible.js';
import { formAssociated } from './contracts/form-associated.js';
import { leavesThePageAlone } from './contracts/leaves-the-page-alone.js';
import { localised } from './contracts/localised.js';
import { reflects } from './contracts/reflects.js';
import type { Contract, Subject } from './contracts/subject.js';
import {
  chooser,
  councilBallot,
  councilSession,
  criterion,
  dossier,
  form,
  productList,
  rating,
  scorecard,
  wholeForm,
} from './contracts/subjects.js';
import { survivesDisconnect } from './contracts/survives-disconnect.js';
import { themed } from './contracts/themed.js';
import '../src/all.js';

/** For all, whatever they do. */
const always: readonly Contract[] = [accessible, survivesDisconnect, leavesThePageAlone];

const theme = { text: 'dark', value: 'dark' };
const on = { text: '', value: true };
const today = { text: '2026-11-23', value: '2026-11-23' };

type Row = readonly [Subject, ...Contract[]];
type Tag = Extract<keyof HTMLElementTagNameMap, `ocop-${string}`>;

const table: Readonly<Record<Tag, readonly Row[]>> = {
  'ocop-criterion': [
    [
      criterion,
      reflects({ theme, disabled: on, headingLevel: { text: '2', value: 2 } }),
      themed(['--ocop-ink', '--ocop-muted', '--ocop-accent', '--ocop-line', '--ocop-star', '--ocop-warn']),
      localised({ vi: 'Căn cứ', en: 'Legal basis', key: 'evidence' }),
    ],
  ],
  'ocop-rating': [
    [
      rating,
      reflects({
        theme,
        data: { text: '{"product":"Trà","stars":3}', value: { product: 'Trà', stars: 3 } },
        srcRecord: { text: 'eyJ.eyJ.c2ln', value: 'eyJ.eyJ.c2ln' },
        layout: { text: 'card', value: 'card' },
        size: { text: 'large', value: 'large' },
        today,
      }),
      themed(['--ocop-ink', '--ocop-muted', '--ocop-star', '--ocop-warn', '--ocop-accent']),
      localised({ vi: '4 trên 5 sao', en: '4 out of 5 stars', key: 'more' }),
    ],
  ],
  'ocop-scorecard': [
    [
      scorecard,
      reflects({ theme }),
      themed(['--ocop-ink', '--ocop-muted', '--ocop-star', '--ocop-line']),
      localised({ vi: 'Vì sao có kết quả này', en: 'Why this is the result', key: 'provisional' }),
    ],
  ],
  'ocop-product-list': [
    [
      productList,
      reflects({ theme, today }),
      themed(['--ocop-ink', '--ocop-muted', '--ocop-accent', '--ocop-line', '--ocop-star', '--ocop-warn']),
      localised({ vi: 'Tìm sản phẩm', en: 'Find a product', key: 'search-hint' }),
    ],
  ],
  'ocop-dossier': [
    [
      dossier,
      reflects({
        theme,
        kind: { text: 'upgrade', value: 'upgrade' },
        on: { text: '2026-11-23', value: '2026-11-23' },
        storage: { text: 'none', value: 'none' },
        readonly: { text: '', value: true },
        maxFiles: { text: '3', value: 3 },
        maxMegabytes: { text: '5', value: 5 },
        accept: { text: '.pdf', value: '.pdf' },
      }),
      themed(['--ocop-ink', '--ocop-accent']),
      localised({ vi: 'Đóng gói hồ sơ', en: 'Pack the dossier', key: 'group-forms' }),
    ],
  ],
  'ocop-council-ballot': [
    [
      councilBallot,
      reflects({
        theme,
        member: { text: 'C', value: 'C' },
        storage: { text: 'none', value: 'none' },
        blind: { text: '', value: true },
        practice: { text: '', value: true },
      }),
      themed(['--ocop-ink', '--ocop-accent']),
      localised({ vi: 'Chủ thể tự chấm', en: 'The producer’s own pick', key: 'papers' }),
    ],
  ],
  'ocop-council-session': [
    [
      councilSession,
      reflects({
        theme,
        practice: { text: '', value: true },
        storage: { text: 'none', value: 'none' },
      }),
      themed(['--ocop-ink', '--ocop-accent']),
      localised({ vi: 'Còn chờ', en: 'Waiting for', key: 'average-short' }),
    ],
  ],
  'ocop-self-assessment': [
    [
      form,
      reflects({
        theme,
        pack: { text: 'vn-qd-26-2026', value: 'vn-qd-26-2026' },
        set: { text: '4', value: 4 },
        mode: { text: 'review', value: 'review' },
        stage: { text: 'province', value: 'province' },
        reviewer: { text: 'Lò Thị Ví Dụ', value: 'Lò Thị Ví Dụ' },
        history: { text: 'off', value: 'off' },
        layout: { text: 'all', value: 'all' },
        storage: { text: 'none', value: 'none' },
        draftsExpire: { text: '7', value: 7 },
        maxFiles: { text: '3', value: 3 },
        maxMegabytes: { text: '5', value: 5 },
        accept: { text: 'image/*', value: 'image/*' },
        name: { text: 'sheet', value: 'sheet' },
        required: on,
        disabled: on,
        readonly: on,
      }),
      themed(['--ocop-ink', '--ocop-muted', '--ocop-accent', '--ocop-line', '--ocop-star']),
      localised({ vi: 'Tiếp tục', en: 'Continue', key: 'back' }),
      formAssociated((value) => (JSON.parse(value) as { picks: unknown }).picks),
    ],
    [wholeForm],
    [chooser, localised({ vi: 'Sản phẩm của bạn là gì?', en: 'What is your product?', key: 'browse' })],
  ],
};

for (const [tag, rows] of Object.entries(table))
  for (const [subject, ...contracts] of rows)
    describe(`<${tag}>${subject.scene === undefined ? '' : `, ${subject.scene}`}`, () => {
      for (const contract of [...always, ...contracts]) contract(subject);
    });
