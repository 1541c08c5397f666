/** What was entered wrongly into a register: days put right, certificates taken out, those that no list of what is due can name. */
import { describe, expect, it, test } from 'vitest';
import {
  certificatesNotDue,
  checkRegister,
  parseRegister,
  removeCertificate,
  stateOf,
  withDecisionDays,
  type CertificateEvent,
  type RegisteredCertificate,
} from '../src/register.js';
import { CALENDAR, certificateOf, registerOf } from './fixtures/certificates.js';

const OPTIONS = { on: '2026-11-29', calendar: CALENDAR };

const corrected = (first: Partial<CertificateEvent>, ...since: CertificateEvent[]): RegisteredCertificate => {
  const certificate = certificateOf('Trà', 'HTX', first);
  return { ...certificate, events: [...certificate.events, ...since] };
};
const UNREAD: Partial<CertificateEvent> = { on: undefined, unread: [{ field: 'on', text: '5.8.26' }] };

describe('a day that is put right stands wherever it would have stood', () => {
  const right = stateOf(certificateOf('Trà', 'HTX', { on: '2026-08-05' }), OPTIONS);

  test.each<[string, RegisteredCertificate]>([
    [
      'an unread day, as the day of the decision',
      corrected(UNREAD, { kind: 'corrected', decided: '2026-08-05' }),
    ],
    ['an unread day, as the day of issue', corrected(UNREAD, { kind: 'corrected', issued: '2026-08-05' })],
    ['no day at all', corrected({ on: undefined }, { kind: 'corrected', decided: '2026-08-05' })],
    ['another day', corrected({ on: '2025-08-05' }, { kind: 'corrected', decided: '2026-08-05' })],
    ['a day still to come', corrected({ on: '2062-08-05' }, { kind: 'corrected', decided: '2026-08-05' })],
    [
      'the last correction counts',
      corrected(
        UNREAD,
        { kind: 'corrected', decided: '2025-08-05' },
        { kind: 'corrected', decided: '2026-08-05' },
      ),
    ],
  ])('%s', (_, certificate) => {
    expect(stateOf(certificate, OPTIONS)).toEqual(right);
    expect(checkRegister(registerOf([certificate]), OPTIONS)).toEqual([]);
    expect(withDecisionDays(certificate.events)[0]?.on).toBe('2026-08-05');
    // The history keeps what was.
    expect(certificate.events[0]?.on).not.toBe('2026-08-05');
  });

  it('leaves a day of issue that was recorded', () => {
    const certificate = corrected(
      { on: '2026-08-01', issued: '2026-08-05' },
      { kind: 'corrected', decided: '2026-08-02' },
    );
    expect(stateOf(certificate, OPTIONS)).toMatchObject({ decided: '2026-08-02', issued: '2026-08-05' });
  });

  it('leaves the decision where only the day of issue is put right', () => {
    const certificate = corrected({ on: '2026-08-01' }, { kind: 'corrected', issued: '2026-08-05' });
    expect(stateOf(certificate, OPTIONS)).toMatchObject({ decided: '2026-08-01', issued: '2026-08-05' });
  });

  it('leaves the period before', () => {
    const certificate = corrected(
      { on: '2023-08-05' },
      { kind: 'renewed', stars: 3, decision: '9/QĐ-UBND' },
      { kind: 'corrected', decided: '2026-08-05' },
    );
    expect(withDecisionDays(certificate.events).map(({ on }) => on)).toEqual([
      '2023-08-05',
      '2026-08-05',
      undefined,
    ]);
  });
});

describe('a certificate entered by mistake', () => {
  const [honey, tea] = [certificateOf('Mật ong', 'HTX'), certificateOf('Trà', 'HTX')];
  const register = registerOf([honey, tea]);
  const removal = { id: tea.id, reason: ' Ghi nhầm hai lần ', recorded: '2026-11-29T08:00:00+07:00' };

  it('is kept as it was, apart from the others', () => {
    const after = removeCertificate(register, removal);
    expect(after.certificates).toEqual([honey]);
    expect(after.removed).toEqual([
      { certificate: tea, reason: 'Ghi nhầm hai lần', recorded: removal.recorded },
    ]);
    expect(register.certificates).toHaveLength(2);
    expect(parseRegister(JSON.stringify(after))).toEqual(after);
  });

  it('keeps its id, which nobody is given again', () => {
    const after = removeCertificate(register, removal);
    expect(() => parseRegister({ ...after, certificates: [honey, tea] })).toThrow(/duplicate-id/);
  });

  test.each([
    ['an id that is not there', { ...removal, id: 'khac' }],
    ['no reason', { ...removal, reason: ' ' }],
    ['a moment that is none', { ...removal, recorded: '2026-13-29' }],
  ])('is refused: %s', (_, wrong) => {
    expect(() => removeCertificate(register, wrong)).toThrow();
  });
});

it('names what no list of what ends soon can name', () => {
  const undated = certificateOf('Tỏi', 'HTX', { on: undefined });
  const expired = certificateOf('Hồng', 'HTX', { on: '2022-01-02' });
  const withdrawn = corrected({ on: '2022-01-02' }, { kind: 'withdrawn', on: '2023-01-02' });
  const register = registerOf([certificateOf('Trà', 'HTX'), undated, expired, withdrawn]);
  expect(certificatesNotDue(register, OPTIONS)).toEqual({ undated: [undated], expired: [expired] });
});
