/** What `npm run create` writes is whole: in a checkout of its own it compiles, is linted, and passes its tests. */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { appendFile, cp, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { parsePack } from '@ocop-kit/engine/schema';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  addAfter,
  addBefore,
  addImport,
  addSorted,
  type Creation,
} from '../../scripts/create/fill-template.mjs';
import { watch } from './watch.js';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
/** What is not copied: installed, built by others, or large. */
const LEFT_OUT = new Set(['node_modules', '.git', 'generated.next', 'screenshots']);
let root = '';

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'ocop-create-'));
  const copied = ['packages', 'scripts', 'examples/gallery', 'examples/assessments', 'docs'];
  const files = (await readdir(ROOT, { withFileTypes: true })).filter((entry) => entry.isFile());
  for (const path of [...copied, ...files.map(({ name }) => name)])
    await cp(join(ROOT, path), join(root, path), {
      recursive: true,
      preserveTimestamps: true,
      filter: (source) => !source.split(/[\\/]/).some((part) => LEFT_OUT.has(part)),
    });
  for (const path of ['', ...(await readdir(join(ROOT, 'packages'))).map((name) => `packages/${name}`)])
    await symlink(join(ROOT, path, 'node_modules'), join(root, path, 'node_modules'), 'junction');
}, 120_000);
afterAll(() => rm(root, { recursive: true, force: true }));

interface Ran {
  readonly code: number;
  readonly out: string;
}

/** Runs a program of the checkout; its output is read when it fails. */
function run(command: string, ...args: readonly string[]): Promise<Ran> {
  return new Promise((resolve) => {
    const bin = command === 'node' ? process.execPath : join(ROOT, 'node_modules/.bin', command);
    const env = { ...process.env, BROWSERS: 'chromium' };
    const options = { cwd: root, env, shell: process.platform === 'win32', maxBuffer: 2 ** 26 };
    execFile(bin, [...args], options, (error, stdout, stderr) => {
      resolve({ code: error ? 1 : 0, out: stdout + stderr });
    });
  });
}

async function passes(command: string, ...args: readonly string[]): Promise<string> {
  const { code, out } = await run(command, ...args);
  expect(code, `${command} ${args.join(' ')}\n${out}`).toBe(0);
  return out;
}

/** The files that the command says it wrote or changed. */
async function create(kind: string, name: string): Promise<string[]> {
  const out = await passes('node', 'scripts/create.mjs', kind, name);
  const [written = ''] = out.split('\n\n');
  return written
    .split('\n')
    .slice(1)
    .map((line) => line.trim());
}

describe('an element', () => {
  const TAG = 'ocop-product-note';
  const FOLDER = `packages/elements/src/components/${TAG}`;
  let files: string[] = [];
  beforeAll(async () => {
    files = await create('element', 'product-note');
    // A list that the first made longer is broken over lines: the second still finds its place there.
    files = [...files, ...(await create('element', 'season'))];
  });

  it('has a folder with its styles, messages, events and test, and a file that registers it', () => {
    const own = ['.ts', '.styles.ts', '.test.ts']
      .map((end) => `${FOLDER}/${TAG}${end}`)
      .concat(`${FOLDER}/events.ts`);
    const messages = ['vi', 'en'].map((lang) => `${FOLDER}/messages.${lang}.ts`);
    expect(files).toEqual(
      expect.arrayContaining([...own, ...messages, `packages/elements/src/define/${TAG}.ts`]),
    );
  });

  it('is formatted and linted', async () => {
    await passes('prettier', '--check', ...files);
    await passes('eslint', '--max-warnings', '0', ...files);
  });

  it('has types, in every framework too', async () => {
    await passes('tsc', '-p', 'packages/elements');
  });

  it('passes its own test and the contracts of every element', async () => {
    await passes('wtr', '--files', `${FOLDER}/${TAG}.test.ts`, 'packages/elements/test/contracts.test.ts');
  }, 300_000);

  it.runIf(process.platform === 'linux')(
    'is tested again on every change while its tests are watched',
    async () => {
      const watched = watch(root, 'npm run test:elements -- product-note --watch');
      try {
        await watched.ran(1);
        const test = join(root, FOLDER, `${TAG}.test.ts`);
        await appendFile(test, '// Changed.\n');
        await watched.ran(2);
      } finally {
        await watched.stop();
      }
      expect(watched.printed()).toMatch(/1\/1 test files \| [1-9]\d* passed, 0 failed/);
    },
    120_000,
  );

  it('stands in the gallery', async () => {
    const { scenes } = (await import(pathToFileURL(join(root, 'examples/gallery/scenes.js')).href)) as {
      scenes: readonly { readonly tag: string }[];
    };
    for (const tag of [TAG, 'ocop-season'])
      expect(scenes.filter((scene) => scene.tag === tag)).toHaveLength(1);
  });

  it('is not written over', async () => {
    const { code, out } = await run('node', 'scripts/create.mjs', 'element', TAG);
    expect(code).toBe(1);
    expect(out).toContain('Đã có packages/elements/src/');
  });
});

describe('a command', () => {
  const NAME = 'total-only';
  let files: string[] = [];
  beforeAll(async () => {
    files = await create('command', NAME);
    files = [...files, ...(await create('command', 'points-only'))];
  });

  it('has a folder with its messages, and a test', () => {
    const own = [`${NAME}.ts`, 'messages.vi.ts', 'messages.en.ts'];
    expect(files).toEqual(
      expect.arrayContaining([
        ...own.map((file) => `packages/cli/src/commands/${NAME}/${file}`),
        `packages/cli/test/${NAME}.test.ts`,
      ]),
    );
  });

  it('is formatted, linted and has types', async () => {
    await passes('prettier', '--check', ...files);
    await passes('eslint', '--max-warnings', '0', ...files);
    await passes('tsc', '-p', 'packages/cli');
  });

  it('runs, passes its test, and stands in help', async () => {
    await passes('node', 'scripts/test-package.mjs', 'cli', 'help', '--update');
    expect(await readFile(join(root, 'packages/cli/test/fixtures/help/vi.txt'), 'utf8')).toContain(
      `== ocop ${NAME}`,
    );
    await passes('node', 'scripts/test-package.mjs', 'cli', NAME, 'points-only', 'help');
  }, 300_000);
});

describe('a decision', () => {
  const ID = 'vn-qd-9-2027';
  let files: string[] = [];
  beforeAll(async () => {
    files = await create('decision', ID);
  });
  const read = async (name: string): Promise<unknown> =>
    JSON.parse(await readFile(join(root, `packages/rules/data/${ID}/${name}.json`), 'utf8'));

  it('comes with a step for each of its files', async () => {
    const { decision } = (await import(
      pathToFileURL(join(ROOT, 'scripts/create/decision.mjs')).href
    )) as Readonly<Record<'decision', Creation>>;
    const steps = decision.next(decision.wordsOf(ID) ?? {}).join('\n');
    for (const file of files) expect(steps).toContain(file);
  });

  it('has the data that the build reads', () => {
    const names = ['criteria-sets', 'english', 'errata-vietnamese', 'header', 'printed-conditions'];
    expect([...files].sort()).toEqual(names.map((name) => `packages/rules/data/${ID}/${name}.json`));
  });

  it('is composed as it stands into a pack that can be read', async () => {
    const compose = pathToFileURL(join(ROOT, 'packages/rules/scripts/compose-pack.mjs')).href;
    const { composePack } = (await import(compose)) as { composePack: (sources: unknown) => unknown };
    const pack = parsePack(
      composePack({
        annex: await read('criteria-sets'),
        header: await read('header'),
        english: await read('english'),
        errataVietnamese: await read('errata-vietnamese'),
        printed: await read('printed-conditions'),
      }),
    );
    expect(pack.header).toMatchObject({ id: ID, decision: { number: '9/2027/QĐ-TTg' } });
    expect(pack.sets).toHaveLength(1);
  });

  describe('that data/packs.json lists', () => {
    const data = (path: string): string => join(root, 'packages/rules/data', path);
    const readList = async (path: string): Promise<unknown[]> =>
      JSON.parse(await readFile(data(path), 'utf8')) as unknown[];
    const build = (): Promise<Ran> => run('node', 'packages/rules/scripts/build-packs.mjs');
    const generated = (path: string): Promise<string> =>
      readFile(join(root, 'packages/rules/src/generated', path), 'utf8');
    let listed: unknown[] = [];
    let dated: unknown[] = [];
    const list = (entries: unknown[]): Promise<void> =>
      writeFile(data('packs.json'), JSON.stringify(entries));
    beforeAll(async () => {
      listed = await readList('packs.json');
      dated = await readList('decisions.json');
    });
    afterAll(async () => {
      await list(listed);
      await writeFile(data('decisions.json'), JSON.stringify(dated));
      await passes('node', 'packages/rules/scripts/build-packs.mjs');
    });

    it('is built beside the others by its data alone', async () => {
      await list([...listed, { id: ID }]);
      await passes('node', 'packages/rules/scripts/build-packs.mjs');
      expect(await generated('packs.ts')).toContain(`'${ID}': () => import('./${ID}/9-2027.files.js')`);
      await passes('tsc', '-p', 'packages/rules');
    });

    it('is told what it lacks where it is the one in force', async () => {
      await list([{ id: ID }, ...listed]);
      const { code, out } = await build();
      expect(code).toBe(1);
      expect(out).toContain(`data/${ID}/calendar.json is missing`);
    });

    it('is built as the one in force by its data alone, and the one before it then lies apart', async () => {
      await list([{ id: ID }, ...listed]);
      const periods = JSON.parse(await readFile(data('vn-qd-26-2026/calendar.json'), 'utf8')) as object;
      await writeFile(data(`${ID}/calendar.json`), JSON.stringify({ ...periods, grounds: {} }));
      const decision = '9/2027/QĐ-TTg';
      await writeFile(
        data('decisions.json'),
        JSON.stringify([...dated, { pack: ID, decision, from: '2027-03-01', cite: { decision } }]),
      );
      await writeFile(data(`${ID}/articles.txt`), 'Điều 1. Phạm vi điều chỉnh\n');
      const { code, out } = await build();
      expect(code).toBe(1);
      expect(out).toContain(`data/${ID}/products.json is missing`);

      await writeFile(data(`${ID}/products.json`), '{ "1": [{ "vi": "gạo", "en": "rice" }] }');
      await passes('node', 'packages/rules/scripts/build-packs.mjs');
      expect(await generated('packs.ts')).toContain(`packInForce = '${ID}'`);
      expect(await generated('packs.ts')).toContain("import('./vn-qd-26-2026/26-2026.files.js')");
      expect(await generated('calendars.ts')).toContain(
        `calendarInForce: RatingCalendar = {"format":"ocop-calendar/1","pack":"${ID}"`,
      );
      await passes('tsc', '-p', 'packages/rules');
    });
  });
});

describe('an entry in a list', () => {
  it.each([
    ['on one line', "import { apple, pear } from './fruit.js';"],
    ['over lines', "import {\n  apple,\n  pear,\n} from './fruit.js';"],
  ])('joins names imported %s', (_, text) => {
    expect(addImport('./fruit.js', 'kiwi')(`import { first } from './first.js';\n${text}\n`)).toBe(
      "import { first } from './first.js';\nimport { apple, kiwi, pear } from './fruit.js';\n",
    );
  });

  it.each([
    ['after a mark', addAfter('[one,', ' two,')],
    ['before a mark', addBefore('[one,', '')],
    ['among imported names', addImport('[one,', 'two')],
    ['among its like', addSorted(/\[one,/, 'two')],
  ])('%s that is missing is refused, not lost', (_, change) => {
    expect(() => change('[\n  one,\n];\n')).toThrow('[one,');
  });

  it('that has no place is refused with its file, and nothing is written', async () => {
    const file = 'packages/cli/src/commands/commands.ts';
    const before = await readFile(join(root, file), 'utf8');
    await writeFile(join(root, file), before.replaceAll('  registerImpact,\n', ''));
    const { code, out } = await run('node', 'scripts/create.mjs', 'command', 'lost');
    await writeFile(join(root, file), before);
    expect(code).toBe(1);
    expect(out).toContain(file);
    expect(out).toContain('registerImpact,');
    expect(existsSync(join(root, 'packages/cli/src/commands/lost'))).toBe(false);
  });
});

it.each([
  ['element', 'packages/elements'],
  ['command', 'packages/cli'],
])('the example name that %s asks for picks no test that is there already', async (kind, folder) => {
  const { [kind]: creation } = (await import(
    pathToFileURL(join(ROOT, `scripts/create/${kind}.mjs`)).href
  )) as Readonly<Record<string, Creation>>;
  const example = /for example (?:ocop-)?([\w-]+):/.exec(creation?.question ?? '')?.[1] ?? '';
  const tests = (await readdir(join(ROOT, folder), { recursive: true })).filter(
    (path) => path.endsWith('.test.ts') && !path.includes('node_modules'),
  );
  expect(example).not.toBe('');
  expect(tests.filter((path) => path.includes(example))).toEqual([]);
  expect(await readFile(join(ROOT, 'CONTRIBUTING.md'), 'utf8')).toMatch(
    new RegExp(`npm run test:\\w+ -- ${example}\\b`),
  );
});

it.each([
  ['element', 'ocop-next-steps'],
  ['command', 'next-steps'],
  ['decision', 'vn-qd-7-2027'],
])('what to do next with a new %s needs no tool that npm does not bring', async (kind, name) => {
  const { [kind]: creation } = (await import(
    pathToFileURL(join(ROOT, `scripts/create/${kind}.mjs`)).href
  )) as Readonly<Record<string, Creation>>;
  const steps = creation?.next(creation.wordsOf(name) ?? {}).join('\n');
  expect(steps).toContain('npx changeset');
  expect(steps).not.toMatch(/\bpnpm\b/);
});

it('says so and fails where what it wrote cannot be formatted', async () => {
  const options = { cwd: root, env: { PATH: '' } };
  const done = promisify(execFile)(
    process.execPath,
    ['scripts/create.mjs', 'decision', 'vn-qd-8-2027'],
    options,
  );
  await expect(done).rejects.toMatchObject({ code: 1, stderr: expect.stringContaining('pnpm') as string });
});

it.each([
  ['element', 'Ocop_Note'],
  ['command', 'Tính'],
  ['decision', 'qd-9'],
])('refuses a name for %s that cannot be one, in both languages: %s', async (kind, name) => {
  const { code, out } = await run('node', 'scripts/create.mjs', kind, name);
  expect(code).toBe(1);
  expect(out).toMatch(/\p{L} · \p{L}|\. · \p{L}/u);
});
