/** Every decision says why, and the list names all of them. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));
const folder = `${root}docs/decisions/`;
const decisions = readdirSync(folder).filter((name) => /^\d{4}-/.test(name));

test('they are numbered without a gap', () => {
  expect(decisions.map((name) => Number(name.slice(0, 4)))).toEqual(decisions.map((_, i) => i + 1));
});

describe.each(decisions)('%s', (name) => {
  const text = readFileSync(folder + name, 'utf8');
  const [, number, title] = /^# (\d+)\. (.+)$/m.exec(text) ?? [];

  test('has context, decision and consequence, in this order', () => {
    expect([...text.matchAll(/^## (.+)$/gm)].map(([, heading]) => heading)).toEqual([
      'Context',
      'Decision',
      'Consequence',
    ]);
  });

  test('is in the list under its own title', () => {
    expect(number).toBe(String(Number(name.slice(0, 4))));
    expect(readFileSync(`${folder}README.md`, 'utf8')).toContain(`- [${number}. ${title}](${name})`);
  });
});

describe('where a change would go', () => {
  const rows = readFileSync(`${folder}change-requests.md`, 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .slice(2)
    .map((line) => line.split('|').slice(1, -1));

  test('is answered for ten requests', () => {
    expect(rows).toHaveLength(10);
  });

  test.each(rows)('%s', (_, folders = '') => {
    const named = [...folders.matchAll(/`([^`]+)`/g)].map(([, path = '']) => path);
    expect([1, 2]).toContain(named.length);
    expect(named.filter((path) => !existsSync(root + path))).toEqual([]);
  });
});
