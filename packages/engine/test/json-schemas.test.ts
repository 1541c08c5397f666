/** The JSON Schemas that are published for other languages' tools. */
import { describe, expect, test } from 'vitest';
import { council, diff, interval, nextStar, score } from '../src/index.js';
import { answersSchema, jsonSchemas, resultSchema } from '../src/schema.js';
import { FULL, tea } from './fixtures/tea.js';

interface Published {
  readonly $schema?: string;
  readonly $id?: string;
  readonly title?: string;
  readonly description?: string;
  readonly type?: string;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, { readonly const?: unknown } | undefined>>;
}

const schemas = jsonSchemas() as Readonly<Record<string, Published>>;

test('there is one for each kind of file, for results and for the other answers', () => {
  expect(Object.keys(schemas)).toEqual([
    'pack',
    'overlay',
    'assessment',
    'result',
    'answers',
    'migration',
    'decisions',
    'dossier-rules',
    'dossier',
    'form',
    'session',
    'ballots',
    'regulation',
    'mapping',
    'inspection',
    'plan',
    'certificate',
    'register',
    'calendar',
    'holidays',
  ]);
});

describe.each(Object.entries(schemas))('the schema of a %s', (name, schema) => {
  test('has the address at which it is published, with the version of its format', () => {
    expect(schema.$id).toBe(`https://ocop-kit.github.io/schemas/ocop-${name}-1.json`);
  });

  test('has a title and a description in Vietnamese and English', () => {
    const [vi, en, ...more] = schema.title?.split(' / ') ?? [];
    expect(vi).toMatch(/[à-ỹđ]/i);
    expect(en).toMatch(/^[A-Za-z ]+$/);
    expect(more).toEqual([]);
    expect(schema.description).toMatch(/[à-ỹđ][^\n]*\n[A-Z][\x20-\x7e]+/i);
  });
});

interface Field {
  readonly $ref?: string;
  readonly title?: string;
  readonly description?: string;
}

/** Every field of every object in a schema, with where it stands. */
function* listFields(node: unknown, pointer = ''): Generator<readonly [string, Field]> {
  if (typeof node !== 'object' || node === null) return;
  for (const [key, value] of Object.entries(node) as [string, unknown][]) {
    if (key === 'properties')
      for (const [name, field] of Object.entries(value as Readonly<Record<string, Field>>))
        yield [`${pointer}/${name}`, field];
    yield* listFields(value, `${pointer}/${key}`);
  }
}

test.each(Object.entries(schemas))(
  'every field of a %s has a title and a description in both languages',
  (_, schema) => {
    const { $defs = {} } = schema as { $defs?: Readonly<Record<string, Field>> };
    const fields = [...listFields(schema)].map(([pointer, field]) => {
      const { title, description } = { ...$defs[field.$ref?.replace('#/$defs/', '') ?? ''], ...field };
      return [pointer, title, description] as const;
    });
    expect(fields.length).toBeGreaterThan(5);
    expect(
      fields.filter(
        ([, title, description]) =>
          !/\S \/ [A-Za-z]/.test(title ?? '') || !/^[^\n]*[à-ỹđ][^\n]*\n[^\n]+$/i.test(description ?? ''),
      ),
    ).toEqual([]);
  },
);

describe.each(Object.entries(schemas).filter(([name]) => name !== 'decisions'))(
  'the schema of a %s',
  (_, schema) => {
    test('declares draft 2020-12 and describes an object', () => {
      expect(schema).toMatchObject({
        $schema: 'https://json-schema.org/draft/2020-12/schema',
        type: 'object',
      });
    });

    test('is plain JSON', () => {
      expect(JSON.parse(JSON.stringify(schema))).toEqual(schema);
    });

    test('describes every field it requires', () => {
      expect(schema.required?.length).toBeGreaterThan(0);
      expect(Object.keys(schema.properties ?? {})).toEqual(
        expect.arrayContaining([...(schema.required ?? [])]),
      );
    });
  },
);

test('the schema of decisions declares draft 2020-12 and describes a list', () => {
  expect(schemas['decisions']).toMatchObject({
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    type: 'array',
  });
});

test.each([
  ['pack', 'ocop-pack/1'],
  ['overlay', 'ocop-overlay/1'],
  ['assessment', 'ocop-assessment/1'],
])('the schema of a %s names its format', (name, format) => {
  expect(schemas[name]?.properties?.['format']?.const).toBe(format);
});

describe('what the engine answers is what the schemas say, and nothing beside it', () => {
  const full = { picks: FULL };
  const out = { picks: FULL, declared: ['dossier'] };

  test.each([full, out, { picks: {} }])('score of %j', (sheet) => {
    const result = score(tea, sheet);
    expect(resultSchema.parse(result)).toEqual(result);
  });

  test.each([
    [full, { picks: {} }],
    [{ picks: {} }, out],
    [out, full],
  ])('interval, nextStar, council and diff of %j and %j', (a, b) => {
    const answers = {
      interval: interval(tea, a),
      nextStar: nextStar(tea, a, { target: 5 }),
      council: council(tea, [full, a, b], { incomplete: 'exclude' }),
      diff: diff(tea, a, b),
    };
    expect(answersSchema.parse(answers)).toEqual(answers);
  });
});
