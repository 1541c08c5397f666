/** What React 19 knows of the elements. Nothing runs: the test is that this compiles, and that each mistake does not. */
import type {} from '@ocop-kit/elements/jsx';
import type { OcopSelfAssessment } from '@ocop-kit/elements';
import { OcopRating, OcopSelfAssessment as Form } from '@ocop-kit/elements/react';
import type { Overlay } from '@ocop-kit/engine/overlay';
import type { RefObject } from 'react';

declare const form: RefObject<OcopSelfAssessment | null>;
declare const overlay: Overlay;

export const right = (
  <main lang="vi">
    <ocop-rating
      layout="card"
      theme="dark"
      data={{ product: 'Mật ong (ví dụ)', stars: 4 }}
      className="badge"
      slot="aside"
    >
      4 sao
    </ocop-rating>
    <ocop-self-assessment
      ref={form}
      name="sheet"
      set={4}
      required
      onocop-change={({ detail, currentTarget }) => {
        const total: number = detail.result.total;
        const same: OcopSelfAssessment = currentTarget;
        return [total, detail.assessment.picks, same];
      }}
      onocop-draft-saved={({ detail }) => detail.id.length}
    />
    <ocop-criterion disabled onocop-pick={({ detail }) => detail.pick} />
    <Form ref={form} packs={[overlay]} maxFiles={3} onocop-change={({ detail }) => detail.result.total} />
  </main>
);

export const wrong = [
  // @ts-expect-error -- no such layout
  <ocop-rating layout="table" />,
  // @ts-expect-error -- a rating has a product and stars
  <ocop-rating data={{ product: 'Mật ong' }} />,
  // @ts-expect-error -- sets are numbered
  <ocop-self-assessment set="4" />,
  // @ts-expect-error -- read from the element, not set on it
  <ocop-self-assessment assessment={undefined} />,
  // @ts-expect-error -- a method is called, not set
  <ocop-self-assessment open={undefined} />,
  // @ts-expect-error -- what the element keeps to itself
  <ocop-criterion chosenCase={1} />,
  // @ts-expect-error -- the detail of a saved draft has an id, not a result
  <ocop-self-assessment onocop-draft-saved={({ detail }) => detail.result} />,
  // @ts-expect-error -- no such layout
  <OcopRating layout="table" />,
  // @ts-expect-error -- packs are a list
  <Form packs={4} />,
  // @ts-expect-error -- read from the element, not set on it
  <Form assessment={undefined} />,
  // @ts-expect-error -- no such element
  <ocop-council />,
];
