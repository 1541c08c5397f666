/** What Vue and Svelte know of the elements. Nothing runs: the test is that this compiles, and that each mistake does not. */
import type { OcopRating, OcopSelfAssessment } from '@ocop-kit/elements';
import type { OcopElementProps as InSvelte } from '@ocop-kit/elements/svelte';
import type { OcopElementProps as InVue } from '@ocop-kit/elements/vue';

export const right: [InVue<OcopSelfAssessment>, InSvelte<OcopSelfAssessment>, InVue<OcopRating>] = [
  { set: 4, required: true, onOcopDraftSaved: ({ detail }) => detail.id.length },
  {
    set: 4,
    required: true,
    'onocop-change': ({ detail, currentTarget }) => [detail.result.total, currentTarget.set],
  },
  { layout: 'card', data: { product: 'Mật ong (ví dụ)', stars: 4 } },
];

export const wrong: unknown[] = [
  // @ts-expect-error -- sets are numbered
  { set: '4' } satisfies InVue<OcopSelfAssessment>,
  // @ts-expect-error -- sets are numbered
  { set: '4' } satisfies InSvelte<OcopSelfAssessment>,
  // @ts-expect-error -- a rating has a product and stars
  { data: { product: 'Mật ong' } } satisfies InVue<OcopRating>,
  // @ts-expect-error -- no such layout
  { layout: 'table' } satisfies InSvelte<OcopRating>,
  // @ts-expect-error -- the detail of a saved draft has an id, not a result
  { onOcopDraftSaved: ({ detail }) => typeof detail.result } satisfies InVue<OcopSelfAssessment>,
  // @ts-expect-error -- the detail of a saved draft has an id, not a result
  { 'onocop-draft-saved': ({ detail }) => typeof detail.result } satisfies InSvelte<OcopSelfAssessment>,
];
