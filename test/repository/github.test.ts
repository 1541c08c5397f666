/** GitHub shows a form, asks a reviewer or runs a workflow only where the file has the fields it requires. */
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { exists, list, read, readYaml } from './files.js';

const forms = list('.github/ISSUE_TEMPLATE').filter((path) => !path.endsWith('config.yml'));
const workflows = list('.github/workflows');

/** @see https://docs.github.com/en/communities/using-templates-to-encourage-useful-issues-and-pull-requests/syntax-for-githubs-form-schema */
const id = z.string().regex(/^[\w-]+$/);
const validations = z.strictObject({ required: z.boolean() }).optional();
const described = { label: z.string().min(1), description: z.string().optional() };
const typed = { ...described, placeholder: z.string().optional(), value: z.string().optional() };
const options = z
  .array(
    z
      .string()
      .min(1)
      .refine((option) => !/^none$/i.test(option)),
  )
  .min(1);
const field = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('markdown'), attributes: z.strictObject({ value: z.string().min(1) }) }),
  z.strictObject({ type: z.literal('input'), id, attributes: z.strictObject(typed), validations }),
  z.strictObject({
    type: z.literal('textarea'),
    id,
    attributes: z.strictObject({ ...typed, render: z.string().optional() }),
    validations,
  }),
  z.strictObject({
    type: z.literal('dropdown'),
    id,
    attributes: z.strictObject({ ...described, options, multiple: z.boolean().optional() }),
    validations,
  }),
  z.strictObject({
    type: z.literal('checkboxes'),
    id,
    attributes: z.strictObject({
      ...described,
      options: z.array(z.strictObject({ label: z.string().min(1), required: z.boolean().optional() })).min(1),
    }),
  }),
]);
const form = z.strictObject({
  name: z.string().min(1),
  description: z.string().min(1),
  title: z.string().optional(),
  labels: z.array(z.string()).optional(),
  body: z.array(field).min(1),
});
const isBilingual = (text: string): boolean => /[à-ỹđ]/i.test(text) && text.includes(' · ');

describe('issue forms', () => {
  it('are there for a wrong score, a transcription error, an element bug and a new programme', () => {
    expect(forms.map((path) => path.split('/').at(-1)).sort()).toEqual([
      'element-bug.yml',
      'new-programme.yml',
      'transcription-error.yml',
      'wrong-score.yml',
    ]);
  });

  describe.each(forms)('%s', (path) => {
    it('has the fields that GitHub requires, and no other', () => {
      expect(form.safeParse(readYaml(path)).error?.issues ?? []).toEqual([]);
    });

    it('names each field once', () => {
      const fields = form.parse(readYaml(path)).body.filter((one) => one.type !== 'markdown');
      const ids = fields.map((one) => one.id);
      const labels = fields.map((one) => one.attributes.label);
      expect(ids).toEqual([...new Set(ids)]);
      expect(labels).toEqual([...new Set(labels)]);
      expect(fields.length).toBeGreaterThan(0);
    });

    it('speaks Vietnamese and English', () => {
      const { name, description, body } = form.parse(readYaml(path));
      const labels = body.flatMap((one) => (one.type === 'markdown' ? [] : [one.attributes.label]));
      expect([name, description, ...labels].filter((text) => !isBilingual(text))).toEqual([]);
    });
  });

  it('have a page before them that leads elsewhere where an issue is not the way', () => {
    const link = z.strictObject({ name: z.string(), url: z.url(), about: z.string() });
    const config = z.strictObject({ blank_issues_enabled: z.boolean(), contact_links: z.array(link).min(1) });
    const { contact_links: links } = config.parse(readYaml('.github/ISSUE_TEMPLATE/config.yml'));
    expect(links.flatMap(({ name, about }) => [name, about]).every(isBilingual)).toBe(true);
  });
});

describe('the template of pull requests', () => {
  const template = read('.github/pull_request_template.md');

  it('asks what changes and why, and how it was tried, in both languages', () => {
    const headings = [...template.matchAll(/^## (.*)$/gm)].map(([, heading = '']) => heading);
    expect(headings).toEqual([
      'Thay đổi gì, vì sao · What changes, and why',
      'Đã thử thế nào · How it was tried',
    ]);
  });

  it('has a box for the tests, for both languages and for a changeset', () => {
    const boxes = [...template.matchAll(/^- \[ \] (.*)$/gm)].map(([, box = '']) => box);
    expect(boxes).toEqual([
      expect.stringMatching(/^`npm test`$/),
      expect.stringMatching(/tiếng Việt.* · .*Vietnamese and English/),
      expect.stringMatching(/`npx changeset --empty`.* · .*`npx changeset --empty`/),
    ]);
  });
});

const step = z.union([z.looseObject({ uses: z.string() }), z.looseObject({ run: z.string() })]);
const permissions = z.record(z.string(), z.enum(['read', 'write', 'none']));
const workflow = z.looseObject({
  name: z.string(),
  on: z.record(z.string(), z.unknown()),
  permissions,
  jobs: z.record(
    z.string(),
    z.looseObject({
      'runs-on': z.string(),
      'timeout-minutes': z.number(),
      permissions: permissions.optional(),
      steps: z.array(step).min(1),
    }),
  ),
});

describe('workflows', () => {
  it('are one for every change and one for releases', () => {
    expect(workflows).toEqual(['.github/workflows/ci.yml', '.github/workflows/release.yml']);
  });

  describe.each(workflows)('%s', (path) => {
    const { permissions: rights, jobs } = workflow.parse(readYaml(path));
    const steps = Object.values(jobs).flatMap((job) => job.steps);

    it('may only read, unless a job says otherwise', () => {
      expect(rights).toEqual({ contents: 'read' });
    });

    it('uses actions by the digest of a commit, with the version beside it', () => {
      const used = [...read(path).matchAll(/uses: (.*)/g)].map(([, action = '']) => action);
      expect(used.length).toBeGreaterThan(0);
      for (const action of used) expect(action).toMatch(/^[\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
    });

    it('calls scripts that exist', () => {
      const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
      for (const command of steps.flatMap((one) => ('run' in one ? [String(one.run)] : []))) {
        const [, script] = /^npm run ([\w:-]+)/.exec(command) ?? [];
        if (script !== undefined) expect(scripts, command).toHaveProperty([script]);
        const [, file] = /^node (\S+)/.exec(command) ?? [];
        if (file?.startsWith('packages/') === false) expect(exists(file), command).toBe(true);
      }
    });
  });

  it('check the pull request that a workflow opens, for which GitHub starts nothing', () => {
    const { on } = workflow.parse(readYaml('.github/workflows/ci.yml'));
    expect(on).toHaveProperty('workflow_dispatch');
    const version = workflow.parse(readYaml('.github/workflows/release.yml')).jobs['version'];
    expect(version?.permissions).toHaveProperty('actions', 'write');
    expect(version?.steps).toContainEqual(
      expect.objectContaining({ run: 'gh workflow run ci.yml --ref changeset-release/main' }),
    );
  });

  it('publish with provenance from one job alone, which runs every test first', () => {
    const { jobs } = workflow.parse(readYaml('.github/workflows/release.yml'));
    const trusted = Object.entries(jobs).filter(([, job]) => job.permissions?.['id-token'] === 'write');
    expect(trusted.map(([name]) => name)).toEqual(['publish']);
    const runs = jobs['publish']?.steps.flatMap((one) => ('run' in one ? [one.run] : [])) ?? [];
    expect(runs.indexOf('npm test')).toBeGreaterThanOrEqual(0);
    expect(runs.indexOf('npm run release')).toBeGreaterThan(runs.indexOf('npm test'));
  });

  it.each([
    ['makes CHANGELOGs from changesets', '.github/workflows/release.yml', /changeset version/],
    [
      'keeps tarballs and the bill of materials',
      '.github/workflows/release.yml',
      /upload-artifact@[\s\S]*release/,
    ],
    ['publishes with provenance', 'scripts/release/publish.mjs', /'npm', \['publish', file, '--provenance'/],
    ['writes the bill of materials', 'scripts/release.mjs', /sbom\.cdx\.json/],
    [
      'is refused where two builds differ',
      'scripts/release.mjs',
      /differences\(tarballs, again\)[\s\S]*throw/,
    ],
  ])('a release %s', (_, path, wired) => {
    expect(read(path)).toMatch(wired);
  });
});

describe('reviewers', () => {
  const lines = read('.github/CODEOWNERS')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));

  it('are asked for every file, by the names of teams', () => {
    expect(lines[0]).toMatch(/^\* +@/);
    for (const line of lines) expect(line).toMatch(/^\S+( +@[\w-]+\/[\w-]+)+$/);
  });

  it('are asked for paths that exist', () => {
    const paths = lines.map((line) => line.split(/ +/)[0] ?? '').filter((path) => path !== '*');
    expect(paths.filter((path) => !exists(path))).toEqual([]);
  });
});

describe('dependency updates', () => {
  it('come for npm, tools in one group, and for actions', () => {
    const schedule = z.strictObject({ interval: z.enum(['daily', 'weekly', 'monthly']) });
    const update = z.looseObject({
      'package-ecosystem': z.enum(['npm', 'github-actions']),
      directory: z.string(),
      schedule,
      groups: z.record(z.string(), z.looseObject({})),
    });
    const config = z.strictObject({ version: z.literal(2), updates: z.array(update) });
    const { updates } = config.parse(readYaml('.github/dependabot.yml'));
    expect(updates.map((one) => one['package-ecosystem'])).toEqual(['npm', 'github-actions']);
    expect(updates[0]?.groups).toHaveProperty(['tools', 'dependency-type'], 'development');
  });
});
