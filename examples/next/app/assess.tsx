'use client';

import type { CustomPacks, SheetDetail } from '@ocop-kit/elements';
import { OcopScorecard, OcopSelfAssessment } from '@ocop-kit/elements/react';
import { useState } from 'react';

/** The form, what React hears of it, and the sheet handed on to a second element. */
export function Assess({ packs }: { readonly packs: CustomPacks }) {
  const [sheet, setSheet] = useState<SheetDetail>();
  return (
    <>
      <OcopSelfAssessment
        set={4}
        storage="none"
        packs={packs}
        onocop-change={({ detail }) => setSheet(detail)}
      />
      <p id="total">{sheet ? `Next biết: ${sheet.result.total} điểm` : 'Chưa có phiếu'}</p>
      <OcopScorecard packs={packs} assessment={sheet?.assessment} />
    </>
  );
}
