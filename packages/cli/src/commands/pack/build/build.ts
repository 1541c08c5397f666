import type { Command } from 'commander';
import type { CommandHost } from '../../../context/command-host.js';
import { readdir, realpath, stat } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';
import type { Pack } from '@ocop-kit/engine';
import { EXIT, Failure } from '../../../failures/failure.js';
import { replaceFolder } from '../../../output/out-folder.js';
import { findPath } from '../../../files/find-path.js';
import { fileFailure } from '../../../failures/system-error.js';
import {
  documentsForForm,
  findRuleFile,
  findRuleFiles,
  mergedPack,
  readRules,
  type RulesSource,
} from '../../../rules-source/rules-source.js';
import type { CommandContext } from '../../../context/command-context.js';
import type { RulesOptions } from '../../../findings/rules-findings.js';

interface BuildOptions extends RulesOptions {
  readonly output?: string | undefined;
}

export function register(pack: Command, { t, run }: CommandHost): void {
  pack
    .command('build')
    .description(t('packBuildAbout'))
    .argument('<rules>', t('packArgument'))
    .option('--base <file...>', t('baseOption'))
    .option('-o, --output <folder>', t('outputOption'))
    .action((rules: string, choices: BuildOptions) =>
      run((context) => packBuildCommand(context, rules, choices)),
    );
}

/** `ocop pack build FOLDER`: what a site serves and a package publishes, made whole or not at all. */
async function packBuildCommand(
  context: CommandContext,
  source: string,
  choices: BuildOptions,
): Promise<number> {
  const { t } = context;
  const rules = await readRules(source, choices.base ?? [], t);
  const merged = mergedPack(rules);
  const folder = dirname(await findRuleFile(source, t));
  const photos = join(folder, 'photos');
  const withPhotos = (await stat(photos).catch(() => undefined))?.isDirectory() === true;
  const output = await findPath(choices.output ?? join(folder, 'dist'));
  const files = createFiles(rules, merged);
  const inputs = [...(await findRuleFiles(source, choices.base ?? [], t)), ...(withPhotos ? [photos] : [])];
  try {
    const place = await findFormerBuild(context, output, inputs);
    await replaceFolder(place ?? output, files, withPhotos ? [[photos, PHOTOS]] : [], place !== undefined);
  } catch (error) {
    throw fileFailure(t, 'noWrite', output, error);
  }
  const { id, version = '' } = merged.header;
  context.print(t('pack.built', { id, version, folder: output, files: Object.keys(files).join(', ') }));
  return EXIT.done;
}

const PHOTOS = 'photos';
/** All that this command ever makes; nobody else's file is taken away. */
const BUILT_NAMES = ['overlay.json', 'pack.json', 'index.js', 'index.d.ts', PHOTOS];

/**
 * @returns where the folder of the last time lies, links followed
 * @throws {Failure} when it holds what is read, or what this command did not make
 */
async function findFormerBuild(
  { t, packFile }: CommandContext,
  folder: string,
  inputs: readonly string[],
): Promise<string | undefined> {
  const place = await realpath(folder).catch(() => undefined);
  if (place === undefined) return undefined;
  for (const input of packFile === undefined ? inputs : [...inputs, packFile]) {
    const read = await realpath(await findPath(input)).catch(() => undefined);
    if (read !== undefined && (read === place || read.startsWith(place + sep)))
      throw new Failure(EXIT.usage, t('sameFolder', { folder, input }));
  }
  const strange = (await readdir(place)).find((name) => !BUILT_NAMES.includes(name));
  if (strange !== undefined) throw new Failure(EXIT.usage, t('strangeFolder', { folder, found: strange }));
  return place;
}

/** What a page gives to a form, and everything merged for programs that know no law. */
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
