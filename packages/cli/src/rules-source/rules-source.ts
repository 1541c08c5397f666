/** Rules by name, by file or by folder: a pack, or a layer together with everything it lies upon. */
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Pack } from '@ocop-kit/engine';
import { checkOverlay, overlayPack } from '@ocop-kit/engine/overlay';
import { parsePack, readJson, type Overlay } from '@ocop-kit/engine/schema';
import { loadPack, packIds } from '@ocop-kit/rules';
import { EXIT, Failure } from '../failures/failure.js';
import { foundPath } from '../files/find-path.js';
import { readText } from '../files/read-file.js';
import type { Say } from '../i18n/translate.js';

export type RulesSource =
  | { readonly kind: 'pack'; readonly pack: Pack }
  | {
      readonly kind: 'overlay';
      readonly overlay: Overlay;
      /** The pack right below it, layers and all. */
      readonly base: Pack;
      /** What a page needs besides to show it, from above to below: all it lies upon that is not built in. */
      readonly below: readonly (Overlay | Pack)[];
    };

type Document = { readonly pack: Pack } | { readonly overlay: Overlay };

/** Where a folder of rules keeps them. */
const FILES = ['overlay.json', 'pack.json'];

/**
 * @param source the id of a built-in pack, a file, or a folder that `ocop pack new` made
 * @param bases files in which bases are looked for that are not built in
 * @throws {OcopError} what is wrong with the document; {Failure} when it or its base is not there
 */
export async function readRules(source: string, bases: readonly string[], say: Say): Promise<RulesSource> {
  const document = await readDocument(source, say);
  if ('pack' in document) return { kind: 'pack', pack: document.pack };
  const others = await Promise.all(bases.map((base) => readDocument(base, say)));
  const { overlay } = document;
  const below = await under(overlay.base.id, others);
  if (!below) {
    const { id } = overlay.base;
    throw new Failure(EXIT.input, say('pack.noBase', { wanted: id, known: packIds.join(', ') }));
  }
  return { kind: 'overlay', overlay, base: below.pack, below: below.documents };
}

/** @throws {OcopError} `overlay/*` */
export function mergedPack(rules: RulesSource): Pack {
  return rules.kind === 'pack' ? rules.pack : overlayPack(rules.base, rules.overlay);
}

/** What a page gives to a form: first what is filled in, then all it lies upon that is not built in. */
export function documentsOf(rules: RulesSource): readonly (Overlay | Pack)[] {
  return rules.kind === 'pack' ? [rules.pack] : [rules.overlay, ...rules.below];
}

/** @returns the pack of an id, merged where it is a layer's; nothing where it is neither built in nor in `bases` */
export async function packBelow(id: string, bases: readonly string[], say: Say): Promise<Pack | undefined> {
  return (await under(id, await Promise.all(bases.map((base) => readDocument(base, say)))))?.pack;
}

async function under(
  id: string,
  others: readonly Document[],
): Promise<{ readonly pack: Pack; readonly documents: readonly (Overlay | Pack)[] } | undefined> {
  const at = others.findIndex((other) => idOf(other) === id);
  const found = others[at];
  if (!found) {
    const pack = await builtInPack(id);
    return pack && { pack, documents: [] };
  }
  if ('pack' in found) return { pack: found.pack, documents: [found.pack] };
  // Each is gone through once, so a ring of bases ends.
  const lower = await under(found.overlay.base.id, others.toSpliced(at, 1));
  return (
    lower && {
      pack: overlayPack(lower.pack, found.overlay),
      documents: [found.overlay, ...lower.documents],
    }
  );
}

const idOf = (document: Document): string =>
  'pack' in document ? document.pack.header.id : document.overlay.id;

async function builtInPack(id: string): Promise<Pack | undefined> {
  return packIds.some((known) => known === id) ? loadPack(id, { lang: 'all' }) : undefined;
}

async function readDocument(source: string, say: Say): Promise<Document> {
  const builtIn = (await isThere(source)) ? undefined : await builtInPack(source);
  if (builtIn) return { pack: builtIn };
  const text = await readText(await fileOf(source, say), say);
  const data = readJson(text);
  const isOverlay = (data as { format?: unknown } | null)?.format === 'ocop-overlay/1';
  return isOverlay ? { overlay: checkOverlay(data) } : { pack: parsePack(data) };
}

/** The file that holds the rules: of a folder, the one it keeps them in. */
export async function fileOf(source: string, say: Say): Promise<string> {
  if (source === '-' || !(await isThere(source, 'folder'))) return source;
  for (const name of FILES) if (await isThere(join(source, name))) return join(source, name);
  throw new Failure(EXIT.file, say('pack.noRules', { folder: source, files: FILES.join(', ') }));
}

/** What is read for them, of folders the file: an output must be none of these. */
export async function filesOf(
  source: string | undefined,
  bases: readonly string[],
  say: Say,
): Promise<readonly string[]> {
  const all = source === undefined ? bases : [source, ...bases];
  return Promise.all(all.map((one) => fileOf(one, say)));
}

async function isThere(path: string, what: 'anything' | 'folder' = 'anything'): Promise<boolean> {
  const found = await stat(await foundPath(path)).catch(() => undefined);
  return found !== undefined && (what === 'anything' || found.isDirectory());
}
