/** A plan of improvement on paper, read back from the rendered files, and its days for a calendar. */
import {
  changeTask,
  addTask,
  carryPlan,
  planFromNextStar,
  type ImprovementPlan,
} from '@ocop-kit/engine/plan';
import { strFromU8, unzipSync } from 'fflate';
import { loadDossierRules } from '@ocop-kit/rules/dossier';
import { describe, expect, test } from 'vitest';
import { datesFile } from '../src/calendar.js';
import { PlanDocumentError, planDocumentProblemText, planEntries, renderPlan } from '../src/plan.js';
import { assessment, set } from './fixtures/inspection.js';
import { readPage, readWord } from './fixtures/read-document.js';

const rules = await loadDossierRules(set);
const lower = {
  ...assessment,
  picks: Object.fromEntries(
    Object.entries(assessment.picks).map(([id, pick], at) => [id, at % 3 === 0 ? 1 : pick]),
  ),
};
const made = planFromNextStar(set, lower, { on: '2026-09-01', goal: 4, rules });
const [first, second, third] = made.tasks;
const plan: ImprovementPlan = addTask(
  changeTask(
    changeTask(
      changeTask(made, first!.id, { owner: 'Chị Mẫu', due: '2027-03-31', state: 'doing' }),
      second!.id,
      {
        due: '2026-12-31',
      },
    ),
    third!.id,
    { state: 'dropped', note: 'Chưa đủ vốn' },
  ),
  { title: 'Mua máy sấy', since: '2026-09-01' },
);
const carried = carryPlan(
  plan,
  set,
  { ...lower, picks: { ...lower.picks, [second!.criterion!]: second!.to! } },
  { on: '2027-09-01', rules },
).plan;

describe('a printed plan', () => {
  test.each(['vi', 'en'])('says the same in Word and on a page, in %s', async (lang) => {
    const [word, page] = await Promise.all([
      renderPlan(carried, { set, to: 'docx', lang }),
      renderPlan(carried, { set, to: 'html', lang }),
    ]);
    expect(readWord(word.bytes)).toEqual(readPage(page.bytes));
    expect(readPage(page.bytes).flat().join('\n')).not.toMatch(/[{}]|undefined|null|NaN|\[object|“”/);
  });

  test('has every task once: to be done by its day, then done, then dropped', async () => {
    const rows = readPage((await renderPlan(carried, { set, to: 'html' })).bytes).filter(
      (row) => row.length === 7,
    );
    const tasks = rows.filter(([no = '']) => /^\d+$/.test(no));
    expect(tasks).toHaveLength(carried.tasks.length);
    expect(tasks[0]?.slice(3, 6)).toEqual(['Chị Mẫu', '31/03/2027', 'Đang làm']);
    expect(tasks.at(-1)?.at(-1)).toBe('Chưa đủ vốn');
  });

  test('has no page with the signature alone', async () => {
    for (const one of [made, carried]) {
      const [page, word] = await Promise.all([
        renderPlan(one, { set, to: 'html' }),
        renderPlan(one, { set, to: 'docx' }),
      ]);
      const [last = ''] =
        /[^\n]*\n(?:<\/table>\n)?<table class="sides">(?!.*<table)/s.exec(strFromU8(page.bytes)) ?? [];
      expect(last).toMatch(/class="(body )?keep"/);
      const xml = strFromU8(unzipSync(word.bytes)['word/document.xml']!);
      const before = xml.slice(0, xml.lastIndexOf('<w:tbl>'));
      expect(before.slice(before.lastIndexOf('<w:p>'))).toContain('<w:keepNext/>');
    }
  });

  test('is named in plain letters', async () => {
    expect((await renderPlan(plan, { set, to: 'docx' })).name).toBe(
      'ke-hoach-nang-hang-tra-thao-moc-vi-du.docx',
    );
  });

  test('is not written as what there is not', async () => {
    const refused = await renderPlan(plan, { set, to: 'pdf' as never }).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(PlanDocumentError);
    for (const lang of ['vi', 'en'])
      expect(planDocumentProblemText(refused as PlanDocumentError, lang)).toContain('pdf');
  });
});

describe('the days of a plan', () => {
  test('are a file that calendars open', () => {
    const file = datesFile(planEntries(plan, { set }), { lang: 'vi', title: 'Kế hoạch', stamp: plan.on });
    expect(file.match(/BEGIN:VEVENT/g)).toHaveLength(2);
  });

  test('are those of tasks that are open, in time', () => {
    expect(planEntries(plan, { set }).map(({ day }) => day)).toEqual(['2026-12-31', '2027-03-31']);
    expect(planEntries(carried, { set }).map(({ day }) => day)).toEqual(['2027-03-31']);
  });

  test('say the task, the goal and who sees to it', () => {
    expect(planEntries(plan, { set })[1]).toMatchObject({
      id: `plan-tra-thao-moc-vi-du-${first!.id.replace('.', '-')}`,
      description:
        'Kế hoạch nâng hạng sản phẩm “Trà thảo mộc Ví Dụ”, mục tiêu 4 sao. Người phụ trách: Chị Mẫu.',
    });
  });
});
