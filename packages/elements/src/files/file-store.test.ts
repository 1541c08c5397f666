/** Where files of evidence are while the page is open, and where they are kept when the person agrees. */
import { expect } from '@open-wc/testing';
import type { Assessment, Evidence } from '@ocop-kit/engine/schema';
import { openDeviceFiles, type DeviceFiles } from './device-files.js';
import { FileStore } from './file-store.js';
import { noteKeepingFiles } from './keeping-files.js';

const digest = (digit: string): string => digit.repeat(64);
const paper = (name: string, sha256?: string): Evidence => ({
  title: name,
  file: { name, size: 3, ...(sha256 !== undefined && { sha256 }) },
});
const sheet = (...evidence: Evidence[]): Assessment =>
  ({ criteria: { '1.1': { evidence } } }) as unknown as Assessment;
const text = (blob: Blob | undefined): Promise<string | undefined> =>
  blob ? blob.text() : Promise.resolve(undefined);

/** Without the way to write in the browser's file system, as in WebKitGTK. */
function withoutFileSystem(): () => void {
  const { FileSystemFileHandle: Handle } = globalThis as { FileSystemFileHandle?: { prototype: object } };
  const own = Handle && Object.getOwnPropertyDescriptor(Handle.prototype, 'createWritable');
  if (Handle && own) Reflect.deleteProperty(Handle.prototype, 'createWritable');
  return () => {
    if (Handle && own) Object.defineProperty(Handle.prototype, 'createWritable', own);
  };
}

for (const [where, prepare] of [
  ['the file system of the browser, where it has one', () => () => undefined],
  ['a database', withoutFileSystem],
] as const)
  describe(`files kept in ${where}`, () => {
    let restore: () => void;
    beforeEach(async () => {
      restore = prepare();
      await new FileStore().clear();
    });
    afterEach(async () => {
      await new FileStore().clear();
      restore();
    });

    it('are there after the page is closed, once the person has agreed', async () => {
      const before = new FileStore();
      await before.add(paper('hop-dong.pdf', digest('a')), new Blob(['abc']));
      expect(await new FileStore().find(paper('hop-dong.pdf', digest('a')))).to.equal(undefined);
      await before.keepAll();
      await before.add(paper('Giấy đăng ký.pdf'), new Blob(['def']));
      const after = new FileStore();
      expect(after.isKeeping).to.equal(true);
      expect(await text(await after.find(paper('khac.pdf', digest('a'))))).to.equal('abc');
      expect(await text(await after.find(paper('Giấy đăng ký.pdf')))).to.equal('def');
      expect([...(await after.listKeys())].sort()).to.deep.equal(['3/Giấy đăng ký.pdf', digest('a')]);
    });

    it('go with the last sheet that has them', async () => {
      const store = new FileStore();
      const [one, both] = [paper('a.pdf', digest('a')), paper('b.pdf', digest('b'))];
      await store.keepAll();
      await store.add(one, new Blob(['a']));
      await store.add(both, new Blob(['b']));
      await store.removeFilesOf(sheet(one, both), [sheet(both)]);
      expect([...(await new FileStore().listKeys())]).to.deep.equal([digest('b')]);
    });

    it('go all at once, and so does the agreement', async () => {
      const store = new FileStore();
      await store.keepAll();
      await store.add(paper('a.pdf', digest('a')), new Blob(['a']));
      await store.clear();
      expect(store.isKeeping).to.equal(false);
      expect(await store.find(paper('a.pdf', digest('a')))).to.equal(undefined);
      expect(await openDeviceFiles().keys()).to.deep.equal([]);
    });
  });

describe('files on a device', () => {
  afterEach(() => {
    noteKeepingFiles(false);
  });

  for (const [fault, error] of [
    ['full', new DOMException('', 'QuotaExceededError')],
    ['refused', new DOMException('', 'SecurityError')],
  ] as const)
    it(`are at hand as long as the page is open where it is ${fault}`, async () => {
      const device: DeviceFiles = {
        put: () => Promise.reject(error),
        get: () => Promise.reject(error),
        keys: () => Promise.reject(error),
        remove: () => Promise.reject(error),
        clear: () => Promise.reject(error),
      };
      const store = new FileStore(() => device);
      await store.keepAll();
      await store.add(paper('a.pdf', digest('a')), new Blob(['a']));
      expect(store.fault).to.equal(fault);
      expect(await text(await store.find(paper('a.pdf', digest('a'))))).to.equal('a');
      expect([...(await store.listKeys())]).to.deep.equal([digest('a')]);
    });
});
