/** What the guide promises of the form is what its class has; what every class has, each framework's types know. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { CustomElementDeclaration, Package } from 'custom-elements-manifest';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root } from './documents.js';
import { goOutside, type Outside } from './outside.js';
import { typesOf } from './typed.js';

let outside: Outside;
let declared: readonly CustomElementDeclaration[];
let guide: string;
beforeAll(async () => {
  outside = await goOutside();
  const manifest = join(outside.folder, 'node_modules/@ocop-kit/elements/dist/custom-elements.json');
  const { modules } = JSON.parse(await readFile(manifest, 'utf8')) as Package;
  declared = modules.flatMap(({ declarations = [] }) => declarations) as CustomElementDeclaration[];
  guide = await readFile(join(root, 'docs/elements.md'), 'utf8');
}, 180_000);
afterAll(() => outside.close());

const named = (list: readonly { name?: string }[] = []): readonly string[] =>
  list.flatMap(({ name = '' }) => (name === '' ? [] : [name])).sort();

/** The names in the first column of the table under a heading. */
function rowsOf(heading: string): readonly string[] {
  const table = guide.slice(guide.indexOf(`| ${heading} `)).split('\n\n')[0] ?? '';
  return table
    .split('\n')
    .slice(2)
    .flatMap((row) => [...(row.split('|')[1] ?? '').matchAll(/`([^`]+)`/g)].map(([, name = '']) => name))
    .sort();
}

describe('the guide to the form', () => {
  const form = () => declared.find(({ tagName }) => tagName === 'ocop-self-assessment');
  it('has every attribute and no other', () => {
    expect(rowsOf('attribute')).toEqual(named(form()?.attributes));
  });
  it('has every event and no other', () => {
    expect(rowsOf('event')).toEqual(named(form()?.events));
  });
});

describe('the types for frameworks', () => {
  const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
  const listener: Readonly<Record<string, (event: string) => string>> = {
    jsx: (event) => `on${event}`,
    svelte: (event) => `on${event}`,
    vue: (event) => `on${event.split('-').map(capital).join('')}`,
  };

  it.each(Object.entries(listener))('of %s know every property and event', async (entry, on) => {
    const lines = declared.flatMap(({ name, members = [], events = [] }) => {
      const fields = members.filter((member) => member.kind === 'field' && !member.readonly);
      const keys = [...named(fields), ...named(events).map(on)];
      return keys.map(
        (key) => `export type ${name}_${key.replaceAll('-', '_')} = Props<E.${name}>['${key}'];`,
      );
    });
    const head = `import type * as E from '@ocop-kit/elements';
import type { OcopElementProps as Props } from '@ocop-kit/elements/${entry}';
import type { Overlay } from '@ocop-kit/engine/overlay';
declare const overlay: Overlay;
declare const read: unknown;
export const packs: Props<E.OcopSelfAssessment>['packs'] = [overlay, read];
// @ts-expect-error -- a list is given
export const one: Props<E.OcopSelfAssessment>['packs'] = 4;
`;
    const path = `promised/${entry}.ts`;
    const types = await typesOf(outside, new Map([[path, head + lines.join('\n')]]));
    expect(lines.length).toBeGreaterThan(30);
    expect(types.get(path)).toEqual([]);
  });
});
