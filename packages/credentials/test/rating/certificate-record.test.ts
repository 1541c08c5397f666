/** A certificate of a register becomes a record, and its id the same short one everywhere. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createSigningKey } from '../../src/keys.js';
import { checkStatusList, signRating, type RatingRecord } from '../../src/rating.js';
import { recordIdOf, recordOf } from '../../src/register.js';

const CALENDAR = {
  certificate: { months: 36 },
  authorities: [{ ranks: [3, 4], level: 'province' as const }],
  renewal: { earliest: 180, latest: 120 },
  extension: { days: 180 },
  grounds: [],
};
const DEFAULTS = { issuer: 'vi-du', pack: 'vn-qd-26-2026', on: '2026-11-29', calendar: CALENDAR };
const HONEY = {
  id: 'vd-1',
  product: { name: 'Mật  ong hoa nhãn '.normalize('NFD'), set: 4, gtin: '8938505974194' },
  entity: { name: 'HTX Ví Dụ' },
  events: [
    { kind: 'recognised' as const, on: '2026-06-01', stars: 4, score: '84.50', decision: '153/QĐ-UBND' },
  ],
};
const FORM = /^[A-Za-z0-9][A-Za-z0-9._-]{0,31}$/;

describe('the id of a record', () => {
  it.each(['vd-2026-0153', 'A', 'a.b_c-d', 'x'.repeat(32)])('%s stays as it is', (id) => {
    expect(recordIdOf(id)).toBe(id);
  });

  // Written down, since what was printed on stamps must never come to be another.
  it.each([
    ['mat-ong-hoa-nhan-cong-ty-tnhh-vi-du-123', 'mat-ong-hoa-nhan-co-qzwbn9mq8919'],
    ['Số 7/VD', 'so-7-vd-0twqe6j8nde6'],
    ['…', 'pj9nh568srbb'],
  ])('%s becomes %s', (id, expected) => {
    expect(recordIdOf(id)).toBe(expected);
  });

  it('is one that records and lists take, the same however it is composed, and another for another', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 80 }), (id) => {
        expect(recordIdOf(id)).toMatch(FORM);
        expect(recordIdOf(recordIdOf(id))).toBe(recordIdOf(id));
        expect(recordIdOf(id.normalize('NFD'))).toBe(recordIdOf(id.normalize('NFC')));
      }),
    );
    const ids = Array.from({ length: 20_000 }, (_, at) => `mat-ong-hoa-nhan-cong-ty-tnhh-vi-du-${at}`);
    expect(new Set(ids.map(recordIdOf)).size).toBe(ids.length);
    const list = {
      format: 'ocop-status/1',
      issuer: 'vi-du',
      sequence: 1,
      issued: '2026-11-29',
      next: '2026-12-29',
      records: [{ id: recordIdOf('Số 7/VD'), state: 'withdrawn', on: '2026-11-29' }],
    };
    expect(checkStatusList(list)).toEqual(list);
  });
});

describe('the record of a certificate', () => {
  it('can be signed, its texts composed and its score without needless zeros', async () => {
    const made = recordOf(HONEY, DEFAULTS);
    expect(made).toEqual({
      record: {
        id: 'vd-1',
        issuer: 'vi-du',
        pack: 'vn-qd-26-2026',
        set: 4,
        stars: 4,
        score: '84.5',
        decision: '153/QĐ-UBND',
        issued: '2026-06-01',
        expires: '2029-06-01',
        signed: '2026-11-29',
        gtin: '8938505974194',
        product: 'Mật ong hoa nhãn',
        entity: 'HTX Ví Dụ',
      },
    });
    const record = ('record' in made ? made.record : {}) as RatingRecord;
    expect(await signRating(record, await createSigningKey('vd1'))).toMatch(/^[\w-]+\.[\w-]+\.[\w-]+$/);
  });

  it('ends where an extension ends', () => {
    const events = [...HONEY.events, { kind: 'extended' as const, on: '2029-05-01', until: '2029-09-01' }];
    const made = recordOf({ ...HONEY, events }, { ...DEFAULTS, on: '2029-07-01' });
    expect(made).toMatchObject({ record: { expires: '2029-09-01' } });
  });

  it('leaves out what the register does not say', () => {
    const made = recordOf({ ...HONEY, product: { name: 'Trà' } }, DEFAULTS);
    expect('record' in made && 'set' in made.record).toBe(false);
    expect('record' in made && 'gtin' in made.record).toBe(false);
  });

  it.each([
    ['2029-06-02', 'expired'],
    ['2026-05-31', 'not-yet'],
  ])('on %s there is none: %s', (on, state) => {
    expect(recordOf(HONEY, { ...DEFAULTS, on })).toEqual({ state });
  });

  it('of a withdrawn certificate there is none', () => {
    const events = [...HONEY.events, { kind: 'withdrawn' as const, on: '2026-11-01' }];
    expect(recordOf({ ...HONEY, events }, DEFAULTS)).toEqual({ state: 'withdrawn' });
  });
});
