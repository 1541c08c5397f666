/** What every command works with: the language, where to write, how to load rules. */
import { lstat } from 'node:fs/promises';
import {
  decode,
  hasCode,
  textIn,
  vectorSet,
  withMessages,
  type CriteriaSet,
  type Pack,
} from '@ocop-kit/engine';
import { parseAssessment, type Assessment } from '@ocop-kit/engine/schema';
import { loadSet, RulesError } from '@ocop-kit/rules';
import pc from 'picocolors';
import { criterionIds } from './criterion-ids.js';
import { EXIT, Failure } from '../failures/failure.js';
import { IN_FORCE } from './law-in-force.js';
import { offersOf, offersOfLaw, type FindSets } from './set-choices.js';
import { readText } from '../files/read-file.js';
import { createColours, printLine, printJson, warn, type Colours } from '../terminal/terminal.js';
import { createTranslate, type Lang, type Translate } from '../i18n/translate.js';

export interface CommandContext {
  readonly lang: Lang;
  readonly t: Translate;
  readonly json: boolean;
  readonly colour: Colours;
  readonly width: number;
  /** Each is one line; with `--json`, one document. */
  readonly print: (...lines: readonly string[]) => void;
  readonly warn: (line: string) => void;
  /** The id of the pack in use where a sheet names none. */
  readonly pack: string;
  /** The file of it, where somebody named one. */
  readonly packFile: string | undefined;
  /** Finds criteria sets of that pack. */
  readonly findSets: FindSets;
  /** Ids of criteria in a pack of one's own; the law's are numbers and need no list. */
  readonly criterionIds: () => ReadonlySet<string>;
  /** A criteria set of the pack in use; `vi` leaves the translations out where no word is shown. */
  readonly loadSet: (pack: string, no: number, words?: 'vi' | 'all') => Promise<CriteriaSet>;
}

export interface ContextOptions {
  readonly lang: Lang;
  readonly json: boolean;
  readonly pack?: string | undefined;
}

export async function openContext({ lang, json, pack: packFile }: ContextOptions): Promise<CommandContext> {
  const t = createTranslate(lang);
  const own = packFile === undefined ? undefined : await readMergedPack(packFile, t);
  return {
    lang,
    t,
    json,
    // A stream that is no terminal (there `isTTY` is missing), NO_COLOR, or TERM=dumb gets plain text.
    colour: createColours(pc.isColorSupported && (process.stdout.isTTY as boolean | undefined) === true),
    width: Math.min(process.stdout.columns || 100, 120),
    print: (...lines) => {
      for (const line of lines) (json ? printJson : printLine)(line);
    },
    warn,
    packFile,
    pack: own?.header.id ?? IN_FORCE,
    findSets: own ? offersOf(own, lang) : offersOfLaw(lang),
    criterionIds: () => (own ? criterionIds(own) : new Set()),
    loadSet: (id, no, words = 'all') =>
      own ? Promise.resolve(findSet(own, id, no, t)) : loadBuiltInSet(id, no, words, t),
  };
}

/** Rules of one's own, layers merged with what they lie upon; what they bring no sentences for is said all the same. */
async function readMergedPack(file: string, t: Translate): Promise<Pack> {
  const { mergedPack, readRules } = await import('../rules-source/rules-source.js');
  const pack = mergedPack(await readRules(file, [], t));
  return { ...pack, header: withMessages(pack.header) };
}

/** The same session in front of one set: it counts in the unit of the pack. */
export function withPackUnit(context: CommandContext, { pack: { unit } }: CriteriaSet): CommandContext {
  const { lang } = context;
  return unit === undefined
    ? context
    : { ...context, t: createTranslate(lang, { unit: textIn(unit, lang) }) };
}

/** The language in which a pack can be explained: the session's, else the pack's first. */
export function explanationLanguage({ pack: { languages } }: CriteriaSet, lang: string): string {
  return languages.includes(lang) ? lang : (languages[0] ?? lang);
}

function findSet(pack: Pack, id: string, no: number, t: Translate): CriteriaSet {
  if (id !== pack.header.id)
    throw new Failure(EXIT.input, t('noPack', { wanted: id, known: pack.header.id }));
  const set = pack.sets.find((candidate) => candidate.no === no);
  if (!set) {
    const known = pack.sets.map((candidate) => candidate.no).join(', ');
    throw new Failure(EXIT.input, t('noSet', { wanted: String(no), known }));
  }
  return { ...set, pack: pack.header };
}

async function loadBuiltInSet(
  id: string,
  no: number,
  lang: 'vi' | 'all',
  t: Translate,
): Promise<CriteriaSet> {
  try {
    return await loadSet(id, no, { lang });
  } catch (error) {
    if (!(error instanceof RulesError)) throw error;
    const { wanted, known } = error.values;
    const key = error.code === 'rules/unknown-pack' ? 'noPack' : 'noSet';
    throw new Failure(EXIT.input, t(key, { wanted, known: known.join(', ') }));
  }
}

/** @throws {Failure} when an option has none of its values */
export function readChoice<T extends string>(
  { t }: CommandContext,
  option: string,
  value: string,
  choices: readonly T[],
): T {
  const found = choices.find((choice) => choice === value);
  if (found === undefined) {
    throw new Failure(EXIT.usage, t('badChoice', { option, value, choices: choices.join(', ') }));
  }
  return found;
}

/** An assessment file, standard input, or a code, itself or in a file, with the set it belongs to. */
export async function readAssessment(
  context: CommandContext,
  source: string,
): Promise<{ assessment: Assessment; set: CriteriaSet }> {
  const text = await readSheetText(context, source);
  if (hasCode(text)) {
    const { pack, set: no } = vectorSet(text);
    const set = await context.loadSet(pack, no);
    return { assessment: parseAssessment({ pack, set: no, ...decode(set, text) }), set };
  }
  const assessment = parseAssessment(text, context.pack);
  return { assessment, set: await loadSetOf(context, assessment) };
}

/** The code that somebody gave, or what is in the file that they named: a file that is there is a file. */
async function readSheetText({ t }: CommandContext, source: string): Promise<string> {
  const named = !hasCode(source) || (await lstat(source).catch(() => undefined)) !== undefined;
  return named ? readText(source, t) : source;
}

/** Where the layers over the rules are not at hand, the rules say all that counts. */
function loadSetOf(context: CommandContext, { pack, layers, set: no }: Assessment): Promise<CriteriaSet> {
  const own = context.loadSet(pack, no);
  const base = layers?.[0]?.id;
  return base === undefined ? own : own.catch(() => context.loadSet(base, no));
}
