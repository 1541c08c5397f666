import type { SheetDetail } from '@ocop-kit/elements';
import type {} from '@ocop-kit/elements/jsx';
import { useState } from 'react';

/** An invented product. */
const honey = { product: 'Mật ong hoa nhãn (ví dụ)', entity: 'HTX Ví Dụ', stars: 4, score: 84.5 };

export function App() {
  const [sheet, setSheet] = useState<SheetDetail>();
  return (
    <>
      <h1>Tự đánh giá với React</h1>
      <ocop-self-assessment set={4} storage="none" onocop-change={({ detail }) => setSheet(detail)} />
      <p id="total">{sheet ? `React biết: ${sheet.result.total} điểm` : 'Chưa có phiếu'}</p>
      <ocop-rating layout="card" data={honey} />
    </>
  );
}
