/** What a fresh machine needs is said once, and truly. */
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { browsers } from '../../scripts/browsers.mjs';
import { list, read, readJson, readManifest } from './files.js';

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

describe('the published packages', () => {
  it.each(list('packages'))('%s runs on every Node from 20.0', (folder) => {
    expect(readManifest(folder).engines.node).toBe('>=20');
  });
});
