/** What is released is what was tried. The release itself is tried whole by `node scripts/release.mjs --dry-run`, a check of `npm test`. */
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { satisfies } from 'semver';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import changelog from '../../.changeset/changelog.mjs';
import { publishedPackages } from '../../scripts/published-packages.mjs';
import { installCleanly } from '../../scripts/release/clean-folder.mjs';
import { differences, packAll, unpublishableRanges, type Tarball } from '../../scripts/release/pack.mjs';
import { whyNotToPublish } from '../../scripts/release/publish.mjs';
import { billOfMaterials, countOf } from '../../scripts/release/sbom.mjs';
import { list, read, readJson, readManifest, root, type Manifest } from './files.js';

const run = promisify(execFile);
const published = publishedPackages().map(({ name, folder }) => [name, folder] as const);

const guides = list('docs').filter((path) => path.endsWith('.md'));
it.each(['README.md', ...guides.filter((path) => read(path).includes('npm install @ocop-kit/'))])(
  '%s says how to have the packages while they are not on npm',
  (path) => {
    expect(read(path)).toMatch(/not\s+yet\s+on\s+npm|chưa\s+có\s+trên\s+npm/);
    expect(read(path)).toContain('`npm run tarballs`');
    expect(readManifest('.').scripts).toHaveProperty('tarballs');
  },
);

describe('what is published', () => {
  it('is every package, each after those it depends on', () => {
    const names = published.map(([name]) => name);
    expect([...names].sort()).toEqual(
      list('packages')
        .map((folder) => readManifest(folder).name)
        .sort(),
    );
    for (const [name, folder] of published)
      for (const dependency of Object.keys(readManifest(folder).dependencies ?? {}))
        if (names.includes(dependency)) expect(names.indexOf(dependency)).toBeLessThan(names.indexOf(name));
  });

  it('has one version, which changesets keep', () => {
    const { fixed } = readJson('.changeset/config.json') as { fixed: readonly (readonly string[])[] };
    expect(fixed.map((names) => [...names].sort())).toEqual([published.map(([name]) => name).sort()]);
    expect(new Set(published.map(([, folder]) => readManifest(folder).version)).size).toBe(1);
  });

  it.each(published)('%s depends on its neighbours at the same version', (_, folder) => {
    const neighbours = Object.entries(readManifest(folder).dependencies ?? {}).filter(([name]) =>
      name.startsWith('@ocop-kit/'),
    );
    for (const [name, range] of neighbours) expect([name, range]).toEqual([name, 'workspace:^']);
  });

  it.each(published)('%s says on its page what it is, where it lives and where to report', (_, folder) => {
    const { description, keywords, homepage, bugs, repository, license } = readManifest(folder);
    expect(description).toMatch(/^[A-Z`].{30,}\.$/);
    expect(keywords).toEqual(expect.arrayContaining(['ocop', 'vietnam']));
    expect(homepage).toBe(`https://github.com/ocop-kit/ocop-kit/tree/main/${folder}#readme`);
    expect(bugs).toBe('https://github.com/ocop-kit/ocop-kit/issues');
    expect(repository).toMatchObject({ directory: folder });
    expect(license).toBe('Apache-2.0');
  });

  it.each(published)('%s shows how it is used in its README', (_, folder) => {
    expect(read(`${folder}/README.md`)).toMatch(/^```(ts|html|sh)\n/m);
  });
});

describe('changelogs', () => {
  it('are written in the words of the changesets, and list no neighbours', async () => {
    const summary = 'The form opens a code.\n\n- A code is read however it was pasted.\n';
    expect(await changelog.getReleaseLine({ summary })).toBe(
      '- The form opens a code.\n\n  - A code is read however it was pasted.',
    );
    expect(await changelog.getDependencyReleaseLine()).toBe('');
  });

  it.each(published)('%s has one that begins with its version, and publishes it', (_, folder) => {
    const { version, files } = readManifest(folder);
    const [, latest] = /^## (\S+)$/m.exec(read(`${folder}/CHANGELOG.md`)) ?? [];
    expect(latest).toBe(version);
    expect(files).toContain('CHANGELOG.md');
  });
});

describe('plain npm', () => {
  const refusal = /`workspace:\^`.* run `npx pnpm pack` .*`npm run release -- --dry-run`/;
  const errorOf = async (folder: string, ...command: readonly string[]): Promise<string> => {
    const done = run('npm', [...command, '--dry-run'], { cwd: join(root, folder) });
    return done.then(
      () => 'nothing was refused',
      (error: unknown) => (error as { readonly stderr: string }).stderr,
    );
  };

  it.each(published)('does not pack %s, and says what does', async (_, folder) => {
    expect(await errorOf(folder, 'pack')).toMatch(refusal);
  });

  it('does not publish either', async () => {
    expect(await errorOf('packages/engine', 'publish', '--access=public')).toMatch(refusal);
  });
});

describe('tarballs', () => {
  it('of two builds are compared byte by byte, and what differs is named', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'packed-'));
    const build = async (name: string, text: string): Promise<Tarball> => {
      await mkdir(join(folder, name, 'package/dist'), { recursive: true });
      await writeFile(join(folder, name, 'package/dist/index.js'), text);
      await run('tar', ['-czf', `${name}.tgz`, '-C', name, 'package'], { cwd: folder });
      return { name: 'engine', file: join(folder, `${name}.tgz`), sha512: text, manifest: {} };
    };
    const engine = await build('first', '1');
    const other = await build('second', '2');
    expect(differences([engine], [engine])).toEqual([]);
    expect(differences([engine], [other])).toEqual(['engine: dist/index.js']);
    expect(differences([engine], [{ ...engine, sha512: '3' }])).toEqual(['engine: rights or order of files']);
    expect(differences([engine], [])).toEqual(['engine']);
    await rm(folder, { recursive: true });
  });

  it.each(['dependencies', 'optionalDependencies', 'peerDependencies'])(
    'with a range in %s that no registry knows are refused',
    (kind) => {
      const manifest = { [kind]: { lit: '^3.0.0', '@ocop-kit/rules': 'workspace:^' } };
      const tarball = { name: 'elements', file: '', sha512: '', manifest };
      expect(unpublishableRanges([tarball])).toEqual(['elements: @ocop-kit/rules@workspace:^']);
    },
  );
});

describe('publishing', () => {
  it('is refused where nothing vouches for the origin, and says what to do', () => {
    expect(whyNotToPublish({})).toMatch(/release\.yml.*--dry-run/);
    expect(whyNotToPublish({ GITHUB_ACTIONS: 'true' })).toMatch(/release\.yml/);
  });

  it('is possible in a workflow with an identity', () => {
    const env = { GITHUB_ACTIONS: 'true', ACTIONS_ID_TOKEN_REQUEST_URL: 'https://example.test' };
    expect(whyNotToPublish(env)).toBeUndefined();
  });
});

describe('installed in a clean folder', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'clean-'));
    installCleanly(folder, { root, tarballs: packAll(root, folder) });
  }, 180_000);
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('the packages name versions that anyone can install, and no script that guards this repository', async () => {
    for (const name of await readdir(join(folder, 'node_modules/@ocop-kit'))) {
      const manifest = await readFile(join(folder, 'node_modules/@ocop-kit', name, 'package.json'), 'utf8');
      expect(manifest).not.toMatch(/workspace:|"prepack"/);
    }
  });

  it('the bill of materials is CycloneDX, names every package by its purl, and is the same again', () => {
    const bom = billOfMaterials(folder);
    expect(bom).toMatchObject({ bomFormat: 'CycloneDX', specVersion: '1.5' });
    expect(bom.components.map(({ purl }) => purl)).toEqual(
      expect.arrayContaining(published.map(([, at]) => expect.stringContaining(purlOf(at)) as string)),
    );
    expect(bom.components.every(({ purl }) => /^pkg:npm\/.+@\d/.test(purl))).toBe(true);
    expect(billOfMaterials(folder)).toEqual(bom);
  });

  it('nothing that comes along asks for a newer Node than the packages', async () => {
    const modules = join(folder, 'node_modules');
    const manifests = (await readdir(modules, { recursive: true })).filter((file) =>
      /^((@[^/]+\/)?[^/]+)\/package\.json$/.test(file),
    );
    const ranges = await Promise.all(
      manifests.map(async (file) => {
        const { name, engines } = JSON.parse(
          await readFile(join(modules, file), 'utf8'),
        ) as Partial<Manifest>;
        return [name, engines?.node ?? '*'] as const;
      }),
    );
    expect(ranges.length).toBeGreaterThan(10);
    expect(ranges.filter(([, range]) => !satisfies('20.0.0', range))).toEqual([]);
  });

  it('the engine brings itself, zod, its hashes, its canonical JSON, its roots, its random numbers, its days and how far names are apart alone', () => {
    expect(countOf('@ocop-kit/engine', billOfMaterials(folder))).toBe(10);
  });

  it('the command line brings few', () => {
    expect(countOf('@ocop-kit/cli', billOfMaterials(folder))).toBeLessThan(46);
  });
});

const purlOf = (folder: string): string => {
  const { name, version } = readManifest(folder);
  return `pkg:npm/${name.replace('@', '%40')}@${version}`;
};
