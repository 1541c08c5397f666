/** The JSON Schemas that are published for other languages' tools. */
import { describe, expect, test } from 'vitest';
import { jsonSchemas } from '../src/schema.js';

interface Published {
  readonly $schema?: string;
  readonly type?: string;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, { readonly const?: unknown } | undefined>>;
}

const schemas = jsonSchemas() as Readonly<Record<string, Published>>;

test('there is one for packs, one for assessments and one for results', () => {
  expect(Object.keys(schemas)).toEqual(['pack', 'assessment', 'result']);
});

describe.each(Object.entries(schemas))('the schema of a %s', (_, schema) => {
  test('declares draft 2020-12 and describes an object', () => {
    expect(schema).toMatchObject({ $schema: 'https://json-schema.org/draft/2020-12/schema', type: 'object' });
  });

  test('is plain JSON', () => {
    expect(JSON.parse(JSON.stringify(schema))).toEqual(schema);
  });

  test('describes every field it requires', () => {
    expect(schema.required?.length).toBeGreaterThan(2);
    expect(Object.keys(schema.properties ?? {})).toEqual(
      expect.arrayContaining([...(schema.required ?? [])]),
    );
  });
});

test.each([
  ['pack', 'ocop-pack/1'],
  ['assessment', 'ocop-assessment/1'],
])('the schema of a %s names its format', (name, format) => {
  expect(schemas[name]?.properties?.['format']?.const).toBe(format);
});
