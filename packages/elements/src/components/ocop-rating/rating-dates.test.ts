/** What a rating says of a certificate is what the calendar of the decision says, on every day around every edge. */
import { certificate, type CertificateQuestion } from '@ocop-kit/engine/calendar';
import { addDays, addMonths } from '@ocop-kit/engine/days';
import { calendarInForce, certificateTerms } from '@ocop-kit/rules/calendar';
import { expect, fixture, html } from '@open-wc/testing';
import '../../define/ocop-rating.js';
import { expiryOf, extensionOf, validityOn, type CertificateData } from './rating-data.js';
import type { OcopRating } from './ocop-rating.js';

/** Ends of months, leap days, ends of years, and days like any other. */
const ISSUED = [
  '2023-02-28',
  '2024-02-29',
  '2024-08-31',
  '2025-02-28',
  '2025-03-31',
  '2025-11-30',
  '2026-08-05',
  '2026-12-31',
  '2028-02-29',
  '2029-01-01',
];
const EXTENSIONS = [undefined, 0, 1, 179, 180, 181, 400];
/** Days after the day of issue, and after the end. */
const WITHDRAWN = [undefined, ['issued', 1], ['issued', 500], ['expires', 0], ['expires', 100]] as const;

interface Case {
  readonly data: CertificateData;
  readonly on: string;
}

/** Every certificate on the days around all that can change how it stands. */
function* everyCase(): Generator<Case> {
  for (const issued of ISSUED)
    for (const stated of [undefined, addDays(issued, 730)])
      for (const extension of EXTENSIONS)
        for (const withdrawal of WITHDRAWN) {
          const expires = stated ?? addMonths(issued, certificateTerms.months);
          const [from, days] = withdrawal ?? [];
          const withdrawn = from && addDays(from === 'issued' ? issued : expires, days);
          const extended = extension === undefined ? undefined : addDays(expires, extension);
          const data = { issued, expires: stated, extended, withdrawn };
          const edges = [issued, expires, addDays(expires, -certificateTerms.expiring), extended, withdrawn];
          const limit = addDays(expires, certificateTerms.extension);
          for (const edge of new Set([...edges, limit].filter((day) => day !== undefined)))
            for (const more of [-1, 0, 1]) yield { data, on: addDays(edge, more) };
        }
}

const standing = ({ data, on }: Case) =>
  certificate({ ...(data as Partial<CertificateQuestion>), on, stars: 4 }, calendarInForce);

describe('the days of a rating', () => {
  it('are those of the calendar of the decision', () => {
    const apart: unknown[] = [];
    const states = new Set<string>();
    let count = 0;
    for (const one of everyCase()) {
      count += 1;
      const { data, on } = one;
      const { state, expires, until } = standing(one);
      states.add(state);
      const found = {
        state: validityOn(data, on),
        expires: expiryOf(data),
        until: extensionOf(data) ?? expires,
      };
      const isOver = data.withdrawn !== undefined;
      const wanted = { state, expires, until: isOver ? found.until : until };
      if (JSON.stringify(found) !== JSON.stringify(wanted)) apart.push({ data, on, found, wanted });
    }
    expect(apart).to.deep.equal([]);
    expect(count).to.be.greaterThan(5_000);
    expect([...states].sort()).to.deep.equal([
      'expired',
      'expiring',
      'extended',
      'not-yet',
      'valid',
      'withdrawn',
    ]);
  });

  it('are shown by the element so', async () => {
    const element = await fixture<OcopRating>(
      html`<ocop-rating lang="vi" layout="card" .data=${{ product: 'Trà', stars: 4 }}></ocop-rating>`,
    );
    const apart: unknown[] = [];
    let at = 0;
    for (const one of everyCase()) {
      // All states are among so many.
      if (at++ % 7 > 0) continue;
      element.data = { product: 'Trà', stars: 4, certificate: one.data };
      element.today = one.on;
      await element.updateComplete;
      const part = element.shadowRoot?.querySelector('[part~=validity]')?.getAttribute('part');
      if (part !== `validity ${standing(one).state}`) apart.push({ ...one, part });
    }
    expect(apart).to.deep.equal([]);
  });

  const shownText = async (data: CertificateData, on: string, lang: string): Promise<string> => {
    const element = await fixture<OcopRating>(
      html`<ocop-rating
        lang=${lang}
        today=${on}
        layout="card"
        .data=${{ product: 'Trà', stars: 4, certificate: data }}
      ></ocop-rating>`,
    );
    return element.shadowRoot?.textContent.replace(/\s+/g, ' ').trim() ?? '';
  };
  const issued = '2026-08-05';
  for (const [what, data, on, lang, words] of [
    [
      'cut to what the law allows',
      { issued, extended: '2031-01-01' },
      '2029-09-01',
      'vi',
      'hết hạn 05/08/2029, được kéo dài đến 01/02/2030',
    ],
    [
      'over on the day after',
      { issued, extended: '2031-01-01' },
      '2030-02-02',
      'vi',
      'Giấy chứng nhận đã hết hạn',
    ],
    [
      'withdrawn',
      { issued, withdrawn: '2027-01-02' },
      '2027-01-02',
      'vi',
      'Từng đạt 4 sao OCOP Giấy chứng nhận đã bị thu hồi ngày 02/01/2027',
    ],
    [
      'withdrawn',
      { withdrawn: '02/01/2027' },
      '2027-01-02',
      'en',
      'Once rated OCOP 4-star Certificate withdrawn on 02/01/2027',
    ],
    ['not issued yet', { issued }, '2026-08-04', 'vi', 'Giấy chứng nhận có hiệu lực từ 05/08/2026'],
    ['not issued yet', { issued }, '2026-08-04', 'en', 'Certificate valid from 05/08/2026'],
  ] as const)
    it(`are said in words: ${what}, ${lang}`, async () => {
      expect(await shownText(data, on, lang)).to.contain(words);
    });
});
