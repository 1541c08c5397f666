/** A dossier packed and opened again. */
import { readFile } from 'node:fs/promises';
import { compileSet, score } from '@ocop-kit/engine';
import { withStep } from '@ocop-kit/engine/dossier';
import { parseAssessment, parsePack } from '@ocop-kit/engine/schema';
import { loadSet } from '@ocop-kit/rules';
import { describe, expect, it } from 'vitest';
import {
  openDossier,
  packDossier,
  renderDocument,
  renderDocuments,
  type DossierParts,
  type FileSource,
} from '../src/dossier.js';
import {
  bytesOf,
  exampleParts,
  FILES,
  loadExampleSet,
  packExample,
  renderExample,
} from './fixtures/dossier/example.js';

const open = (bytes: Uint8Array) =>
  openDossier(new Blob([bytes]), { load: loadExampleSet, render: renderExample });

describe('a dossier', () => {
  it('comes back as it was packed, with nothing to find', async () => {
    const parts = await exampleParts();
    const packed = await packDossier(parts);
    const bytes = await bytesOf(packed.stream);
    expect(bytes.length).toBe(packed.sizes.bytes);
    const opened = await open(bytes);
    expect(opened.findings).toEqual([]);
    expect(opened.assessment).toEqual(parts.assessment);
    expect(opened.manifest).toEqual(packed.manifest);
    expect(opened.result).toEqual(score(parts.set, parts.assessment));
    expect(opened.missing).toEqual([{ criterion: '3.5', position: 1 }]);
    expect(opened.unchecked).toEqual([]);
  });

  it('carries the plan that the file of an entity keeps, with what it does not know of it', async () => {
    const parts = await exampleParts();
    const task = { id: 'task', title: 'Mua máy', since: '2026-11-02', state: 'open', colour: 'xanh' };
    const plan = {
      format: 'ocop-plan/1',
      pack: 'vn-qd-26-2026',
      set: 4,
      goal: 5,
      on: '2026-11-01',
      tasks: [task],
    };
    const assessment = { ...parts.assessment, plan } as typeof parts.assessment;
    const opened = await open(await bytesOf((await packDossier({ ...parts, assessment })).stream));
    expect(opened.findings).toEqual([]);
    expect(opened.assessment).toEqual(assessment);
    expect(opened.assessment).toHaveProperty('plan', plan);
  });

  it('gives the same bytes for the same parts', async () => {
    expect(await packExample()).toEqual(await packExample());
  });

  it('lies in folders whose names say what is in them, each content once', async () => {
    const { manifest, missing } = await packDossier(await exampleParts());
    expect(
      manifest.files.map(({ path, criteria = [] }) => [
        path,
        criteria.map(({ criterion }) => criterion).join(),
      ]),
    ).toEqual([
      ['00-muc-luc.html', ''],
      ['assessment.json', ''],
      ['bieu-mau/mau-01-mat-ong.html', ''],
      ['bieu-mau/mau-02-mat-ong.html', ''],
      ['minh-chung/1.1-nguon-goc-san-pham/01-hop-dong-mua-ban.pdf', '1.1,1.4'],
      ['minh-chung/2.3-phong-cach-ghi-nhan-hang-hoa/01-anh-bao-bi.jpg', '2.3'],
      ['minh-chung/9-cong-bo-san-pham/01-phieu-kiem-nghiem.pdf', '9'],
    ]);
    expect(missing.map(({ criterion, reason }) => [criterion, reason])).toEqual([['3.5', 'not-there']]);
  });

  it('gives its files back as they went in', async () => {
    const { files } = await open(await packExample());
    const contract = files.get('minh-chung/1.1-nguon-goc-san-pham/01-hop-dong-mua-ban.pdf');
    expect(new TextDecoder().decode(await contract?.arrayBuffer())).toBe(FILES['Hợp đồng.pdf']);
  });

  it('leaves out a file that is no longer the one that was attached', async () => {
    const parts = await exampleParts();
    const { manifest, missing } = await packDossier({
      ...parts,
      evidence: ({ evidence }) => (evidence.file ? new Blob(['another']) : undefined),
    });
    expect(manifest.files.filter(({ role }) => role === 'evidence').map(({ path }) => path)).toEqual([
      expect.stringContaining('minh-chung/3.5-'),
    ]);
    expect(missing.filter(({ reason }) => reason === 'changed')).toHaveLength(4);
  });
});

describe('the log of a dossier', () => {
  const returnedAndCorrected = async (): Promise<DossierParts> => {
    const parts = await exampleParts();
    const commune = { who: { name: 'UBND xã Ví Dụ' }, stage: 'commune' } as const;
    const remark = 'Thiếu <giấy> kiểm nghiệm.';
    const returned = withStep(
      withStep({ ...parts.assessment, log: [] }, 'submitted', {
        ...{ who: { name: 'Nguyễn Thị Ví Dụ' }, stage: 'self', time: '2026-09-16' },
      }),
      'returned',
      { ...commune, time: '2026-09-20T10:00:00+07:00', remark },
    );
    const assessment = { ...returned, picks: { ...returned.picks, '1.1': 2 } };
    return { ...parts, documents: [], assessment };
  };
  const textOf = async (path: string, files: ReadonlyMap<string, FileSource>): Promise<string> =>
    new TextDecoder().decode(await files.get(path)?.arrayBuffer());

  it('travels in it, with the sheet as it was, and stands on its first page', async () => {
    const parts = await returnedAndCorrected();
    const { findings, assessment, files } = await open(await bytesOf((await packDossier(parts)).stream));
    expect(findings).toEqual([]);
    expect(assessment?.log?.[1]?.sheet?.picks['1.1']).toBe(parts.assessment.log?.[1]?.sheet?.picks['1.1']);
    const page = await textOf('00-muc-luc.html', files);
    expect(page).toContain('Thiếu &lt;giấy&gt; kiểm nghiệm.');
    expect(page).toContain('Đã sửa từ bước “Trả lại kèm ý kiến” ngày 20/09/2026, 10:00');
    expect(page).toContain('1.1 Nguồn gốc sản phẩm: lựa chọn (trước là “');
  });

  it('with a step that cannot follow is found', async () => {
    const parts = await returnedAndCorrected();
    const [, returned] = parts.assessment.log ?? [];
    const assessment = { ...parts.assessment, log: returned ? [returned] : [] };
    const { findings } = await open(await bytesOf((await packDossier({ ...parts, assessment })).stream));
    expect(findings).toEqual([
      { code: 'dossier/log-order', path: 'assessment.json', values: { position: 1 } },
    ]);
  });
});

describe('documents of a dossier', () => {
  it('are made of its sheet, and made once more as it is opened', async () => {
    const { assessment, set } = await exampleParts();
    const documents = await renderDocuments({ assessment, set });
    expect(documents.map(({ form }) => form)).toEqual(['mau-01', 'mau-02', 'score-sheet', 'result']);
    const { stream } = await packDossier({ assessment, set, documents });
    const bytes = await bytesOf(stream);
    const opened = await openDossier(new Blob([bytes]), { load: loadExampleSet, render: renderDocument });
    expect(opened.findings).toEqual([]);
    expect(opened.unchecked).toEqual([]);
  });
});

describe('rules of a dossier', () => {
  it('are the same in whichever languages somebody has loaded them', async () => {
    const parts = await exampleParts();
    const set = await loadSet('vn-qd-26-2026', 4, { lang: 'vi' });
    const { findings } = await open(await bytesOf((await packDossier({ ...parts, set })).stream));
    expect(findings).toEqual([]);
  });

  it('that are not at hand, or not the same, are told', async () => {
    const source = new Blob([await packExample()]);
    const unknown = await openDossier(source, { load: () => Promise.reject(new Error('no such pack')) });
    expect(unknown.findings.map(({ code }) => code)).toEqual(['dossier/no-rules']);
    expect(unknown.assessment?.product.name).toBe('Mật ong hoa nhãn (ví dụ)');
    const set = await loadExampleSet('vn-qd-26-2026', 4);
    const [first, ...others] = set.sections;
    const renamed = { ...set, sections: [{ ...first!, title: 'Other rules' }, ...others] };
    const { findings } = await openDossier(source, { load: () => renamed });
    expect(findings.map(({ code, path }) => `${code} ${path}`)).toContain('dossier/rules manifest.json');
  });

  it.each(['fair-contest', 'lao-only', 'scheme-2019', 'section-thresholds'])(
    'of the programme %s go into it in its own words',
    async (name) => {
      const file = new URL(`../../../test/programmes/packs/${name}.json`, import.meta.url);
      const { header, sets } = parsePack(await readFile(file, 'utf8'));
      const set = { ...sets[0]!, pack: header };
      const picks = Object.fromEntries(
        compileSet(set).leaves.map(({ id, options }) => [id, options[0]?.ordinal ?? 0]),
      );
      const assessment = parseAssessment({ pack: header.id, set: set.no, picks, declared: [] });
      const documents = await renderDocuments({ assessment, set, to: 'html' });
      const { stream, manifest } = await packDossier({ assessment, set, documents });
      const bytes = await bytesOf(stream);
      const opened = await openDossier(new Blob([bytes]), { load: () => set, render: renderDocument });
      expect(opened.findings).toEqual([]);
      expect(opened.unchecked).toEqual([]);
      expect(new TextDecoder().decode(bytes)).not.toContain('OCOP');
      expect(manifest.pack.id).toBe(header.id);
    },
  );
});
