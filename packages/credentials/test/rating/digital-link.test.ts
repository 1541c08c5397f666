/** The addresses of stamps, read by a library that knows the grammar of GS1 Digital Link; pages carry none of it. */
import { DigitalLink } from 'digital-link.js';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { fullGtin, hasCheckDigit, signRating, stampAddress } from '../../src/rating.js';
import { makeExample, RECORD, type Example } from './example.js';

let example: Example;
beforeAll(async () => {
  example = await makeExample();
});

const beforeMark = (address: string): string => address.slice(0, address.indexOf('#'));

describe('the address of a stamp', () => {
  it.each(['96385074', '036000291452', '8938505974194', '10614141000415'])(
    'of a product with GTIN %s is a GS1 Digital Link of it and its number',
    async (gtin) => {
      for (const [stamp, qualifiers] of [
        ['000123', { 21: '000123' }],
        [undefined, {}],
      ] as const) {
        const { stamp: _, ...record } = RECORD;
        const more = stamp === undefined ? { gtin } : { gtin, stamp };
        const token = await signRating({ ...record, ...more }, example.keys.tinh);
        const link = DigitalLink(beforeMark(stampAddress(token, 'https://example.org/v/')));
        expect(link.isValid()).toBe(true);
        expect(link.getIdentifier()).toEqual({ '01': fullGtin(gtin) });
        expect(link.getKeyQualifiers()).toEqual(qualifiers);
        expect(link.getDomain()).toBe('https://example.org/v');
      }
    },
  );
});

describe('digits', () => {
  const digits = fc
    .tuple(fc.constantFrom(8, 12, 13, 14), fc.bigInt(1n, 99_999_999_999_999n))
    .map(([length, number]) => String(number).padStart(14, '0').slice(-length));

  it('are a GTIN here if they are one there', () => {
    fc.assert(
      fc.property(digits, (gtin) => {
        fc.pre(/[1-9]/.test(gtin));
        const link = `https://example.org/01/${fullGtin(gtin)}`;
        expect(hasCheckDigit(gtin)).toBe(DigitalLink(link).isValid());
      }),
      { numRuns: 500 },
    );
  });

  it('are a GTIN with one last digit of ten, here as there', () => {
    fc.assert(
      fc.property(digits, (gtin) => {
        const tens = Array.from({ length: 10 }, (_, last) => `${gtin.slice(0, -1)}${String(last)}`);
        const [here, ...more] = tens.filter((one) => /[1-9]/.test(one) && hasCheckDigit(one));
        fc.pre(/[1-9]/.test(gtin.slice(0, -1)));
        expect(more).toEqual([]);
        expect(DigitalLink(`https://example.org/01/${fullGtin(here ?? '')}`).isValid()).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});
