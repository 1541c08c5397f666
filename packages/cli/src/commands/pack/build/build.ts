import { readdir, realpath, stat } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';
import type { Pack } from '@ocop-kit/engine';
import type { Command } from 'commander';
import type { CommandContext } from '../../../context/command-context.js';
import type { CommandHost } from '../../../context/command-host.js';
import { EXIT, Failure } from '../../../failures/failure.js';
import { fileFailure } from '../../../failures/system-error.js';
import { findPath } from '../../../files/find-path.js';
import type { RulesOptions } from '../../../findings/rules-findings.js';
import { replaceFolder } from '../../../output/out-folder.js';
import {
  documentsForForm,
  findRuleFile,
  findRuleFiles,
  mergedPack,
  readRules,
  type RulesSource,
} from '../../../rules-source/rules-source.js';
import { en } from './messages.en.js';
import { vi } from './messages.vi.js';

const messages = { vi, en };

interface BuildOptions extends RulesOptions {
  /** The folder to build; `dist` beside the rules without it. */
  readonly output?: string | undefined;
}

export function register(pack: Command, { translator, run }: CommandHost): void {
  const t = translator(messages);
  pack
    .command('build')
    .description(t('about'))
    .argument('<rules>', t('packArgument'))
    .option('--base <file...>', t('baseOption'))
    .option('-o, --output <folder>', t('output'))
    .action((rules: string, options: BuildOptions) => run((context) => buildRules(context, rules, options)));
}

/** Builds the folder that a site serves or a package publishes, complete or not at all. */
async function buildRules(context: CommandContext, source: string, options: BuildOptions): Promise<number> {
  const t = context.translator(messages);
  const rules = await readRules(source, options.base ?? [], t);
  const merged = mergedPack(rules);
  const folder = dirname(await findRuleFile(source, t));
  const photos = join(folder, 'photos');
  const hasPhotos = (await stat(photos).catch(() => undefined))?.isDirectory() === true;
  const output = await findPath(options.output ?? join(folder, 'dist'));
  const files = createFiles(rules, merged);
  const inputs = [...(await findRuleFiles(source, options.base ?? [], t)), ...(hasPhotos ? [photos] : [])];
  try {
    const former = await findFormerBuild(context, output, inputs);
    await replaceFolder(former ?? output, files, hasPhotos ? [[photos, PHOTOS]] : [], former !== undefined);
  } catch (error) {
    throw fileFailure(t, 'noWrite', output, error);
  }
  const { id, version = '' } = merged.header;
  context.print(t('built', { id, version, folder: output, files: Object.keys(files).join(', ') }));
  return EXIT.done;
}

const PHOTOS = 'photos';
/** All names that this command creates; a folder with any other file is not replaced. */
const BUILT_NAMES = ['overlay.json', 'pack.json', 'index.js', 'index.d.ts', PHOTOS];

/**
 * @returns the real path of the former build; undefined where there is none
 * @throws {Failure} when the folder holds an input, or a file that this command does not create
 */
async function findFormerBuild(
  { translator, packFile }: CommandContext,
  folder: string,
  inputs: readonly string[],
): Promise<string | undefined> {
  const t = translator(messages);
  const former = await realpath(folder).catch(() => undefined);
  if (former === undefined) return undefined;
  for (const input of packFile === undefined ? inputs : [...inputs, packFile]) {
    const read = await realpath(await findPath(input)).catch(() => undefined);
    if (read !== undefined && (read === former || read.startsWith(former + sep)))
      throw new Failure(EXIT.usage, t('sameFolder', { folder, input }));
  }
  const strange = (await readdir(former)).find((name) => !BUILT_NAMES.includes(name));
  if (strange !== undefined) throw new Failure(EXIT.usage, t('strangeFolder', { folder, found: strange }));
  return former;
}

/** The packs and overlays for a form, and one merged pack for programs that read nothing else. */
function createFiles(rules: RulesSource, merged: Pack): Readonly<Record<string, string>> {
  const json = (value: unknown): string => `${JSON.stringify(value)}\n`;
  return {
    ...(rules.kind === 'overlay' && { 'overlay.json': json(rules.overlay) }),
    'pack.json': json(merged),
    'index.js': `/** For a form: form.packs = packs. */\nexport const packs = ${JSON.stringify(documentsForForm(rules))};\n`,
    'index.d.ts': TYPES,
  };
}

const TYPES = `import type { Overlay, Pack } from '@ocop-kit/engine/schema';
/** For a form: \`form.packs = packs\`. */
export declare const packs: readonly (Overlay | Pack)[];
`;
