/** `ocop plan`: made of the next star, handed out, carried over, printed. */
import { readFile, writeFile } from 'node:fs/promises';
import { compileSet } from '@ocop-kit/engine';
import { parsePlan, planOf, withPlan } from '@ocop-kit/engine/plan';
import { parseAssessment } from '@ocop-kit/engine/schema';
import { loadSet } from '@ocop-kit/rules';
import { describe, expect, it } from 'vitest';
import { inFolder, json, ocop } from './run-ocop.js';

const { leaves } = compileSet(await loadSet('vn-qd-26-2026', 4));
const best = Object.fromEntries(leaves.map(({ id, tick, options }) => [id, tick ? 1 : options.length]));
const sheetOf = (picks: Record<string, number>) => ({
  format: 'ocop-assessment/1',
  pack: 'vn-qd-26-2026',
  set: 4,
  product: { name: 'Trà thảo mộc Ví Dụ' },
  entity: { name: 'HTX Ví Dụ' },
  picks,
  declared: [],
  criteria: {},
  stage: 'self',
  times: {},
});
const before = sheetOf(
  Object.fromEntries(Object.entries(best).map(([id, pick], at) => [id, at % 3 === 0 ? 1 : pick])),
);

/** A folder with the sheet of then, that of now, and a plan. */
const withPlanned = (act: (path: (name: string) => string) => Promise<void>): Promise<void> =>
  inFolder(async (path) => {
    await writeFile(path('truoc.json'), JSON.stringify(before));
    await writeFile(path('nay.json'), JSON.stringify(sheetOf(best)));
    const made = [
      'plan',
      'new',
      path('truoc.json'),
      '-o',
      path('kh.json'),
      '--goal',
      '4',
      '--on',
      '01/09/2026',
    ];
    expect(await ocop(made)).toMatchObject({
      code: 0,
      err: expect.stringContaining('để đạt 4 sao') as string,
    });
    await act(path);
  });
const readBack = async (file: string) => parsePlan(await readFile(file, 'utf8'));

describe('ocop plan', () => {
  it('makes a plan with papers to get, and lists it', () =>
    withPlanned(async (path) => {
      const plan = await readBack(path('kh.json'));
      expect(plan).toMatchObject({ on: '2026-09-01', goal: { stars: 4 } });
      expect(plan.tasks.some(({ paper }) => paper !== undefined)).toBe(true);
      const { out } = await ocop(['plan', 'print', path('kh.json')]);
      for (const { id } of plan.tasks) expect(out).toContain(id);
    }));

  it('hands out tasks, and adds one of one’s own', () =>
    withPlanned(async (path) => {
      const [first] = (await readBack(path('kh.json'))).tasks;
      const id = first?.id ?? '';
      await ocop([
        'plan',
        'task',
        path('kh.json'),
        id,
        '--owner',
        'Chị Mẫu',
        '--due',
        '31/12/2026',
        '--state',
        'doing',
      ]);
      await ocop([
        'plan',
        'task',
        path('kh.json'),
        '--add',
        'Mua máy sấy',
        '--on',
        '02/09/2026',
        '--note',
        'Vay vốn',
      ]);
      const { tasks } = await readBack(path('kh.json'));
      expect(tasks[0]).toMatchObject({ owner: 'Chị Mẫu', due: '2026-12-31', state: 'doing' });
      expect(tasks.at(-1)).toMatchObject({
        id: 'task',
        title: 'Mua máy sấy',
        since: '2026-09-02',
        note: 'Vay vốn',
      });
    }));

  it('carries a plan over in its own file, and says what became of it', () =>
    withPlanned(async (path) => {
      const { length } = (await readBack(path('kh.json'))).tasks;
      const { code, err } = await ocop([
        'plan',
        'carry',
        path('kh.json'),
        path('nay.json'),
        '--on',
        '01/09/2027',
      ]);
      expect(code).toBe(0);
      expect(err).toContain('Sản phẩm đã đạt 4 sao.');
      const carried = await readBack(path('kh.json'));
      expect(carried.tasks).toHaveLength(length);
      expect(carried.tasks.filter(({ to }) => to !== undefined).every(({ state }) => state === 'done')).toBe(
        true,
      );
      expect(carried.history.map(({ on }) => on)).toEqual(['2026-09-01', '2027-09-01']);
    }));

  it('leaves with 1 where what is left does not reach the goal', () =>
    withPlanned(async (path) => {
      for (const { id, to } of (await readBack(path('kh.json'))).tasks)
        if (to !== undefined) await ocop(['plan', 'task', path('kh.json'), id, '--state', 'dropped']);
      const { code, out } = await ocop([
        'plan',
        'carry',
        path('kh.json'),
        path('truoc.json'),
        '--on',
        '01/09/2027',
        '--json',
      ]);
      const { goal } = json(out) as { readonly goal: string };
      expect([code, goal]).toEqual(goal === 'out-of-reach' ? [1, goal] : [0, 'within-reach']);
    }));

  it('keeps the plan in the file of a sheet where it is there', () =>
    withPlanned(async (path) => {
      const kept = withPlan(parseAssessment(before), await readBack(path('kh.json')));
      await writeFile(path('ca-hai.json'), JSON.stringify(kept));
      expect(
        await ocop(['plan', 'carry', path('ca-hai.json'), path('nay.json'), '--on', '01/09/2027']),
      ).toMatchObject({
        code: 0,
      });
      const both = parseAssessment(await readFile(path('ca-hai.json'), 'utf8'));
      expect(both.picks).toEqual(before.picks);
      expect(planOf(both)?.on).toBe('2027-09-01');
    }));

  it('prints it as Word and as a page', () =>
    withPlanned(async (path) => {
      expect(await ocop(['plan', 'print', path('kh.json'), '-o', path('kh.docx')])).toMatchObject({
        code: 0,
      });
      expect(
        await ocop(['plan', 'print', path('kh.json'), '-o', path('kh.html'), '--lang', 'en']),
      ).toMatchObject({ code: 0 });
      expect(await readFile(path('kh.html'), 'utf8')).toContain('PLAN TO IMPROVE AN OCOP PRODUCT');
    }));

  it('puts the days of open tasks into a calendar', () =>
    withPlanned(async (path) => {
      const calendar = ['plan', 'print', path('kh.json'), '-o', path('kh.ics')];
      expect(await ocop(calendar)).toMatchObject({
        code: 1,
        err: expect.stringContaining('--due') as string,
      });
      const [first] = (await readBack(path('kh.json'))).tasks;
      await ocop(['plan', 'task', path('kh.json'), first?.id ?? '', '--due', '31/12/2026']);
      expect(await ocop(calendar)).toMatchObject({ code: 0 });
      expect(await readFile(path('kh.ics'), 'utf8')).toContain('DTSTART;VALUE=DATE:20261231');
    }));

  const REFUSED: readonly (readonly [readonly string[], number, string])[] = [
    [['new', 'truoc.json', '-o', 'kh.json'], 2, 'Đã có'],
    [['new', 'truoc.json', '-o', 'x.json', '--goal', '9'], 3, '9'],
    [['new', 'truoc.json', '-o', 'x.json', '--on', 'mai'], 2, 'mai'],
    [['task', 'kh.json'], 2, '--add'],
    [['task', 'kh.json', 'x', '--state', 'done'], 3, 'x'],
    [['task', 'kh.json', 'x', '--state', 'later'], 2, 'dropped'],
    [['carry', 'kh.json', 'nay.json', '--on', '01/09/2025'], 3, '01/09/2026'],
    [['carry', 'nay.json', 'nay.json'], 3, 'ocop plan new'],
    [['print', 'kh.json', '-o', 'kh.txt'], 2, '--to'],
    [['print', 'kh.json', '-o', 'kh.json', '--to', 'html', '--force'], 2, 'kh.json'],
    [['print', 'truoc.json'], 3, 'ocop plan new'],
  ];

  it.each(REFUSED)('%j is refused', (args, code, text) =>
    withPlanned(async (path) => {
      const kept = await readFile(path('kh.json'), 'utf8');
      const refused = await ocop(['plan', ...args.map((arg) => (/\.\w+$/.test(arg) ? path(arg) : arg))]);
      expect(refused.code).toBe(code);
      expect(refused.err).toContain(text);
      expect(await readFile(path('kh.json'), 'utf8')).toBe(kept);
    }),
  );
});
