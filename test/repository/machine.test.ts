/** What a fresh machine needs is said once, and truly. */
import { satisfies } from 'semver';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { browsers } from '../../scripts/browsers.mjs';
import { nodeRefusal } from '../../scripts/node-version.mjs';
import { list, read, readJson, readManifest, readYaml } from './files.js';

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

describe('the published packages', () => {
  it.each(list('packages'))('%s runs on every Node from 20.0', (folder) => {
    expect(readManifest(folder).engines.node).toBe('>=20');
  });
});
