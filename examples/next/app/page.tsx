import { renderJsonLd, renderRating, type RatingData } from '@ocop-kit/elements/static';
import { Assess } from './assess';
import cooperative from './overlay.json';

/** An invented product. */
const honey: RatingData = {
  product: 'Mật ong hoa nhãn (ví dụ)',
  entity: 'HTX Ví Dụ',
  stars: 4,
  score: 84.5,
  certificate: { issued: '2026-08-03', issuer: 'UBND tỉnh Ví Dụ', decision: '01/QĐ-UBND' },
};

/** Written while the site is built: the rating is read with scripts off, the form comes alive in the browser. */
export default function Page() {
  return (
    <main>
      <h1>Tự đánh giá với Next</h1>
      <div dangerouslySetInnerHTML={{ __html: renderRating(honey) + renderJsonLd(honey) }} />
      <Assess packs={[cooperative]} />
    </main>
  );
}
