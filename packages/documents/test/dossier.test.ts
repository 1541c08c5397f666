/** A dossier packed and opened again. */
import { score } from '@ocop-kit/engine';
import { describe, expect, it } from 'vitest';
import { openDossier, packDossier } from '../src/dossier.js';
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
