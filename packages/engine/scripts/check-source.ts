/** Writes the checks that pages load: from JSON Schema, as zod describes a format, to TypeScript made of the small checks. */
import * as patterns from '../src/checks/patterns.js';

/** The part of JSON Schema that the formats use; anything else is refused, so that nothing is left unchecked. */
export interface Schema {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Schema>>;
  readonly type?: 'object' | 'array' | 'string' | 'number' | 'integer' | 'boolean' | 'null';
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: false | Schema;
  readonly propertyNames?: Schema;
  readonly items?: Schema;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
  readonly minimum?: number;
  readonly exclusiveMinimum?: number;
  readonly maximum?: number;
  /** The word for a number that does not fit. */
  readonly expected?: string;
}

/** One file of checks: the definitions that its roots reach and that no file before it has. */
export interface CheckFile {
  readonly name: string;
  readonly roots: readonly string[];
}

/** Definitions that are checks of their own: a day must be one that the calendar has, JSON was looked at before. */
const BY_HAND: Readonly<Record<string, string>> = { Day: 'day', Moment: 'moment', Json: 'json' };

/** What says nothing of the values; `expected` stands beside a reference too. */
const ANNOTATIONS = ['title', 'description', 'id', 'readOnly', 'expected'];

/** What the check of each kind of schema looks at. */
const KEYWORDS: Readonly<Record<string, readonly string[]>> = {
  $ref: ['$ref'],
  const: ['const', 'type'],
  enum: ['enum', 'type'],
  anyOf: ['anyOf'],
  boolean: ['type'],
  string: ['type', 'maxLength', 'pattern'],
  integer: ['type', 'minimum', 'maximum'],
  number: ['type', 'minimum', 'exclusiveMinimum', 'maximum'],
  array: ['type', 'items', 'minItems', 'maxItems'],
  object: ['type', 'properties', 'required', 'additionalProperties', 'propertyNames'],
};

const HEAD =
  '// Written by scripts/write-formats.mjs from the zod descriptions in src/formats; change those.\n';

/**
 * @param schema an object whose properties are the formats to check, by name
 * @returns TypeScript by the name of the file
 * @throws {Error} for a keyword that no check stands for
 */
export function checkFiles(schema: Schema, files: readonly CheckFile[]): ReadonlyMap<string, string> {
  const written = new Map<string, CheckWriter>();
  const writers = files.map(({ name, roots }) => {
    const file = new CheckWriter(schema, written, name);
    for (const root of roots) {
      file.define(root);
      file.export(root);
    }
    return file;
  });
  // Only now is it known what later files need of earlier ones.
  return new Map(writers.map((file) => [file.name, file.source()]));
}

class CheckWriter {
  /** Names to import, by module. */
  readonly #imports = new Map<string, Set<string>>();
  /** By definition, in the order in which they need each other. */
  readonly #checks = new Map<string, string>();
  readonly #exported = new Set<string>();
  readonly #open = new Set<string>();

  /** @param written which file has the check of a definition; those of this file are added */
  constructor(
    readonly schema: Schema,
    readonly written: Map<string, CheckWriter>,
    readonly name: string,
  ) {}

  source(): string {
    const imports = [...this.#imports]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([module, names]) => `import { ${[...names].sort().join(', ')} } from '${module}';`);
    const lines = [...this.#checks].map(([name, check]) => {
      const exported = this.#exported.has(name) ? 'export ' : '';
      return `${exported}const ${nameOf(name)}: Check = ${check};`;
    });
    return [HEAD + imports.join('\n'), ...lines].join('\n\n') + '\n';
  }

  /** For a definition that other files use, or that is asked for by name. */
  export(name: string): void {
    this.#exported.add(name);
  }

  /** Writes the check of a definition after those it needs. */
  define(name: string): void {
    const schema = this.schema.$defs?.[name] ?? this.schema.properties?.[name];
    if (!schema) throw new Error(`There is no definition ${name}.`);
    this.#open.add(name);
    const check = this.#check(schema);
    this.#open.delete(name);
    this.written.set(name, this);
    this.#use('type Check');
    this.#checks.set(name, check);
  }

  #use(name: string, module = '../../checks/checks.js'): string {
    const names = this.#imports.get(module) ?? new Set();
    this.#imports.set(module, names.add(name));
    return name.replace('type ', '');
  }

  #call(name: string, ...values: readonly (string | number | undefined)[]): string {
    return `${this.#use(name)}(${values.filter((value) => value !== undefined).join(', ')})`;
  }

  #check(schema: Schema): string {
    refuseKeywords(schema);
    if (schema.$ref !== undefined) return this.#reference(schema.$ref.replace('#/$defs/', ''));
    if (schema.const !== undefined) return this.#call('oneOf', literal(schema.const));
    if (schema.enum) return this.#call('oneOf', ...schema.enum.map(literal));
    if (schema.anyOf) return this.#union(schema.anyOf);
    switch (schema.type) {
      case 'boolean':
        return this.#call('oneOf', 'true', 'false');
      case 'string':
        return this.#text(schema);
      case 'integer':
        return isUnbounded(schema)
          ? this.#use('anyWholeNumber')
          : this.#call('wholeNumber', figure(schema.minimum), figure(schema.maximum));
      case 'number':
        return this.#number(schema);
      case 'array':
        return this.#call('list', this.#check(part(schema.items)), figure(schema.maxItems), schema.minItems);
      case 'object':
        return this.#object(schema);
      default:
        return unknown(schema);
    }
  }

  #reference(name: string): string {
    const byHand = BY_HAND[name];
    if (byHand !== undefined) return this.#use(byHand);
    // What refers to itself looks its check up when it is called.
    if (this.#open.has(name)) return `(value, pointer) => ${nameOf(name)}(value, pointer)`;
    if (!this.written.has(name)) this.define(name);
    const file = this.written.get(name);
    if (file === undefined || file === this) return nameOf(name);
    file.export(name);
    return this.#use(nameOf(name), `./${file.name}.js`);
  }

  #union(branches: readonly Schema[]): string {
    const [first, second, ...more] = branches;
    if (!first || !second || more.length > 0) return unknown(branches);
    if (second.type === 'null') return this.#call('orNull', this.#check(first));
    if (first.type !== 'string' || second.type !== 'object') return unknown(branches);
    return this.#call('textOr', this.#check(first), this.#check(second));
  }

  #text({ pattern, maxLength }: Schema): string {
    if (pattern === undefined) return this.#call('text', figure(maxLength));
    const [name] = Object.entries(patterns).find(([, form]) => form.pattern.source === pattern) ?? [];
    if (name === undefined) return unknown({ pattern });
    return this.#call('text', figure(maxLength), this.#use(name, '../../checks/patterns.js'));
  }

  #number({ expected, minimum, exclusiveMinimum, maximum }: Schema): string {
    if (expected === undefined) return unknown({ minimum, maximum });
    const least = minimum ?? exclusiveMinimum;
    const above = minimum === undefined ? literal('above') : undefined;
    return this.#call('number', literal(expected), figure(least), figure(maximum), above);
  }

  #object({ properties, required = [], additionalProperties, propertyNames }: Schema): string {
    if (!properties) {
      return this.#call('record', this.#check(part(propertyNames)), this.#check(part(additionalProperties)));
    }
    const fields = Object.entries(properties).map(([name, field]) => {
      const check = this.#check(field);
      return `${literal(name)}: ${required.includes(name) ? check : this.#call('orUndefined', check)}`;
    });
    const fieldsOnly = additionalProperties === false;
    const make = fieldsOnly ? this.#use('strictObject', '../strict-object.js') : this.#use('object');
    return `${make}({ ${fields.join(', ')} })`;
  }
}

const nameOf = (definition: string): string =>
  `${definition.charAt(0).toLowerCase()}${definition.slice(1)}Check`;

const literal = (value: unknown): string => JSON.stringify(value);

function unknown(schema: unknown): never {
  throw new Error(`No check stands for ${JSON.stringify(schema)}.`);
}

/** @throws {Error} for a keyword that the check of this kind of schema would not look at */
function refuseKeywords(schema: Schema): void {
  const kind = ['$ref', 'const', 'enum', 'anyOf'].find((name) => name in schema) ?? schema.type ?? '';
  const known = [...(KEYWORDS[kind] ?? []), ...ANNOTATIONS];
  if (!Object.keys(schema).every((name) => known.includes(name))) unknown(schema);
}

/** Zod writes the bounds of what a number holds exactly where a format states none. */
function isUnbounded({ minimum, maximum }: Schema): boolean {
  return minimum === Number.MIN_SAFE_INTEGER && maximum === Number.MAX_SAFE_INTEGER;
}

/** A bound that every format must state: what comes from others is bounded. */
function figure(value: number | undefined): number {
  return value ?? unknown('what has no bound');
}

function part(schema: Schema | false | undefined): Schema {
  return schema === undefined || schema === false ? unknown('what says nothing of its parts') : schema;
}
