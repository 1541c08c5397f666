import type { Command } from 'commander';
import type { CommandHost } from '../../../context/command-host.js';
import { readdir, realpath, stat } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';
import type { Pack } from '@ocop-kit/engine';
import { EXIT, Failure } from '../../../failures/failure.js';
import { newInPlaceOf } from '../../../output/out-folder.js';
import { foundPath } from '../../../files/find-path.js';
import { fileFailure } from '../../../failures/system-error.js';
import {
  documentsOf,
  fileOf,
  filesOf,
  mergedPack,
  readRules,
  type RulesSource,
} from '../../../rules-source/rules-source.js';
import type { Session } from '../../../context/command-context.js';
import type { RulesChoices } from '../../../findings/rules-findings.js';

interface BuildChoices extends RulesChoices {
  readonly output?: string | undefined;
}

export function register(pack: Command, { say, run }: CommandHost): void {
  pack
    .command('build')
    .description(say('packBuildAbout'))
    .argument('<rules>', say('packArgument'))
    .option('--base <file...>', say('baseOption'))
    .option('-o, --output <folder>', say('outputOption'))
    .action((rules: string, choices: BuildChoices) =>
      run((session) => packBuildCommand(session, rules, choices)),
    );
}

/** `ocop pack build FOLDER`: what a site serves and a package publishes, made whole or not at all. */
async function packBuildCommand(session: Session, source: string, choices: BuildChoices): Promise<number> {
  const { say } = session;
  const rules = await readRules(source, choices.base ?? [], say);
  const merged = mergedPack(rules);
  const folder = dirname(await fileOf(source, say));
  const photos = join(folder, 'photos');
  const withPhotos = (await stat(photos).catch(() => undefined))?.isDirectory() === true;
  const output = await foundPath(choices.output ?? join(folder, 'dist'));
  const files = builtFiles(rules, merged);
  const inputs = [...(await filesOf(source, choices.base ?? [], say)), ...(withPhotos ? [photos] : [])];
  try {
    const place = await oldFolder(session, output, inputs);
    await newInPlaceOf(place ?? output, files, withPhotos ? [[photos, PHOTOS]] : [], place !== undefined);
  } catch (error) {
    throw fileFailure(say, 'noWrite', output, error);
  }
  const { id, version = '' } = merged.header;
  session.print(say('pack.built', { id, version, folder: output, files: Object.keys(files).join(', ') }));
  return EXIT.done;
}

const PHOTOS = 'photos';
/** All that this command ever makes; nobody else's file is taken away. */
const MADE = ['overlay.json', 'pack.json', 'index.js', 'index.d.ts', PHOTOS];

/**
 * @returns where the folder of the last time lies, links followed
 * @throws {Failure} when it holds what is read, or what this command did not make
 */
async function oldFolder(
  { say, packFile }: Session,
  folder: string,
  inputs: readonly string[],
): Promise<string | undefined> {
  const place = await realpath(folder).catch(() => undefined);
  if (place === undefined) return undefined;
  for (const input of packFile === undefined ? inputs : [...inputs, packFile]) {
    const read = await realpath(await foundPath(input)).catch(() => undefined);
    if (read !== undefined && (read === place || read.startsWith(place + sep)))
      throw new Failure(EXIT.usage, say('sameFolder', { folder, input }));
  }
  const strange = (await readdir(place)).find((name) => !MADE.includes(name));
  if (strange !== undefined) throw new Failure(EXIT.usage, say('strangeFolder', { folder, found: strange }));
  return place;
}

/** What a page gives to a form, and everything merged for programs that know no law. */
function builtFiles(rules: RulesSource, merged: Pack): Readonly<Record<string, string>> {
  const json = (value: unknown): string => `${JSON.stringify(value)}\n`;
  return {
    ...(rules.kind === 'overlay' && { 'overlay.json': json(rules.overlay) }),
    'pack.json': json(merged),
    'index.js': `/** For a form: form.packs = packs. */\nexport const packs = ${JSON.stringify(documentsOf(rules))};\n`,
    'index.d.ts': TYPES,
  };
}

const TYPES = `import type { Overlay, Pack } from '@ocop-kit/engine/schema';
/** For a form: \`form.packs = packs\`. */
export declare const packs: readonly (Overlay | Pack)[];
`;
