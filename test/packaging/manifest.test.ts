/** What editors and other tools are told of the elements is what the classes do. */
import { Ajv } from 'ajv';
import type { CustomElementDeclaration, Package } from 'custom-elements-manifest';
import schema from 'custom-elements-manifest/schema.json' with { type: 'json' };
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as elements from '@ocop-kit/elements';
import '@ocop-kit/elements/all';
import { pathOf, read, tags } from './elements.js';

interface ElementClass extends CustomElementConstructor {
  readonly observedAttributes: readonly string[];
  readonly elementProperties: ReadonlyMap<string, { readonly reflect?: boolean; readonly state?: boolean }>;
}

interface EditorData {
  readonly version: number;
  readonly tags: readonly {
    readonly name: string;
    readonly attributes: readonly { readonly name: string; readonly values?: readonly { name: string }[] }[];
  }[];
}

const manifest = JSON.parse(read('custom-elements.json')) as Package;
const folder = dirname(pathOf('package.json'));
const declared = manifest.modules.flatMap(
  ({ declarations = [] }) => declarations,
) as CustomElementDeclaration[];
const named = (list: readonly { name?: string }[] = []): (string | undefined)[] =>
  list.map(({ name }) => name).sort();

describe('the manifest', () => {
  it('has the form of its standard', () => {
    const valid = new Ajv({ strict: false }).compile(schema);
    expect(valid(manifest), JSON.stringify(valid.errors)).toBe(true);
    expect(manifest.schemaVersion).toBe('2.1.0');
  });

  it('is where the package says', () => {
    const { customElements: file } = JSON.parse(read('package.json')) as { customElements: string };
    expect(JSON.parse(readFileSync(join(folder, file), 'utf8'))).toEqual(manifest);
  });

  it('describes every element, each in a module that is published', () => {
    expect(named(declared.map(({ tagName = '' }) => ({ name: tagName })))).toEqual(tags);
    for (const { path } of manifest.modules)
      expect(readFileSync(join(folder, path), 'utf8')).toContain('define');
  });
});

describe('the package', () => {
  it.each(tags)('registers %s with all the others, and gives its class', (tag) => {
    const registered = customElements.get(tag);
    expect(registered).toBeDefined();
    expect(Object.values(elements)).toContain(registered);
  });
});

describe.each(declared)('the manifest of $tagName', (element) => {
  const { tagName = '', name, attributes = [], members = [], events = [] } = element;
  const registered = customElements.get(tagName) as ElementClass;

  it('has the attributes that the class reads', () => {
    expect(registered.name).toBe(name);
    expect(named(attributes)).toEqual([...registered.observedAttributes].sort());
  });

  it('has the properties that a host may set, and those that reflect', () => {
    const open = [...registered.elementProperties].filter(([, { state }]) => state !== true);
    const fields = members.filter((member) => member.kind === 'field');
    expect(named(fields)).toEqual(expect.arrayContaining(open.map(([property]) => property)));
    for (const [property, { reflect = false }] of open) {
      const member = fields.find((field) => field.name === property);
      expect(member && 'reflects' in member ? member.reflects : false, property).toBe(reflect);
    }
  });

  it('shows nothing that is not public', () => {
    for (const member of members) {
      expect(member.privacy ?? 'public').toBe('public');
      expect(member.name).not.toMatch(/^_|Callback$|^(render|update|updated|willUpdate)$/);
      expect(registered.elementProperties.get(member.name)?.state ?? false, member.name).toBe(false);
    }
  });

  it('says what every event, attribute and slot is for', () => {
    for (const { name: event, type } of events)
      expect([event, type.text]).toEqual([event, expect.stringMatching(/^CustomEvent</)]);
    for (const part of [...events, ...(element.slots ?? [])])
      expect(part.description, part.name).toMatch(/\w/);
    expect(element.description).toMatch(/\w/);
  });
});

describe("VS Code's data", () => {
  const data = JSON.parse(read('vscode.html-custom-data.json')) as EditorData;

  it('has the tags and attributes of the manifest', () => {
    const pairs = (list: readonly { name: string; attributes: readonly { name: string }[] }[]) =>
      list.flatMap(({ name, attributes }) => attributes.map((attribute) => `${name} ${attribute.name}`));
    expect(pairs(data.tags)).toEqual(
      pairs(declared.map(({ tagName = '', attributes = [] }) => ({ name: tagName, attributes }))),
    );
  });

  it('offers the values an attribute may have', () => {
    const layout = data.tags
      .find(({ name }) => name === 'ocop-rating')
      ?.attributes.find(({ name }) => name === 'layout');
    expect(layout?.values?.map(({ name }) => name)).toEqual(['inline', 'card']);
  });
});
