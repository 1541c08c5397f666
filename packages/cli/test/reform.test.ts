/** `ocop impact --with`: where sheets come from, what is compared, and what is named instead. */
import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { encode } from '@ocop-kit/engine';
import { loadSet } from '@ocop-kit/rules';
import { describe, expect, it } from 'vitest';
import {
  compiledSetOf,
  criterionOf,
  editedRules,
  IN_FORCE,
  setOf,
  type EditablePack,
} from './edited-rules.js';
import { writeParquet } from './fixtures/write-parquet.js';
import { inFolder, json, ocop, read, write } from './run-ocop.js';

type At = (name: string) => string;

/** Every criterion of set 4 at its best, or as `picks` says. */
async function bestPicks(
  no: number,
  picks: Readonly<Record<string, number>> = {},
): Promise<Record<string, number>> {
  const { leaves } = compiledSetOf(await editedRules(() => undefined), no);
  return {
    ...Object.fromEntries(leaves.map(({ id, options }) => [id, options.at(-1)?.ordinal ?? 1])),
    ...picks,
  };
}

/** In set 4, the first option with a mark asks one option more; a rank falls for those that only just reached it. */
function askMore(pack: EditablePack): void {
  const options = criterionOf(pack, 4, '1.1').options ?? [];
  for (const option of options) delete option.minimum;
  const last = options.at(-1);
  if (last) last.minimum = 3;
}

async function writeRules(path: At, edit: (pack: EditablePack) => void): Promise<string> {
  await write(path('edited.json'), JSON.stringify(await editedRules(edit)));
  return path('edited.json');
}

async function writeFiles(path: At, files: Readonly<Record<string, string>>): Promise<void> {
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(path(name)), { recursive: true });
    await write(path(name), content);
  }
}

interface JsonReport {
  readonly products: readonly Readonly<Record<string, unknown>>[];
  readonly bad: readonly { readonly why: string }[];
  readonly summary: Readonly<Record<string, unknown>>;
}

const impact = async (source: string, rules: string, ...args: readonly string[]) => {
  const { code, out, err } = await ocop(['impact', source, '--with', rules, '--format', 'json', ...args]);
  return { code, err, report: out === '' ? undefined : (json(out) as JsonReport) };
};

describe('what is compared', () => {
  it('says in one sentence what the edited rules do, then by star, criterion, set and province', async () => {
    await inFolder(async (path) => {
      const rules = await writeRules(path, askMore);
      const rows = [
        { id: 'a', set: 4, province: 'Tỉnh Ví Dụ', picks: await bestPicks(4) },
        { id: 'b', set: 4, picks: await bestPicks(4, { '1.1': 1 }) },
      ];
      await write(path('sheets.ndjson'), rows.map((row) => JSON.stringify(row)).join('\n'));
      const { code, out } = await ocop(['impact', path('sheets.ndjson'), '--with', rules]);
      expect(code).toBe(0);
      expect(out).toMatch(/^Trong 2 sản phẩm: 0 lên hạng, 1 xuống hạng, 1 mất giấy chứng nhận\.\n/);
      expect(out).toMatch(/5 sao +1 +0\n|5 sao +1 +1\n|4 sao +0/);
      expect(out).toContain('4. Mật ong, mật khác và nông sản thực phẩm khác');
      expect(out).toMatch(/Tỉnh Ví Dụ +1 +0 +1 +0 +0 +0/);
      expect(out).toMatch(/không ghi +1 +0 +0 +1 +1 +0/);
      const { report } = await impact(path('sheets.ndjson'), rules);
      expect(report?.summary).toMatchObject({
        sheets: 2,
        changes: { keeps: 1, loses: 1, falls: 0, rises: 0 },
        certificates: { before: 2, after: 1, lost: 1, gained: 0 },
        criteria: [{ places: [{ set: 4, criterion: '1.1' }], rises: 0, falls: 1 }],
        provinces: [
          { province: 'Tỉnh Ví Dụ', sheets: 1 },
          { province: null, sheets: 1 },
        ],
      });
      expect(report?.products[1]).toMatchObject({
        product: 'b',
        change: 'loses',
        decides: ['1.1'],
        leftOut: [],
      });
    });
  });

  it('scores by the pack that a sheet names, and by --pack', async () => {
    await inFolder(async (path) => {
      const own = (pack: EditablePack): void => {
        pack.header.id = 'vi-du';
      };
      await write(path('own.json'), JSON.stringify(await editedRules(own)));
      const rules = await writeRules(path, (pack) => {
        own(pack);
        askMore(pack);
      });
      const row = { id: 'a', set: 4, picks: await bestPicks(4, { '1.1': 1 }) };
      await write(path('sheets.ndjson'), JSON.stringify(row));
      expect(
        (await impact(path('sheets.ndjson'), rules, '--pack', path('own.json'))).report?.summary,
      ).toMatchObject({
        changes: { loses: 1 },
      });
      const decision = await impact(path('sheets.ndjson'), IN_FORCE, '--pack', rules);
      expect(decision.report).toMatchObject({
        from: rules,
        to: IN_FORCE,
        summary: { changes: { gains: 1 } },
      });
      await write(path('other.ndjson'), JSON.stringify({ ...row, pack: 'vn-qd-148-2023' }));
      const { code, report } = await impact(path('other.ndjson'), rules);
      expect(code).toBe(1);
      expect(report?.bad[0]?.why).toContain('ocop migrate');
    });
  });

  it.each([
    {
      name: 'an option that moved is the same by its words',
      edit: (pack: EditablePack) => criterionOf(pack, 4, '1.1').options?.reverse(),
      summary: { sheets: 1, notTaken: 0, differences: { reworded: [] } },
    },
    {
      name: 'an option with new words keeps its ordinal, and is named',
      edit: (pack: EditablePack) => {
        const option = criterionOf(pack, 4, '1.1').options?.at(-1);
        if (option) option.text = 'Lời mới';
      },
      summary: {
        sheets: 1,
        notTaken: 0,
        differences: { reworded: [{ set: 4, criterion: '1.1', after: 'Lời mới' }] },
      },
    },
    {
      name: 'an option that is gone keeps the sheet from being compared, and is named',
      edit: (pack: EditablePack) => criterionOf(pack, 4, '1.1').options?.pop(),
      summary: {
        sheets: 0,
        notTaken: 1,
        differences: { answersGone: [{ set: 4, criterion: '1.1', sheets: 1 }] },
      },
    },
    {
      name: 'a criterion that is gone no longer counts, and is named',
      edit: (pack: EditablePack) => {
        for (const { criteria } of setOf(pack, 4).sections)
          for (const { criteria: below } of criteria) {
            const at = below?.findIndex(({ id }) => id === '1.1') ?? -1;
            if (at >= 0) below?.splice(at, 1);
          }
      },
      summary: { sheets: 1, notTaken: 0, differences: { gone: [{ set: 4, id: '1.1', sheets: 1 }] } },
    },
  ])('$name', async ({ edit, summary }) => {
    await inFolder(async (path) => {
      const rules = await writeRules(path, edit);
      await write(path('sheets.ndjson'), JSON.stringify({ set: 4, picks: await bestPicks(4) }));
      expect((await impact(path('sheets.ndjson'), rules)).report?.summary).toMatchObject(summary);
    });
  });

  it('names a set that the edited rules do not have', async () => {
    await inFolder(async (path) => {
      const rules = await writeRules(path, (pack) => {
        pack.sets = pack.sets.filter(({ no }) => no !== 4);
      });
      await write(path('sheets.ndjson'), JSON.stringify({ set: 4, picks: await bestPicks(4) }));
      const { code, report } = await impact(path('sheets.ndjson'), rules);
      expect(code).toBe(1);
      expect(report?.products[0]).toMatchObject({
        change: 'unusable',
        why: expect.stringContaining('4') as string,
      });
    });
  });

  it('says who is newly excluded and who no longer is', async () => {
    await inFolder(async (path) => {
      const [condition] = compiledSetOf(await editedRules(() => undefined), 4).declarable.keys();
      const rules = await writeRules(path, (pack) => {
        delete setOf(pack, 4).conditions;
        for (const section of setOf(pack, 4).sections)
          for (const criterion of section.criteria) delete criterion.notes;
      });
      await write(
        path('sheets.ndjson'),
        JSON.stringify({ set: 4, picks: await bestPicks(4), declared: [condition] }),
      );
      expect((await impact(path('sheets.ndjson'), rules)).report?.products[0]).toMatchObject({
        change: 'readmitted',
        before: { stars: null },
        after: { stars: 5 },
        leftOut: [condition],
      });
    });
  });
});

describe('where sheets come from', () => {
  it('reads a folder with assessments, tables, codes and a register, and names what is none', async () => {
    await inFolder(async (path) => {
      const rules = await writeRules(path, askMore);
      const picks = await bestPicks(4);
      const vector = encode(await loadSet(IN_FORCE, 4), { picks });
      const certificate = {
        product: { name: 'Mật ong', set: 4 },
        entity: { name: 'HTX', province: 'Tỉnh Sổ' },
        events: [],
      };
      await writeFiles(path, {
        'sheets/a.json': JSON.stringify({
          format: 'ocop-assessment/1',
          product: { name: 'Chè' },
          entity: { name: 'HTX', province: 'Tỉnh Phiếu' },
          pack: IN_FORCE,
          set: 4,
          stage: 'province',
          picks,
          declared: [],
          criteria: {},
          times: {},
        }),
        'sheets/b.csv': `id,set,Tỉnh,1.1\nrau,4,Tỉnh Bảng,3\nhỏng,4,x,99\n`,
        'sheets/c.ndjson': `${JSON.stringify(vector)}\n`,
        'sheets/register.json': JSON.stringify({
          format: 'ocop-register/1',
          title: 'Sổ',
          certificates: [
            { ...certificate, id: '1', vector },
            { ...certificate, id: '2', picks, declared: [] },
            { ...certificate, id: '3' },
            { ...certificate, id: '4', other: [{ heading: 'vector', text: vector }] },
          ],
        }),
        'sheets/pack=vn-qd-26-2026/set=4/province=T%E1%BB%89nh%20Kho/d.ndjson': JSON.stringify({ picks }),
        'sheets/note.txt': 'x',
      });
      const { code, report, err } = await impact(path('sheets'), rules);
      expect(code).toBe(1);
      expect(report?.summary).toMatchObject({
        sheets: 7,
        unusable: 1,
        noSheet: 1,
        provinces: expect.arrayContaining(
          ['Tỉnh Phiếu', 'Tỉnh Bảng', 'Tỉnh Sổ', 'Tỉnh Kho', null].map(
            (province) => expect.objectContaining({ province }) as unknown,
          ),
        ) as unknown,
      });
      expect(err).toContain('b.csv, dòng 3: ');
      expect(err).toContain('7 phiếu đã so sánh');
      expect(err).toContain('1 tệp khác được bỏ qua');
    });
  });

  it('takes the rules that lie among the sheets for no sheet', async () => {
    await inFolder(async (path) => {
      const rules = await writeRules(path, askMore);
      await write(path('a.ndjson'), JSON.stringify({ set: 4, picks: await bestPicks(4) }));
      const { code, report } = await impact(path('.'), rules);
      expect({ code, ...report?.summary }).toMatchObject({ code: 0, sheets: 1, unusable: 0 });
    });
  });

  it('reads Parquet with the columns of `ocop sql`, in folders of a warehouse', async () => {
    await inFolder(async (path) => {
      const rules = await writeRules(path, askMore);
      await mkdir(path('w/pack=vn-qd-26-2026/set=4'), { recursive: true });
      await writeParquet(
        path('w/pack=vn-qd-26-2026/set=4/part-0.parquet'),
        `select * from (values ('a', 'Tỉnh A', 1, 1), ('b', null, 3, null)) as t(sheet_id, province, c_1_1, c_1_2)`,
      );
      const { report } = await impact(path('w'), rules);
      expect(report?.summary).toMatchObject({
        sheets: 2,
        provinces: [{ province: 'Tỉnh A' }, { province: null }],
      });
      expect(report?.products[0]).toMatchObject({ product: 'a', set: 4 });
    });
  });

  it('needs no column for the set where --set or a folder names it', async () => {
    await inFolder(async (path) => {
      const rules = await writeRules(path, askMore);
      const picks = await bestPicks(4);
      const table = `Danh sách\nid,Tỉnh,${Object.keys(picks).join(',')}\na,Tỉnh A,${Object.values(picks).join(',')}\n`;
      await writeFiles(path, { 'one.csv': table, 'w/set=4/a.csv': table });
      for (const [source, ...args] of [['one.csv', '--set', '4'], ['w']] as const) {
        const { code, report } = await impact(path(source), rules, ...args);
        expect([code, report?.products]).toMatchObject([
          0,
          [{ product: 'a', set: 4, province: 'Tỉnh A', before: { stars: 5 } }],
        ]);
      }
      expect((await impact(path('one.csv'), rules)).report?.bad[0]?.why).toContain('set hoặc vector');
      await writeParquet(path('b.parquet'), `select 'b' as sheet_id, 3 as c_1_1`);
      expect((await impact(path('b.parquet'), rules)).report?.bad[0]?.why).toContain('--set');
    });
  });

  it('compares no table in which no column can hold an answer', async () => {
    await inFolder(async (path) => {
      const rules = await writeRules(path, askMore);
      await writeParquet(path('results.parquet'), `select 'a' as id, 4 as "set", 96 as total, 5 as stars`);
      const { code, report } = await impact(path('results.parquet'), rules);
      expect(code).toBe(1);
      expect(report?.bad).toMatchObject([{ why: expect.stringContaining('mã tiêu chí') as string }]);
    });
  });
});

describe('formats', () => {
  it('writes a row a sheet as CSV that no spreadsheet runs, and reads no report of its own again', async () => {
    await inFolder(async (path) => {
      const rules = await writeRules(path, askMore);
      await writeFiles(path, {
        'sheets/a.ndjson': JSON.stringify({ id: '=1+1', set: 4, picks: await bestPicks(4, { '1.1': 1 }) }),
      });
      for (const _ of [1, 2]) {
        const { code, err } = await ocop([
          'impact',
          path('sheets'),
          '--with',
          rules,
          '-o',
          path('sheets/out.csv'),
        ]);
        expect(code).toBe(0);
        expect(err).toContain('1 phiếu đã so sánh');
      }
      const [heading, row] = (await read(path('sheets/out.csv'))).split('\n');
      expect(heading).toMatch(/^\uFEFFTệp,Dòng,Sản phẩm,Tỉnh,/);
      expect(row).toContain(`a.ndjson,1,'=1+1,,4,`);
      expect(row).toContain('mất');
    });
  });

  it('writes HTML by the ending of the output', async () => {
    await inFolder(async (path) => {
      const rules = await writeRules(path, askMore);
      await write(path('sheets.ndjson'), JSON.stringify({ id: 'a', set: 4, picks: await bestPicks(4) }));
      const { code, out } = await ocop([
        'impact',
        path('sheets.ndjson'),
        '--with',
        rules,
        '-o',
        path('out.html'),
      ]);
      expect(code).toBe(0);
      expect(out).toContain(`Báo cáo nằm trong ${path('out.html')}.`);
      expect(await read(path('out.html'))).toMatch(/^<!doctype html>/);
    });
  });

  it.each([
    [['--format', 'html'], 2, '-o'],
    [['--to', 'vn-qd-26-2026'], 2, '--to'],
    [['--table', 'x'], 2, '--table'],
    [['--set', 'x'], 2, '--set'],
    [['--format', 'xml'], 2, 'table, csv, json, html'],
    [['-o', 'report.xlsx'], 2, '.xlsx'],
    [['-o', 'report.PDF'], 2, '.PDF'],
  ] as const)('%j ends with %i', async (args, code, words) => {
    await inFolder(async (path) => {
      const rules = await writeRules(path, askMore);
      const result = await ocop(['impact', path('.'), '--with', rules, ...args]);
      expect(result).toMatchObject({ code, out: '' });
      expect(result.err).toContain(words);
    });
  });

  it('says of rules that cannot be used which they are, and takes no decision for an edited one', async () => {
    await inFolder(async (path) => {
      await write(path('sheets.ndjson'), JSON.stringify({ set: 4, picks: {} }));
      await write(path('cut.json'), '{"format":"ocop-pack/1"');
      await write(path('empty.json'), '{"format":"ocop-pack/1"}');
      for (const name of ['cut.json', 'empty.json']) {
        const refused = await ocop(['impact', path('sheets.ndjson'), '--with', path(name)]);
        expect(refused).toMatchObject({ code: 3, out: '' });
        expect(refused.err).toContain(`“${path(name)}”`);
      }
      const issued = await ocop(['impact', path('sheets.ndjson'), '--with', 'vn-qd-148-2023']);
      expect(issued).toMatchObject({ code: 2, out: '' });
      expect(issued.err).toContain('ocop pack build vn-qd-148-2023');
    });
  });

  it('overwrites neither the sheets nor the edited rules', async () => {
    await inFolder(async (path) => {
      const rules = await writeRules(path, askMore);
      await write(path('sheets.ndjson'), JSON.stringify({ set: 4, picks: {} }));
      for (const output of [rules, path('sheets.ndjson')])
        expect(
          (await ocop(['impact', path('sheets.ndjson'), '--with', rules, '--format', 'json', '-o', output]))
            .code,
        ).toBe(2);
    });
  });
});
