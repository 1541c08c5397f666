/** Every sample of the documents holds outside of this repository: it compiles, runs, and gives what it says. */
import { Ajv2020 } from 'ajv/dist/2020.js';
import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import ts from 'typescript';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkKeyList, openTrust, type Trust } from '@ocop-kit/credentials/rating';
import { jsonSchemas, parseAssessment } from '@ocop-kit/engine/schema';
import { CLAIM, withClaims } from './claims.js';
import { nameOf, root, samples, spans, type Sample } from './documents.js';
import { goOutside, publishedManifests, run, type Outside } from './outside.js';
import { SCRIPT, typesOf } from './typed.js';

/** How each kind of block is tried. `html` is opened in `pages.test.ts`; `sql` is run in `test/sql/scale.test.ts`. */
const LANGUAGES = ['css', 'html', 'js', 'json', 'sh', 'sql', 'ts', 'tsx'];

/** Documents whose steps build on each other and are followed as a whole, in `test/programmes`. */
const FOLLOWED = ['docs/new-programme.md', 'docs/province-pack.md', 'docs/province-pack.vi.md'];

const of = (...languages: string[]): readonly Sample[] =>
  samples.filter(({ language, unrun }) => languages.includes(language) && unrun === undefined);
const pathOf = (sample: Sample): string =>
  `samples/${nameOf(sample).replaceAll(/[^\w.-]/g, '-')}/${sample.file ?? `sample.${sample.language}`}`;

let outside: Outside;
beforeAll(async () => {
  outside = await goOutside();
}, 180_000);
afterAll(() => outside.close());

describe('samples', () => {
  it('are all of a kind that is tried', () => {
    expect(samples.length).toBeGreaterThan(35);
    expect([...new Set(samples.map(({ language }) => language))].sort()).toEqual(LANGUAGES);
  });

  it('that cannot be tried here say why, and are few', () => {
    const unrun = samples.filter(({ unrun }) => unrun !== undefined);
    for (const sample of unrun) expect(sample.unrun, nameOf(sample)).toMatch(/^not tried here: \w+ .{10,}/);
    expect(unrun.map(nameOf)).toHaveLength(4);
  });
});

describe('samples in TypeScript', () => {
  let types: ReadonlyMap<string, readonly string[]>;
  beforeAll(async () => {
    types = await typesOf(outside, new Map(of('ts', 'tsx').map((sample) => [pathOf(sample), sample.text])));
  }, 120_000);

  it.each(of('ts', 'tsx').map((sample) => [nameOf(sample), sample] as const))('%s compiles', (_, sample) => {
    expect(types.get(pathOf(sample))).toEqual([]);
  });

  it.each(of('ts').map((sample) => [nameOf(sample), sample] as const))(
    '%s runs, and gives what it says',
    async (_, sample) => {
      const { code } = withClaims(sample.text);
      const { outputText } = ts.transpileModule(code, {
        compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext },
      });
      const file = join(outside.folder, `${pathOf(sample)}.mjs`);
      await mkdir(join(file, '..'), { recursive: true });
      await writeFile(file, CLAIM + outputText);
      await run('node', [file]);
    },
  );

  it('say values that can be compared', () => {
    const claims = of('ts').map(({ text }) => withClaims(text).claims);
    expect(claims.reduce((total, count) => total + count, 0)).toBeGreaterThanOrEqual(10);
  });
});

describe('samples in JavaScript', () => {
  it('compile beside what the guides have built', async () => {
    const files = of('js');
    await cp(join(root, 'examples/province-pack/dist'), join(outside.folder, 'samples/dist'), {
      recursive: true,
    });
    const known = "/// <reference types='@ocop-kit/elements/all' />\n";
    for (const sample of files) {
      const path = pathOf(sample);
      await cp(join(outside.folder, 'samples/dist'), join(outside.folder, path, '../dist'), {
        recursive: true,
      });
      const types = await typesOf(outside, new Map([[path, known + sample.text]]), SCRIPT);
      expect(types.get(path), nameOf(sample)).toEqual([]);
    }
  });
});

describe('samples in JSON', () => {
  const schemas = jsonSchemas();
  it.each(of('json').map((sample) => [nameOf(sample), sample] as const))(
    '%s is what its format asks',
    async (_, { text }) => {
      const document = JSON.parse(text) as {
        readonly format?: string;
        /** A list of keys before it is signed, which gives it its number and its days. */
        readonly keys?: readonly object[] | string;
        /** What a host trusts. */
        readonly anchors?: Trust['anchors'];
        /** Settings of VS Code. */
        readonly 'json.schemas'?: readonly { readonly url: string }[];
      };
      if (document['json.schemas']) {
        for (const { url } of document['json.schemas'])
          expect(JSON.parse(await readFile(join(outside.folder, url), 'utf8'))).toHaveProperty('$id');
        return;
      }
      if (document.anchors) {
        expect((await openTrust({ anchors: document.anchors }, '2026-11-29')).problems).toEqual([]);
        return;
      }
      if (Array.isArray(document.keys)) {
        const signed = { format: 'ocop-keys/1', sequence: 1, issued: '2026-11-29', next: '2027-02-28' };
        expect(checkKeyList({ ...signed, ...document }).keys).toHaveLength(document.keys.length);
        return;
      }
      if (document.format === undefined) {
        expect(parseAssessment(document).format).toBe('ocop-assessment/1');
        return;
      }
      const kind = /^ocop-([\w-]+)\/1$/.exec(document.format)?.[1];
      const schema = Object.entries(schemas).find(([name]) => name === kind)?.[1];
      expect(schema, document.format).toBeDefined();
      const validate = new Ajv2020({ strict: false, validateFormats: false }).compile(schema ?? {});
      expect(validate(document), JSON.stringify(validate.errors)).toBe(true);
    },
  );
});

/** Commands with commands of their own. */
const COMMAND_GROUPS: readonly string[] = [
  'pack',
  'dossier',
  'council',
  'inspect',
  'plan',
  'register',
  'keys',
  'status',
];

/** Documents whose commands take files that lie beside them. */
const BESIDE: readonly string[] = ['examples/council/README.md', 'examples/dossier/README.md'];

describe('samples of commands', () => {
  const tried = of('sh').filter(({ document }) => !FOLLOWED.includes(document));
  it.each(tried.map((sample) => [nameOf(sample), sample] as const))(
    '%s does what it says',
    async (_, sample) => {
      const folder = join(outside.folder, 'commands', sample.document.replaceAll('/', '-'));
      await mkdir(folder, { recursive: true });
      if (BESIDE.includes(sample.document))
        await cp(join(root, sample.document, '..'), folder, { recursive: true });
      const PATH = `${join(outside.folder, 'node_modules/.bin')}${delimiter}${process.env['PATH'] ?? ''}`;
      await run('sh', ['-ec', sample.text], { cwd: folder, env: { ...process.env, PATH } });
    },
  );
});

describe('what is named between backticks', () => {
  const commands = spans.filter(({ text }) => /^(?:npx )?ocop [a-z]/.test(text));
  const helps = new Map<string, Promise<string>>();
  /** Documents name the same few commands many times. */
  const helpOf = (names: readonly string[]): Promise<string> => {
    const key = names.join(' ');
    const ocop = join(outside.folder, 'node_modules/.bin/ocop');
    const help = helps.get(key) ?? run(ocop, [...names, '--help']).then(({ stdout }) => stdout);
    helps.set(key, help);
    return help;
  };
  it.each(commands.map(({ document, text }) => [document, text]))(
    '%s: %s is a command with such options',
    async (_, text) => {
      const words = text.replace(/^npx /, '').split(' ').slice(1);
      const isGroup = COMMAND_GROUPS.includes(words[0] ?? '') && /^[a-z]+$/.test(words[1] ?? '');
      const names = words.slice(0, isGroup ? 2 : 1);
      const [help, all] = [await helpOf(names), await helpOf([])];
      expect(help).toContain(`ocop ${names.join(' ')} `);
      for (const [option] of text.matchAll(/(?<![\w-])--?[a-z][\w-]*/g))
        expect(help + all, option).toMatch(new RegExp(`(?<![\\w-])${option}(?![\\w-])`));
    },
  );

  const entries = spans.filter(({ text }) => /^@ocop-kit\/[\w./-]+$/.test(text) && !text.endsWith('/'));
  it('is an entry or a file of a published package', async () => {
    const missing: string[] = [];
    const modules = join(outside.folder, 'node_modules');
    const script = `for (const name of ${JSON.stringify(entries.map(({ text }) => text))})
      try { import.meta.resolve(name); } catch { console.log(name); }`;
    await writeFile(join(outside.folder, 'entries.mjs'), script);
    const { stdout } = await run('node', [join(outside.folder, 'entries.mjs')]);
    for (const name of stdout.split('\n').filter((line) => line !== ''))
      await readFile(join(modules, name)).catch((error: unknown) => {
        if ((error as { code?: string }).code !== 'EISDIR') missing.push(name);
      });
    expect(missing.filter((name) => name !== '@ocop-kit/cli')).toEqual([]);
  });

  it('compiles where it sets or calls an element', async () => {
    const code = spans.filter(({ text }) => /^(?:await )?(?:form|element)\.\w+.*[=(]/.test(text));
    expect(code.length).toBeGreaterThanOrEqual(4);
    const before = `import type { OcopSelfAssessment } from '@ocop-kit/elements';
import type { Pack } from '@ocop-kit/engine';
import type { Overlay } from '@ocop-kit/engine/overlay';
import type { Assessment, DossierRules, FormTemplate } from '@ocop-kit/engine/schema';
declare const form: OcopSelfAssessment; declare const element: OcopSelfAssessment;
declare const pack: Pack; declare const overlay: Overlay; declare const assessment: Assessment;
declare const rules: DossierRules; declare const templates: readonly FormTemplate[];
`;
    const files = new Map(code.map(({ text }, at) => [`spans/${at}.ts`, `${before}${text};\n`]));
    const types = await typesOf(outside, files);
    for (const [at, { document, text }] of code.entries())
      expect(types.get(`spans/${at}.ts`), `${document}: ${text}`).toEqual([]);
  });
});

describe('what is copied or published', () => {
  it('has types that name nothing a package does not bring along', async () => {
    const strangers: string[] = [];
    for (const [name, manifest] of await publishedManifests(outside)) {
      const { dependencies, peerDependencies } = JSON.parse(manifest) as Record<string, object>;
      const brought = Object.keys({ ...dependencies, ...peerDependencies, [`@ocop-kit/${name}`]: name });
      const folder = join(outside.folder, 'node_modules/@ocop-kit', name);
      for (const file of await readdir(folder, { recursive: true })) {
        if (!file.endsWith('.d.ts')) continue;
        const text = await readFile(join(folder, file), 'utf8');
        for (const [, said = ''] of text.matchAll(/(?:from |import\(|import )['"]([^'"]+)['"]/g))
          if (!said.startsWith('.') && !brought.some((own) => said === own || said.startsWith(`${own}/`)))
            strangers.push(`${name}/${file}: ${said}`);
      }
    }
    expect(strangers).toEqual([]);
  });

  it('names versions that anyone can install', async () => {
    for (const [name, text] of await publishedManifests(outside))
      expect(text, name).not.toContain('workspace:');
    for (const example of ['next', 'province-pack', 'react', 'svelte', 'vue']) {
      const text = await readFile(join(root, 'examples', example, 'package.json'), 'utf8');
      const { dependencies, devDependencies } = JSON.parse(text) as Record<string, Record<string, string>>;
      const named = Object.entries({ ...dependencies, ...devDependencies }).filter(([name]) =>
        name.startsWith('@ocop-kit/'),
      );
      expect(named.length, example).toBeGreaterThan(0);
      for (const [name, range] of named) {
        const manifest = join(outside.folder, 'node_modules', name, 'package.json');
        const { version } = JSON.parse(await readFile(manifest, 'utf8')) as { version: string };
        expect(range, `${example}: ${name}`).toBe(`^${version}`);
      }
    }
  });
});
