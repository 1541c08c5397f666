/** Rules by name, by file or by folder: a pack, or a layer together with everything it lies upon. */
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Pack } from '@ocop-kit/engine';
import { checkOverlay, overlayPack } from '@ocop-kit/engine/overlay';
import { parsePack, readJson, type Overlay } from '@ocop-kit/engine/schema';
import { loadPack, packIds } from '@ocop-kit/rules';
import { EXIT, Failure } from '../failures/failure.js';
import { findPath } from '../files/find-path.js';
import { readText } from '../files/read-file.js';
import type { Translate } from '../i18n/translate.js';

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

type RulesDocument = { readonly pack: Pack } | { readonly overlay: Overlay };

/** Where a folder of rules keeps them. */
const RULE_FILES = ['overlay.json', 'pack.json'];

/**
 * @param source the id of a built-in pack, a file, or a folder that `ocop pack new` made
 * @param bases files in which bases are looked for that are not built in
 * @throws {OcopError} what is wrong with the document; {Failure} when it or its base is not there
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

/** @throws {OcopError} `overlay/*` */
export function mergedPack(rules: RulesSource): Pack {
  return rules.kind === 'pack' ? rules.pack : overlayPack(rules.base, rules.overlay);
}

/** What a page gives to a form: first what is filled in, then all it lies upon that is not built in. */
export function documentsForForm(rules: RulesSource): readonly (Overlay | Pack)[] {
  return rules.kind === 'pack' ? [rules.pack] : [rules.overlay, ...rules.below];
}

/** @returns the pack of an id, merged where it is a layer's; nothing where it is neither built in nor in `bases` */
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
  // Each is gone through once, so a ring of bases ends.
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
  return packIds.some((known) => known === id) ? loadPack(id, { lang: 'all' }) : undefined;
}

async function readDocument(source: string, t: Translate): Promise<RulesDocument> {
  const builtIn = (await exists(source)) ? undefined : await builtInPack(source);
  if (builtIn) return { pack: builtIn };
  const text = await readText(await findRuleFile(source, t), t);
  const data = readJson(text);
  const isOverlay = (data as { format?: unknown } | null)?.format === 'ocop-overlay/1';
  return isOverlay ? { overlay: checkOverlay(data) } : { pack: parsePack(data) };
}

/** The file that holds the rules: of a folder, the one it keeps them in. */
export async function findRuleFile(source: string, t: Translate): Promise<string> {
  if (source === '-' || !(await exists(source, 'folder'))) return source;
  for (const name of RULE_FILES) if (await exists(join(source, name))) return join(source, name);
  throw new Failure(EXIT.file, t('pack.noRules', { folder: source, files: RULE_FILES.join(', ') }));
}

/** What is read for them, of folders the file: an output must be none of these. */
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
