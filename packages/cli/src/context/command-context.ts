/** What every command works with: its language, where it prints, and the pack in use. */
import { textIn, withMessages, type CriteriaSet, type Pack } from '@ocop-kit/engine';
import { PACK_IN_FORCE } from '@ocop-kit/rules';
import pc from 'picocolors';
import type { Lang } from '../i18n/language.js';
import { createTranslator, type Translate, type CommandTranslate } from '../i18n/translate.js';
import { createColours, printJson, printLine, warn, type Colours } from '../terminal/terminal.js';
import { criterionIds } from './criterion-ids.js';
import { findPackSet, loadBuiltInSet } from './load-set.js';
import { findBuiltInSets, findPackSets, type FoundSetChoice } from './set-choices.js';

export interface CommandContext {
  readonly lang: Lang;
  /** The messages that all commands share. */
  readonly t: Translate;
  /** Makes a command's `t`, with its own messages besides. */
  readonly translator: CommandTranslate;
  /** Whether `--json` was given. */
  readonly json: boolean;
  readonly colour: Colours;
  /** Columns of the terminal, 120 at most. */
  readonly width: number;
  /** Prints lines; with `--json`, documents that hold one value each. */
  readonly print: (...lines: readonly string[]) => void;
  /** Prints to standard error. */
  readonly warn: (line: string) => void;
  /** Id of the pack that applies to a sheet which names none. */
  readonly pack: string;
  /** The file of `--pack`. */
  readonly packFile: string | undefined;
  /** Searches the sets of the pack in use; no words find all of them. */
  readonly findSets: (words: string) => FoundSetChoice[];
  /** Criterion ids of a custom pack; empty for built-in packs, whose ids are known by their form. */
  readonly criterionIds: () => ReadonlySet<string>;
  /**
   * Loads a set of the pack in use.
   *
   * @param words `vi` skips the translations, for work that shows no words
   * @throws {Failure} when the pack or the set does not exist
   */
  readonly loadSet: (pack: string, no: number, words?: 'vi' | 'all') => Promise<CriteriaSet>;
}

export interface ContextOptions {
  readonly lang: Lang;
  readonly json: boolean;
  /** A file with a custom pack. */
  readonly pack?: string | undefined;
}

/** @throws {Failure} when the custom pack cannot be read; `OcopError` when it is not valid */
export async function openContext({ lang, json, pack: packFile }: ContextOptions): Promise<CommandContext> {
  const translator = createTranslator(lang);
  const t = translator({ vi: {}, en: {} });
  const custom = packFile === undefined ? undefined : await readMergedPack(packFile, t);
  return {
    lang,
    t,
    translator,
    json,
    // Plain text where there is no terminal (`isTTY` is missing there), with NO_COLOR, and with TERM=dumb.
    colour: createColours(pc.isColorSupported && (process.stdout.isTTY as boolean | undefined) === true),
    width: Math.min(process.stdout.columns || 100, 120),
    print: (...lines) => {
      for (const line of lines) (json ? printJson : printLine)(line);
    },
    warn,
    packFile,
    pack: custom?.header.id ?? PACK_IN_FORCE,
    findSets: (words) => (custom ? findPackSets(custom, words, lang) : findBuiltInSets(words, lang)),
    criterionIds: () => (custom ? criterionIds(custom) : new Set()),
    loadSet: (id, no, words = 'all') =>
      custom ? Promise.resolve(findPackSet(custom, id, no, t)) : loadBuiltInSet(id, no, words, t),
  };
}

/** The rules of a file with their layers merged; sentences that the pack does not bring are filled in. */
async function readMergedPack(file: string, t: Translate): Promise<Pack> {
  // Most runs use a built-in pack and never need the parser of custom ones.
  const { mergedPack, readRules } = await import('../rules-source/rules-source.js');
  const pack = mergedPack(await readRules(file, [], t));
  return { ...pack, header: withMessages(pack.header) };
}

/** The same context, except that its sentences call points what the pack of `set` calls them. */
export function withPackUnit(context: CommandContext, { pack: { unit } }: CriteriaSet): CommandContext {
  if (unit === undefined) return context;
  const translator = createTranslator(context.lang, textIn(unit, context.lang));
  return { ...context, translator, t: translator({ vi: {}, en: {} }) };
}
