/** What people and programs do to an archive, done by hand: each is found, and named by what it is. */
import { beforeAll, expect, it } from 'vitest';
import { openDossier, packDossier, renderDocuments } from '../src/dossier.js';
import { dossierFindingText, type DossierCode } from '../src/problems.js';
import { exampleParts, loadExampleSet, packExample, renderExample } from './fixtures/dossier/example.js';
import { buildZip, stampOf, takeApart, type ZipFile } from './fixtures/dossier/zip-surgery.js';

type File = ZipFile & { readonly path: string };
type Change = (files: readonly File[]) => readonly ZipFile[];

const CONTRACT = 'minh-chung/1.1-nguon-goc-san-pham/01-hop-dong-mua-ban.pdf';
const PHOTO = 'minh-chung/2.3-phong-cach-ghi-nhan-hang-hoa/01-anh-bao-bi.jpg';
const text = (content: string): Uint8Array => new TextEncoder().encode(content);

const change =
  (path: string, to: Partial<ZipFile>): Change =>
  (files) =>
    files.map((file) => (file.path === path ? { ...file, ...to } : file));
const add =
  (...added: ZipFile[]): Change =>
  (files) => [...files, ...added];
const named = (path: string | Uint8Array): Change => add({ path, bytes: text('x') });

let clean: Uint8Array;
beforeAll(async () => {
  clean = await packExample();
});

const open = (bytes: Uint8Array) =>
  openDossier(new Blob([bytes]), { load: loadExampleSet, render: renderExample });
const codesOf = async (bytes: Uint8Array): Promise<readonly string[]> => {
  const { findings } = await open(bytes);
  for (const finding of findings)
    for (const lang of ['vi', 'en'] as const)
      expect(dossierFindingText(finding, lang)).toMatch(/^[^{}]+[.”)]$/);
  return findings.map(({ code, path }) => (path === '' ? code : `${code} ${path}`));
};

const SURGERY: readonly (readonly [what: string, Change, code: DossierCode, path?: string])[] = [
  ['a missing file', (files) => files.filter(({ path }) => path !== PHOTO), 'dossier/missing', PHOTO],
  ['an added file', named('minh-chung/them.pdf'), 'dossier/added', 'minh-chung/them.pdf'],
  ['a renamed file', change(PHOTO, { path: 'minh-chung/khac.jpg' }), 'dossier/renamed', PHOTO],
  ['a changed file', change(PHOTO, { bytes: text('JFIF another photo') }), 'dossier/changed', PHOTO],
  [
    'a file twice',
    (files) => [...files, ...files.filter(({ path }) => path === PHOTO)],
    'dossier/doubled',
    PHOTO,
  ],
  ['a name in capitals', named(PHOTO.toUpperCase()), 'dossier/doubled', PHOTO.toUpperCase()],
  ['a name in full-width letters', named('ｍanifest.json'), 'dossier/doubled', 'ｍanifest.json'],
  ['a name that climbs out', named('../../.bashrc'), 'dossier/name', '../../.bashrc'],
  ['a name that climbs out midway', named('minh-chung/../../x'), 'dossier/name', 'minh-chung/../../x'],
  ['an absolute name', named('/etc/cron.d/x'), 'dossier/name', '/etc/cron.d/x'],
  ['a drive', named('C:/Windows/x.pdf'), 'dossier/name', 'C:/Windows/x.pdf'],
  ['backslashes', named('..\\..\\x.pdf'), 'dossier/name', '..\\..\\x.pdf'],
  ['a NUL in a name', named('a.pdf\0.exe'), 'dossier/name', 'a.pdf\0.exe'],
  ['a name that turns around', named('minh-chung/\u202efdp.exe'), 'dossier/name', 'minh-chung/\u202efdp.exe'],
  ['a name that is no text', named(new Uint8Array([0xff, 0xfe, 0x41])), 'dossier/name', '\ufffd\ufffdA'],
  ['a device of Windows', named('minh-chung/nul.pdf'), 'dossier/name', 'minh-chung/nul.pdf'],
  [
    'a program as evidence',
    named('minh-chung/1.1/bao-cao.exe'),
    'dossier/name',
    'minh-chung/1.1/bao-cao.exe',
  ],
  [
    'an endless name',
    named(`minh-chung/${'a'.repeat(300)}.pdf`),
    'dossier/name',
    `minh-chung/${'a'.repeat(300)}.pdf`,
  ],
  ['a folder', named('minh-chung/'), 'dossier/name', 'minh-chung/'],
  [
    'a link',
    add({ path: 'minh-chung/l.pdf', bytes: text('/etc/passwd'), attributes: 0xa1ff0000 }),
    'dossier/link',
    'minh-chung/l.pdf',
  ],
  ['a password', change(PHOTO, { flags: 1 }), 'dossier/encrypted', PHOTO],
  ['another compression', change(PHOTO, { method: 12 }), 'dossier/compression', PHOTO],
  [
    'a bomb',
    add({ path: 'minh-chung/b.bin', bytes: new Uint8Array(5_000_000), deflate: true }),
    'dossier/too-large',
    'minh-chung/b.bin',
  ],
  [
    'a bomb that lies about its size',
    add({ path: 'minh-chung/b.bin', bytes: new Uint8Array(5_000_000), deflate: true, size: 10 }),
    'dossier/damaged',
    'minh-chung/b.bin',
  ],
  [
    'files that share bytes',
    add({ path: 'minh-chung/b.bin', bytes: text('x'), start: 0 }),
    'dossier/overlap',
    'minh-chung/b.bin',
  ],
  [
    'another name before the file',
    change(PHOTO, { local: { path: `${PHOTO.slice(0, -4)}.exe` } }),
    'dossier/headers-differ',
    PHOTO,
  ],
  [
    'another checksum before the file',
    change(PHOTO, { local: { checksum: 1 } }),
    'dossier/headers-differ',
    PHOTO,
  ],
  ['a false checksum', change(PHOTO, { checksum: 1 }), 'dossier/headers-differ', PHOTO],
  ['a comment', change(PHOTO, { comment: text('hello') }), 'dossier/container'],
  ['an extra field', change(PHOTO, { extra: text('hello') }), 'dossier/container'],
  ['rights of Unix', change(PHOTO, { attributes: 0x81a40000 }), 'dossier/container'],
  ['another order', (files) => [...files].reverse(), 'dossier/container'],
  [
    'files compressed by another program',
    (files) => files.map((file) => ({ ...file, deflate: true })),
    'dossier/container',
  ],
  [
    'no manifest',
    (files) => files.filter(({ path }) => path !== 'manifest.json'),
    'dossier/no-manifest',
    'manifest.json',
  ],
  [
    'a manifest that is no JSON',
    change('manifest.json', { bytes: text('{') }),
    'dossier/manifest',
    'manifest.json',
  ],
  [
    'a manifest of something else',
    change('manifest.json', { bytes: text('{"format":"x"}') }),
    'dossier/manifest',
    'manifest.json',
  ],
  [
    'no sheet',
    (files) => files.filter(({ path }) => path !== 'assessment.json'),
    'dossier/no-sheet',
    'assessment.json',
  ],
  [
    'a sheet that is no JSON',
    change('assessment.json', { bytes: text('[') }),
    'dossier/sheet',
    'assessment.json',
  ],
  [
    'too many files',
    (files) => [
      ...files,
      ...Array.from({ length: 2_001 }, (_, i) => ({ path: `minh-chung/${i}.pdf`, bytes: text('') })),
    ],
    'dossier/too-large',
  ],
];

it.each(SURGERY.map(([what, surgery, code, path = '']) => ({ what, surgery, code, path })))(
  '$what is found',
  async ({ surgery, code, path }) => {
    const spoilt = buildZip(surgery(takeApart(clean)), stampOf(clean));
    expect(await codesOf(spoilt)).toContain(path === '' ? code : `${code} ${path}`);
  },
);

it('an archive put together again from the same files is the same archive', async () => {
  const again = buildZip(takeApart(clean), stampOf(clean));
  expect(again).toEqual(clean);
  expect(await codesOf(again)).toEqual([]);
});

const BYTES: readonly (readonly [what: string, (bytes: Uint8Array) => Uint8Array, code: DossierCode])[] = [
  ['nothing at all', () => new Uint8Array(0), 'dossier/not-a-zip'],
  ['a photo', () => text('JFIF '.repeat(100)), 'dossier/not-a-zip'],
  ['half an archive', (bytes) => bytes.slice(0, bytes.length / 2), 'dossier/truncated'],
  ['an archive without its last byte', (bytes) => bytes.slice(0, -1), 'dossier/truncated'],
  ['a program in front', (bytes) => new Uint8Array([...text('MZ'), ...bytes]), 'dossier/extra-bytes'],
  ['something behind', (bytes) => new Uint8Array([...bytes, 1, 2, 3]), 'dossier/extra-bytes'],
  [
    'an end that says nothing',
    (bytes) => new Uint8Array([...bytes.slice(0, -22), ...text('PK\u0005\u0006'), ...new Uint8Array(18)]),
    'dossier/extra-bytes',
  ],
];

it.each(BYTES)('%s is found', async (_, spoil, code) => {
  expect(await codesOf(spoil(clean))).toEqual([code]);
});

it.each([1, 21, 400, 5_000])(
  'a download that lacks its last %i bytes is said to be cut off',
  async (lacking) => {
    const { assessment, set } = await exampleParts();
    const on = '2026-10-01';
    // A Word file within has an end of its own.
    const documents = await renderDocuments({ assessment, set, on });
    const { stream } = await packDossier({ assessment, set, documents, on });
    const whole = new Uint8Array(await new Response(stream).arrayBuffer());
    expect(await codesOf(whole.slice(0, -lacking))).toEqual(['dossier/truncated']);
  },
);

it('an archive of nothing is found', async () => {
  expect(await codesOf(buildZip([]))).toEqual([
    'dossier/no-manifest manifest.json',
    'dossier/no-sheet assessment.json',
  ]);
});

it('files of an archive that was packed again are still checked', async () => {
  const spoilt = buildZip(
    takeApart(clean).map((file) => ({
      ...file,
      deflate: true,
      ...(file.path === CONTRACT && { bytes: text('no') }),
    })),
  );
  expect(await codesOf(spoilt)).toContain(`dossier/changed ${CONTRACT}`);
});

it('tens of thousands of papers in one sheet take no longer than they must', async () => {
  const { assessment, set } = await exampleParts();
  const evidence = Array.from({ length: 200 }, (_, at) => ({
    title: `Giấy ${at}`,
    file: { name: `${at % 7}.pdf` },
  }));
  const criteria = Object.fromEntries(Array.from({ length: 150 }, (_, at) => [`x${at}`, { evidence }]));
  const parts = { assessment: { ...assessment, criteria }, set };
  const files = Array.from({ length: 7 }, (_, at) => new Blob([`${at}`]));
  const start = performance.now();
  const packing = packDossier({ ...parts, evidence: (ref) => files[Number(ref.evidence.file?.name[0])] });
  await expect(packing).rejects.toMatchObject({ finding: { code: 'dossier/too-large' } });
  expect(performance.now() - start).toBeLessThan(20_000);
});

it.each([
  [500, 'bảng kê ghi 626 byte, tệp có 500 byte'],
  [626, 'tuy kích thước vẫn là 626 byte'],
])('a changed file of %d bytes is told by its size only where that differs', (found, words) => {
  const finding = { code: 'dossier/changed', path: PHOTO, values: { expected: 626, found } } as const;
  expect(dossierFindingText(finding, 'vi')).toContain(words);
});
