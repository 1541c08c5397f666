/** What a fresh machine needs is said once, and truly. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { satisfies } from 'semver';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { browsers } from '../../scripts/browsers.mjs';
import { nodeRefusal } from '../../scripts/node-version.mjs';
import { sourcesOf } from '../../scripts/release/clean-build.mjs';
import { exists, list, read, readJson, readManifest, readYaml, root } from './files.js';

describe('the container for development', () => {
  const config = z
    .looseObject({
      image: z.string(),
      onCreateCommand: z.string(),
      updateContentCommand: z.string(),
      forwardPorts: z.array(z.number()),
    })
    .parse(readJson('.devcontainer/devcontainer.json'));

  it('is a Debian with the Node of .nvmrc', () => {
    expect(config.image).toMatch(new RegExp(`:${read('.nvmrc').trim()}-bookworm$`));
  });

  it('brings the browsers that set-up would install, and is set up', () => {
    const words = config.onCreateCommand.split(' ');
    const needed = Object.values(browsers).flatMap(({ packages }) => packages);
    expect(words).toEqual(expect.arrayContaining(needed));
    expect(config.updateContentCommand).toBe('node scripts/setup.mjs');
  });
});

describe('set-up', () => {
  const { engines } = readManifest('.');
  const entry = z.object({ engines: z.object({ node: z.string().optional() }).optional() });
  const locked = z.object({ packages: z.record(z.string(), entry) }).parse(readYaml('pnpm-lock.yaml'));
  const wanted = Object.entries(locked.packages).map(
    ([name, { engines: one }]) => [name, one?.node ?? '*'] as const,
  );
  const refusing = (version: string): readonly string[] =>
    wanted.filter(([, range]) => !satisfies(version, range)).map(([name]) => name);

  it.each(['20.19.0', '20.20.2', '22.13.0', '24.0.0', '26.1.0'])(
    'works on Node %s, as does every tool',
    (version) => {
      expect(nodeRefusal(version, engines.node)).toBeUndefined();
      expect(refusing(version)).toEqual([]);
    },
  );

  it.each(['18.20.8', '20.18.3', '21.7.3', '22.12.0', '23.11.1'])(
    'refuses Node %s, on which some tool does not run, in one sentence',
    (version) => {
      expect(refusing(version)).not.toEqual([]);
      expect(nodeRefusal(version, engines.node)).toBe(
        `Node ${version} cannot build ocop-kit: please install Node 20.19 or a later 20, 22.13 or a later 22, 24 or later ` +
          'from nodejs.org (the published packages themselves run on Node 20.0 and later).',
      );
    },
  );

  it('says the same as the README', () => {
    for (const text of ['20.19 or a later 20', '22.13 or a later 22', '24 or later'])
      expect(read('README.md').replaceAll('\n', ' ')).toContain(text);
  });
});

describe('scripts', () => {
  const folders = ['scripts', ...list('packages').map((folder) => `${folder}/scripts`)].filter(exists);
  const scripts = folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.mjs'))
      .map((name) => `${folder}/${name}`),
  );

  it.each(scripts.filter((path) => /spawn(Sync)?\((command|'(npm|npx|pnpm)')/.test(read(path))))(
    '%s starts npm, npx and pnpm through a shell on Windows',
    (path) => {
      expect(read(path)).toContain("process.platform === 'win32'");
    },
  );

  it.each(scripts.filter((path) => /spawnSync\(/.test(read(path))))(
    '%s sees whether a program failed, and whether it could be started at all',
    (path) => {
      const calls = [...read(path).matchAll(/^.*spawnSync\(/gm)].map(([line]) => line);
      for (const call of calls) expect(call).toMatch(/const \{.*\bstatus\b.*\berror\b.*\} = spawnSync\(/);
    },
  );

  it('make paths of addresses and join folders as the system has them', () => {
    const wrong = /import\.meta\.url\)\.pathname|\brm -rf?\b|\bcp -[rR]\b|PATH\}?:\$|\}:\$\{process\.env/;
    expect(scripts.length).toBeGreaterThan(20);
    expect(scripts.filter((path) => wrong.test(read(path)))).toEqual([]);
  });

  it('of packages need no command of one system', () => {
    const manifests = [
      '.',
      ...list('packages'),
      ...list('examples').filter((path) => exists(`${path}/package.json`)),
    ];
    const wrong = /(^|[ &;|])(rm|cp|mv|mkdir|cat|sed|export|touch|chmod)( |$)|\$\{?[A-Z_]+/;
    const commands = manifests.flatMap((folder) => Object.values(readManifest(folder).scripts ?? {}));
    expect(commands.filter((command) => wrong.test(command))).toEqual([]);
  });

  it('are none that a first install would miss', () => {
    const bins = list('packages').flatMap((folder) =>
      Object.values((readManifest(folder)['bin'] ?? {}) as Record<string, string>).map(
        (bin) => `${folder}/${bin}`,
      ),
    );
    expect(bins).not.toEqual([]);
    expect(bins.filter((bin) => bin.includes('/dist/') || !exists(bin))).toEqual([]);
  });
});

describe('guides', () => {
  const guides = [
    'README.md',
    ...list('docs'),
    'CONTRIBUTING.md',
    ...[...list('packages'), ...list('examples'), ...list('test')].map((folder) => `${folder}/README.md`),
  ].filter((path) => path.endsWith('.md') && exists(path));

  it.each(guides)('%s needs no tool that npm does not bring', (path) => {
    const commands = [...read(path).matchAll(/^```sh\n(.*?)^```$/gms)].flatMap(([, text = '']) =>
      text.trim().split('\n'),
    );
    const known = /^(npm|npx|node|ocop|cd|mkdir) /;
    expect(commands.filter((command) => !known.test(command))).toEqual([]);
  });
});

describe('the published packages', () => {
  it.each(list('packages'))('%s runs on every Node from 20.0', (folder) => {
    expect(readManifest(folder).engines.node).toBe('>=20');
  });
});

describe('files', () => {
  const attributes = read('.gitattributes').split('\n');
  const binary = attributes.flatMap((line) => /^\*(\.\w+) binary$/.exec(line)?.[1] ?? []);

  it('have the same line ends on every system', () => {
    expect(attributes).toContain('* text=auto eol=lf');
  });

  it('that are no text are named as such', () => {
    const isSource = sourcesOf(root);
    const files = ['packages', 'test', 'examples', 'docs'].flatMap(function files(path): string[] {
      if (!isSource(join(root, path))) return [];
      if (!statSync(join(root, path)).isDirectory()) return [path];
      return list(path).flatMap(files);
    });
    const others = files.filter((path) => readFileSync(join(root, path)).includes(0));
    expect(others).not.toEqual([]);
    expect(others.filter((path) => !binary.includes(extname(path)))).toEqual([]);
  });
});

describe('what people ask of packages is said', () => {
  it.each([
    ['README.md', 'The packages are ES modules. `require` takes them too from Node 20.19 and 22.12 on.'],
    ['README.md', 'A browser loads no module from a\n`file://` page'],
    ['docs/elements.md', "worker: { format: 'es' }"],
    ['docs/elements.md', 'ocop-kit.classic.js'],
  ])('in %s: %s', (path, sentence) => {
    expect(read(path)).toContain(sentence);
  });
});
