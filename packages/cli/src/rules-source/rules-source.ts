/** Reads rules by id, file or folder: a pack, or an overlay with everything below it. */
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Pack } from '@ocop-kit/engine';
import { checkOverlay, overlayPack } from '@ocop-kit/engine/overlay';
import { parsePack, readJson, type Overlay } from '@ocop-kit/engine/schema';
import { isPackId, loadPack, packIds } from '@ocop-kit/rules';
import { EXIT, Failure } from '../failures/failure.js';
import { findPath } from '../files/find-path.js';
import { readText } from '../files/read-file.js';
import type { Translate } from '../i18n/translate.js';

export type RulesSource =
  | { readonly kind: 'pack'; readonly pack: Pack }
  | {
      readonly kind: 'overlay';
      readonly overlay: Overlay;
      /** The pack below the overlay, with the layers in between merged. */
      readonly base: Pack;
      /** Everything below the overlay that is not built in, from top to bottom; a page needs it to show the overlay. */
      readonly below: readonly (Overlay | Pack)[];
    };

type RulesDocument = { readonly pack: Pack } | { readonly overlay: Overlay };

/** The file of a folder that holds its rules; the first that exists counts. */
const RULE_FILES = ['overlay.json', 'pack.json'];

/**
 * @param source the id of a built-in pack, a file, or a folder that `ocop pack new` made
 * @param bases files of packs and overlays below it that are not built in
 * @throws {OcopError} when a document is not valid; {Failure} when it or its base cannot be found
 */
export async function readRules(
  source: string,
  bases: readonly string[],
  t: Translate,
): Promise<RulesSource> {
  const document = await readDocument(source, t);
  if ('pack' in document) return { kind: 'pack', pack: document.pack };
  const others = await Promise.all(bases.map((base) => readDocument(base, t)));
  const { overlay } = document;
  const below = await findBase(overlay.base.id, others);
  if (!below) {
    const { id } = overlay.base;
    throw new Failure(EXIT.input, t('pack.noBase', { wanted: id, known: packIds.join(', ') }));
  }
  return { kind: 'overlay', overlay, base: below.pack, below: below.documents };
}

/** @throws {OcopError} `overlay/*` when the overlay does not fit its base */
export function mergedPack(rules: RulesSource): Pack {
  return rules.kind === 'pack' ? rules.pack : overlayPack(rules.base, rules.overlay);
}

/** The documents that a page gives to a form: the one to fill in first, then what lies below it and is not built in. */
export function documentsForForm(rules: RulesSource): readonly (Overlay | Pack)[] {
  return rules.kind === 'pack' ? [rules.pack] : [rules.overlay, ...rules.below];
}

/** @returns the pack of an id, merged when the id is an overlay's; undefined when it is neither built in nor in `bases` */
export async function findBasePack(
  id: string,
  bases: readonly string[],
  t: Translate,
): Promise<Pack | undefined> {
  return (await findBase(id, await Promise.all(bases.map((base) => readDocument(base, t)))))?.pack;
}

async function findBase(
  id: string,
  others: readonly RulesDocument[],
): Promise<{ readonly pack: Pack; readonly documents: readonly (Overlay | Pack)[] } | undefined> {
  const at = others.findIndex((other) => documentId(other) === id);
  const found = others[at];
  if (!found) {
    const pack = await builtInPack(id);
    return pack && { pack, documents: [] };
  }
  if ('pack' in found) return { pack: found.pack, documents: [found.pack] };
  // Each document is taken out once used, so overlays that name each other as base end here.
  const lower = await findBase(found.overlay.base.id, others.toSpliced(at, 1));
  return (
    lower && {
      pack: overlayPack(lower.pack, found.overlay),
      documents: [found.overlay, ...lower.documents],
    }
  );
}

const documentId = (document: RulesDocument): string =>
  'pack' in document ? document.pack.header.id : document.overlay.id;

async function builtInPack(id: string): Promise<Pack | undefined> {
  return isPackId(id) ? loadPack(id, { lang: 'all' }) : undefined;
}

async function readDocument(source: string, t: Translate): Promise<RulesDocument> {
  const builtIn = (await exists(source)) ? undefined : await builtInPack(source);
  if (builtIn) return { pack: builtIn };
  const text = await readText(await findRuleFile(source, t), t);
  const data = readJson(text);
  const isOverlay = (data as { format?: unknown } | null)?.format === 'ocop-overlay/1';
  return isOverlay ? { overlay: checkOverlay(data) } : { pack: parsePack(data) };
}

/**
 * @returns `source` itself, or the file in it that holds the rules when it is a folder
 * @throws {Failure} when the folder has no such file
 */
export async function findRuleFile(source: string, t: Translate): Promise<string> {
  if (source === '-' || !(await exists(source, 'folder'))) return source;
  for (const name of RULE_FILES) if (await exists(join(source, name))) return join(source, name);
  throw new Failure(EXIT.file, t('pack.noRules', { folder: source, files: RULE_FILES.join(', ') }));
}

/** The files that reading the rules would read; an output must be none of them. */
export async function findRuleFiles(
  source: string | undefined,
  bases: readonly string[],
  t: Translate,
): Promise<readonly string[]> {
  const all = source === undefined ? bases : [source, ...bases];
  return Promise.all(all.map((one) => findRuleFile(one, t)));
}

async function exists(path: string, what: 'anything' | 'folder' = 'anything'): Promise<boolean> {
  const found = await stat(await findPath(path)).catch(() => undefined);
  return found !== undefined && (what === 'anything' || found.isDirectory());
}
