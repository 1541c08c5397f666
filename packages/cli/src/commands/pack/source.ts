/** The documents that `ocop pack` works on: a pack or an overlay from a file, or a built-in pack by its id. */
import { readFile, writeFile } from 'node:fs/promises';
import { OcopError } from '@ocop-kit/engine';
import { checkOverlay } from '@ocop-kit/engine/overlay';
import { parsePack, type Overlay, type Pack } from '@ocop-kit/engine/schema';
import { loadPack, RulesError } from '@ocop-kit/rules';
import { EXIT, Failure } from '../../failure.js';
import { readText, reasonOf, type Session } from '../../session.js';

export type Source = { readonly pack: Pack } | { readonly overlay: Overlay };

/** @param source a file, or the id of a built-in pack */
export async function readSource(source: string, session: Session): Promise<Source> {
  const builtIn = await builtInPack(source);
  if (builtIn) return { pack: builtIn };
  const text = await readText(source, session.say);
  return isOverlay(text)
    ? { overlay: checkOverlay(JSON.parse(text.replace(/^\uFEFF/, ''))) }
    : { pack: parsePack(text) };
}

/** What an overlay lies upon: the file that was named, else the built-in pack of that id. */
export async function basePack(
  id: string,
  file: string | undefined,
  session: Session,
): Promise<Pack | undefined> {
  if (file === undefined) return builtInPack(id);
  const base = await readSource(file, session);
  if ('pack' in base) return base.pack;
  throw new OcopError({ code: 'pack/shape', path: '/format', values: { expected: 'ocop-pack/1' } });
}

async function builtInPack(id: string): Promise<Pack | undefined> {
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) return undefined;
  try {
    return await loadPack(id, { lang: 'all' });
  } catch (error) {
    if (error instanceof RulesError) return undefined;
    throw error;
  }
}

/** What is not JSON at all is left to the reader of packs to refuse. */
function isOverlay(text: string): boolean {
  try {
    const value: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
    return (
      typeof value === 'object' && value !== null && 'format' in value && value.format === 'ocop-overlay/1'
    );
  } catch {
    return false;
  }
}

export async function readBytes(file: string, { say }: Session): Promise<Buffer> {
  try {
    return await readFile(file);
  } catch (error) {
    throw new Failure(EXIT.file, say('noFile', { file, reason: reasonOf(error, say) }));
  }
}

export async function writeOut(file: string, content: string | Buffer, { say }: Session): Promise<void> {
  try {
    await writeFile(file, content);
  } catch (error) {
    throw new Failure(EXIT.file, say('noWrite', { file, reason: reasonOf(error, say) }));
  }
}
