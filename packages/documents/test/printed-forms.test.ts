/** Every form and all 26 score sheets read back from the rendered files, and held against the decision as it was published. */
import { score } from '@ocop-kit/engine';
import { parseAssessment, type Assessment } from '@ocop-kit/engine/schema';
import { loadSet, PACK_IN_FORCE } from '@ocop-kit/rules';
import { describe, expect, test } from 'vitest';
import { renderForm } from '../src/forms.js';
import { everyPick } from './fixtures/every-pick.js';
import { printedForm, printedSheets } from './fixtures/printed-annex.js';
import { readPage, readWord, type ReadRow } from './fixtures/read-document.js';
import { readingOrder } from './fixtures/reading-order.js';

const SETS = Array.from({ length: 26 }, (_, at) => at + 1);
const sheets = printedSheets();
const loadPrinted = (no: number) => loadSet(PACK_IN_FORCE, no);

/**
 * What the sheets print one way here and another way there, and once for all in ours: letters and stops of the line about the
 * product's code, dots after numbers, a heading's small letter.
 */
const PRINTED_VARIOUSLY: readonly (readonly [printed: RegExp, ours: string])[] = [
  [/T: Mã tỉnh ?- X: Mã xã ?- STT: (?:số|Số) (?:thứ|Thứ) tự/, 'T: Mã tỉnh - X: Mã xã - STT: Số thứ tự'],
  [/Năm đánh giá, Mã đơn vị/, 'Năm đánh giá. Mã đơn vị'],
  [/\(25 điểm\)/, '(25 Điểm)'],
  [/(?<= )(6\.2|6\.1\.\d|6\.2\.\d|4\.2)(?= \p{Lu})/gu, '$1.'],
  [/Phần ([ABC]) /g, 'Phần $1: '],
];

const FIRST_CONDITION = sheets[0]?.find(([words]) => words?.startsWith('Hồ sơ bị loại khi'))?.[0] ?? '';

/** Misprints, by set: what is printed, and what the pack has instead. */
const MISPRINTS: Readonly<Record<number, readonly (readonly [printed: string, ours: string])[]>> = {
  // The condition is printed twice, one beneath the other.
  1: [
    [`${FIRST_CONDITION} ${FIRST_CONDITION}`, FIRST_CONDITION],
    ['≥ 51%;', '≥ 51%'],
  ],
  12: [['12. Sản phẩm trà', '12. Bộ sản phẩm: Sản phẩm trà']],
  13: [['13. Sản phẩm cà phê', '13. Bộ sản phẩm: Sản phẩm cà phê']],
  26: [
    ['(35 Điểm)', '(40 Điểm)'],
    ['có tính dân tộc;', 'có tính dân tộc'],
  ],
};

function printedOrder(no: number): string {
  const published = readingOrder(sheets[no - 1] ?? []);
  const uniform = PRINTED_VARIOUSLY.reduce((text, [printed, ours]) => text.replace(printed, ours), published);
  return (MISPRINTS[no] ?? []).reduce((text, [printed, ours]) => {
    expect(text).toContain(printed);
    return text.replace(printed, ours);
  }, uniform);
}

test('the annex has 26 sheets', () => {
  expect(sheets).toHaveLength(26);
});

describe.each(SETS)('the blank sheet of set %d', (no) => {
  test('says every criterion, option, point and star mark in the order and words of the decision', async () => {
    const set = await loadPrinted(no);
    const word = await renderForm('score-sheet', { set, to: 'docx' });
    const page = await renderForm('score-sheet', { set, to: 'html' });
    expect(readingOrder(readWord(word.bytes))).toBe(printedOrder(no));
    expect(readingOrder(readPage(page.bytes))).toBe(printedOrder(no));
  });
});

describe.each(['01', '02', '03'])('the blank form Mẫu số %s', (number) => {
  test('says what the annex prints, in its order', async () => {
    const set = await loadPrinted(4);
    const word = readWord((await renderForm(`mau-${number}`, { set, to: 'docx' })).bytes);
    const page = readPage((await renderForm(`mau-${number}`, { set, to: 'html' })).bytes);
    expect(readingOrder(withoutCriteria(word))).toBe(readingOrder(printedForm(`Mẫu số ${number}`)));
    expect(readingOrder(page)).toBe(readingOrder(word));
  });
});

/** The annex leaves Part III to the entity: our table of the criteria stands there. */
function withoutCriteria(rows: readonly ReadRow[]): readonly ReadRow[] {
  const start = rows.findIndex(([, heading]) => heading === 'Tiêu chí và kết quả tự đánh giá');
  const end = rows.findIndex(([words], at) => at > start && words === 'TỔNG CỘNG');
  return start === -1 ? rows : [...rows.slice(0, start), ...rows.slice(end + 1)];
}

describe.each(SETS)('a filled-in sheet of set %d', (no) => {
  test('ticks each pick once, and says the total of the engine', async () => {
    const set = await loadPrinted(no);
    const picks = everyPick(set, no);
    const rows = readPage(
      (await renderForm('score-sheet', { set, assessment: sheetOf(no, picks), to: 'html' })).bytes,
    );
    const ticked = rows.filter(([words = '']) => words.startsWith('☑'));
    // A box that is not ticked is an answer too, and has none.
    expect(ticked).toHaveLength(Object.values(picks).filter((pick) => pick > 0).length);
    const { total } = score(set, { picks });
    expect(rows.find(([words]) => words === 'TỔNG CỘNG')).toEqual(['TỔNG CỘNG', `${String(total)}/100`]);
  });
});

function sheetOf(set: number, picks: Assessment['picks']): Assessment {
  return parseAssessment({ set, picks, declared: [] });
}
