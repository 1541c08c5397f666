import { cp, mkdir, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Pack } from '@ocop-kit/engine';
import { EXIT, Failure } from '../../failure.js';
import { documentsOf, fileOf, mergedPack, readRules, type RulesSource } from '../../rules-source.js';
import { reasonOf, type Session } from '../../session.js';
import type { RulesChoices } from '../lint.js';

export interface BuildChoices extends RulesChoices {
  readonly output?: string | undefined;
}

/** `ocop pack build FOLDER`: what a site serves and a package publishes, made whole or not at all. */
export async function packBuildCommand(
  session: Session,
  source: string,
  choices: BuildChoices,
): Promise<number> {
  const { say } = session;
  const rules = await readRules(source, choices.base ?? [], say);
  const merged = mergedPack(rules);
  const folder = dirname(await fileOf(source, say));
  const output = choices.output ?? join(folder, 'dist');
  const files = builtFiles(rules, merged);
  try {
    await rm(output, { recursive: true, force: true });
    await mkdir(output, { recursive: true });
    for (const [name, content] of Object.entries(files)) await writeFile(join(output, name), content);
    const photos = join(folder, 'photos');
    if (await stat(photos).catch(() => undefined))
      await cp(photos, join(output, 'photos'), { recursive: true });
  } catch (error) {
    throw new Failure(EXIT.file, say('noWrite', { file: output, reason: reasonOf(error, say) }));
  }
  const { id, version = '' } = merged.header;
  session.print(say('pack.built', { id, version, folder: output, files: Object.keys(files).join(', ') }));
  return EXIT.done;
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
