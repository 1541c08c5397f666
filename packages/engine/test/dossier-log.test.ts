/** The steps of a dossier: what may follow, what is kept, and what was corrected since. */
import { describe, expect, it, test } from 'vitest';
import { correctionsSince, findMisplacedSteps, nextSteps, withStep } from '../src/dossier.js';
import { parseAssessment, serializeAssessment, type Assessment, type DossierStep } from '../src/schema.js';

type Step = DossierStep['step'];
type Stage = DossierStep['stage'];

const sheet = (): Assessment => ({
  ...parseAssessment({ set: 4, picks: { '1.1': 2, '2.10': 1, '2.9': 3 }, declared: ['a'], denied: ['b'] }),
  criteria: { '1.1': { note: 'Mười hộ.', evidence: [{ title: 'Hợp đồng', file: { name: 'a.pdf' } }] } },
});
const by = (stage: Stage, time = '2026-09-01') => ({ who: { name: `Người ở ${stage}` }, stage, time });
const through = (...steps: readonly (readonly [Step, Stage])[]): Assessment =>
  steps.reduce((assessment, [step, stage]) => withStep(assessment, step, by(stage)), sheet());

const TURNS: readonly (readonly [string, readonly (readonly [Step, Stage])[], Stage, readonly Step[]])[] = [
  ['nothing', [], 'self', ['submitted']],
  ['nothing', [], 'commune', []],
  ['handing in', [['submitted', 'self']], 'commune', ['asked', 'returned', 'accepted']],
  ['handing in', [['submitted', 'self']], 'self', ['submitted']],
  [
    'returning',
    [
      ['submitted', 'self'],
      ['returned', 'commune'],
    ],
    'self',
    ['submitted'],
  ],
  [
    'returning',
    [
      ['submitted', 'self'],
      ['returned', 'commune'],
    ],
    'commune',
    [],
  ],
  [
    'asking',
    [
      ['submitted', 'self'],
      ['asked', 'commune'],
    ],
    'commune',
    ['returned', 'accepted'],
  ],
  [
    'accepting',
    [
      ['submitted', 'self'],
      ['accepted', 'commune'],
    ],
    'commune',
    ['asked', 'returned', 'forwarded'],
  ],
  [
    'sending on',
    [
      ['submitted', 'self'],
      ['accepted', 'commune'],
      ['forwarded', 'commune'],
    ],
    'commune',
    [],
  ],
  [
    'sending on',
    [
      ['submitted', 'self'],
      ['accepted', 'commune'],
      ['forwarded', 'commune'],
    ],
    'province',
    ['asked', 'returned', 'accepted'],
  ],
];

test.each(TURNS)('after %s by %j, %s may %j', (_, steps, stage, allowed) => {
  const { log } = through(...steps);
  expect(nextSteps(log, stage)).toEqual(allowed);
  for (const step of ['submitted', 'asked', 'returned', 'accepted', 'forwarded'] as const)
    if (!allowed.includes(step))
      expect(() => withStep(through(...steps), step, by(stage))).toThrow(
        `assessment/shape at /log/${steps.length}/step`,
      );
});

describe('a step', () => {
  it('keeps the sheet as it was, and changes nothing that was there', () => {
    const before = Object.freeze(sheet());
    const handedIn = withStep(before, 'submitted', {
      ...by('self', '2026-09-01T08:00:00+07:00'),
      remark: 'Đủ hồ sơ.',
    });
    const { picks, declared, denied, criteria } = before;
    expect(handedIn.log).toEqual([
      {
        step: 'submitted',
        ...{
          who: { name: 'Người ở self' },
          stage: 'self',
          time: '2026-09-01T08:00:00+07:00',
          remark: 'Đủ hồ sơ.',
        },
        sheet: { picks, declared, denied, criteria },
      },
    ]);
    expect(handedIn.times.submitted).toBe('2026-09-01T08:00:00+07:00');
    expect(parseAssessment(serializeAssessment(handedIn))).toEqual(handedIn);
    const returned = withStep({ ...handedIn, picks: {} }, 'returned', by('commune'));
    expect(returned.log?.[0]).toEqual(handedIn.log?.[0]);
    expect(returned.times).toMatchObject({ submitted: '2026-09-01T08:00:00+07:00', returned: '2026-09-01' });
  });

  it('that does not fit into the log is refused', () => {
    const full = {
      ...sheet(),
      log: Array.from({ length: 500 }, () => ({ step: 'submitted' as const, ...by('self') })),
    };
    expect(() => withStep(full, 'submitted', by('self'))).toThrow('input/too-large at /log');
  });
});

describe('corrections', () => {
  it('are told by criterion, with the former answer and the new one', () => {
    const returned = through(['submitted', 'self'], ['returned', 'commune']);
    const evidence = [{ title: 'Hợp đồng', file: { name: 'a.pdf' } }];
    const corrected: Assessment = {
      ...returned,
      picks: { '1.1': 2, '2.10': 2, '3.1': 1 },
      declared: [],
      denied: ['b', 'a'],
      criteria: {
        '1.1': { note: 'Mười hai hộ.', evidence: [{ file: { name: 'a.pdf' }, title: 'Hợp đồng' }] },
      },
    };
    expect(correctionsSince(corrected)).toEqual({
      since: returned.log?.[1],
      criteria: [
        {
          criterion: '1.1',
          parts: ['note'],
          before: { pick: 2, note: 'Mười hộ.', evidence },
          now: { pick: 2, note: 'Mười hai hộ.', evidence },
        },
        { criterion: '2.9', parts: ['pick'], before: { pick: 3 }, now: {} },
        { criterion: '2.10', parts: ['pick'], before: { pick: 1 }, now: { pick: 2 } },
        { criterion: '3.1', parts: ['pick'], before: {}, now: { pick: 1 } },
      ],
      conditions: [{ condition: 'a', before: true, now: false }],
    });
  });

  it('are those between two times that it was handed in, for the office that receives it', () => {
    const returned = through(['submitted', 'self'], ['returned', 'commune']);
    const again = withStep({ ...returned, picks: { ...returned.picks, '1.1': 3 } }, 'submitted', by('self'));
    const { since, criteria } = correctionsSince(again);
    expect(since?.step).toBe('returned');
    expect(criteria.map(({ criterion, before }) => [criterion, before.pick])).toEqual([['1.1', 2]]);
    const corrected = { ...again, picks: { ...again.picks, '1.1': 1 } };
    expect(correctionsSince(corrected).criteria.map(({ before }) => before.pick)).toEqual([3]);
  });

  it('are none right after a step, and where no step has kept a sheet', () => {
    expect(correctionsSince(through(['submitted', 'self'])).criteria).toEqual([]);
    const foreign = { ...sheet(), log: [{ step: 'submitted' as const, ...by('self') }] };
    expect(correctionsSince(foreign)).toEqual({ since: undefined, criteria: [], conditions: [] });
  });
});

test('steps that cannot follow are found by their position', () => {
  const log = [...(through(['submitted', 'self'], ['accepted', 'commune']).log ?? [])];
  expect(findMisplacedSteps(log)).toEqual([]);
  expect(findMisplacedSteps(log.toReversed())).toEqual([1, 2]);
  expect(findMisplacedSteps([...log, { step: 'forwarded', ...by('self') }])).toEqual([3]);
});
