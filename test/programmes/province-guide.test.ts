/** `docs/province-pack.md` followed to the letter, and its Vietnamese: a province's layer from an empty folder to a form. */
import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { passGate, press } from '../browser/producer.js';
import { blocksOf, exampleFile, follow, type Followed } from './follow-guide.js';

let guide: Followed;
beforeAll(async () => {
  guide = await follow('province-pack.md', { copied: ['province-pack/photos'], policy: "img-src 'self'" });
}, 180_000);
afterAll(() => guide.close());

it('says the same to do in Vietnamese', async () => {
  expect(await blocksOf('province-pack.vi.md')).toEqual(await blocksOf('province-pack.md'));
});

it('makes the example, file by file', async () => {
  expect([...guide.files.keys()]).toEqual([
    'overlay.json',
    'index.html',
    'page.css',
    'page.js',
    'commune.json',
  ]);
  for (const [name, text] of guide.files) expect(text).toBe(await exampleFile(`province-pack/${name}`));
});

it.each([
  ['npx ocop pack lint .', 'Không thấy điều gì cần sửa.'],
  ['npx ocop pack export . -o so.xlsx', 'Đã ghi so.xlsx.'],
  ['npx ocop pack import so.xlsx -o overlay.json', 'Đã ghi overlay.json.'],
  ['npx ocop pack build .', 'Đã dựng vi-du-tp-ho-chi-minh 1.0.0'],
  ['npx ocop pack lint commune.json --base overlay.json', 'Không thấy điều gì cần sửa.'],
  ['npx ocop pack build commune.json --base overlay.json -o commune', 'Đã dựng vi-du-phuong-lai-thieu 1.0.0'],
])('%s says what the guide says', (command, expected) => {
  expect(guide.printed.get(command)).toContain(expected);
});

it('comes back from Excel exactly', async () => {
  const back = JSON.parse(await readFile(join(guide.folder, 'overlay.json'), 'utf8')) as unknown;
  expect(back).toEqual(JSON.parse(await exampleFile('province-pack/overlay.json')));
});

it('packs what was built, and nothing beside it', async () => {
  const { stdout } = await promisify(execFile)('tar', [
    '-tzf',
    join(guide.folder, 'province-pack-1.0.0.tgz'),
  ]);
  const packed = stdout.trim().split('\n').sort();
  expect(packed).toEqual(
    ['dist/index.d.ts', 'dist/index.js', 'dist/overlay.json', 'dist/pack.json', 'dist/photos/nhan.svg']
      .concat('package.json')
      .map((file) => `package/${file}`),
  );
});

it('gives a commune its own list, with the province below it', async () => {
  const { packs } = (await import(join(guide.folder, 'commune/index.js'))) as {
    packs: readonly { id: string }[];
  };
  expect(packs.map(({ id }) => id)).toEqual(['vi-du-phuong-lai-thieu', 'vi-du-tp-ho-chi-minh']);
});

it('ends with the form of the law, the province beside it', async () => {
  const page = await guide.site.page({ viewport: { width: 360, height: 740 } });
  await page.goto(`${guide.site.address}guide/`);
  const form = page.locator('ocop-self-assessment');
  await form.getByText('Văn phòng điều phối (ví dụ)').waitFor();
  await form.locator('#words').fill('mang cut lai thieu');
  await form
    .getByRole('button', { name: /măng cụt Lái Thiêu/ })
    .first()
    .click();
  await press(page, 'Bắt đầu');
  await form.locator('.gate, ocop-criterion').first().waitFor();
  await passGate(page);
  const criterion = form.locator('ocop-criterion');
  await criterion.getByText('Tính theo sản lượng bán ra trong 12 tháng gần nhất.').waitFor();
  await criterion.locator('label:not(.none) input[type=radio]').last().check();
  const sheet = await form.evaluate((element) => (element as unknown as { assessment: unknown }).assessment);
  expect(sheet).toMatchObject({
    pack: 'vi-du-tp-ho-chi-minh',
    set: 1,
    layers: [{ id: 'vn-qd-26-2026' }, { id: 'vi-du-tp-ho-chi-minh', version: '1.0.0' }],
    picks: { '1.1': 3 },
  });
  expect(guide.site.errors).toEqual([]);
  await page.context().close();
}, 60_000);
