/** What CONTRIBUTING sends people to is there: its files, its commands, which set up what they need, and in each recipe what to try and what to look at. */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { exists, read, readManifest, root } from './files.js';

const text = read('CONTRIBUTING.md');
const spans = [
  ...new Set([...text.matchAll(/`([^`]+)`/g)].map(([, span = '']) => span.replace(/\s+/g, ' '))),
];
const recipes = text.split('\n## ').find((part) => part.startsWith('Recipes')) ?? '';

describe('recipes', () => {
  const sections = recipes.split('\n### ').slice(1);
  const names = sections.map((section) => section.split('\n')[0]);

  it('are those that people ask for', () => {
    expect(names).toEqual([
      'Fix a transcription',
      'Add a decision',
      'Add an element',
      'Add a command',
      'Add a language',
    ]);
  });

  it.each(sections.map((section, at) => [names[at], section]))(
    '%s: files, commands, tests, what to look at',
    (_, section) => {
      for (const step of [
        /\*\*(Files?|The decision's words)/,
        /\*\*Commands?\.\*\*/,
        /\*\*Tests\.\*\*/,
        /\*\*Look at\*\*/,
      ])
        expect(section).toMatch(step);
    },
  );
});

describe('commands', () => {
  const { scripts = {} } = readManifest('.');
  const offered = Object.keys(scripts).filter((name) => !name.startsWith('pre'));

  it.each(offered)('npm run %s sets up what is missing first', (name) => {
    expect(scripts[`pre${name}`]).toMatch(/^node scripts\/setup\.mjs( --(built|browser))?$/);
  });

  it.each(['lint', 'typecheck', 'bench'])('npm run %s has the built packages that it reads', (name) => {
    expect(scripts[`pre${name}`]).toContain('--built');
  });
});

it('npx ocop runs what is built here', async () => {
  const options = { cwd: root, shell: process.platform === 'win32' };
  const { stdout } = await promisify(execFile)('npx', ['--no', '--', 'ocop', '--version'], options);
  expect(stdout.trim()).toBe(readManifest('packages/cli').version);
});

describe('what stands between backticks', () => {
  const paths = spans.filter((span) => /^(packages|docs|test|scripts|examples)\/[\w./-]+$/.test(span));
  it.each(paths)('%s exists', (path) => {
    expect(exists(path)).toBe(true);
  });

  const commands = spans.filter((span) => /^npm run [\w:]+/.test(span));
  it.each(commands)('%s is a script', (command) => {
    expect(readManifest('.').scripts).toHaveProperty([command.split(' ')[2] ?? '']);
  });

  const files = spans.flatMap(
    (span) => /^(?:node|npx vitest run) ([^<]*)$/.exec(span)?.[1]?.split(' ') ?? [],
  );
  it.each(files.filter((word) => word.includes('/')))('%s, named in a command, exists', (path) => {
    expect(exists(path)).toBe(true);
  });
});
