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
import { offersOf, offersOfLaw, type Find } from './set-choices.js';
import { readText } from '../files/read-file.js';
import { colours, show, showJson, warn, type Colours } from '../terminal/terminal.js';
import { sayIn, type Lang, type Say } from '../i18n/translate.js';

export interface Session {
  readonly lang: Lang;
  readonly say: Say;
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
  readonly find: Find;
  /** Ids of criteria in a pack of one's own; the law's are numbers and need no list. */
  readonly criteria: () => ReadonlySet<string>;
  /** A criteria set of the pack in use; `vi` leaves the translations out where no word is shown. */
  readonly set: (pack: string, no: number, words?: 'vi' | 'all') => Promise<CriteriaSet>;
}

export interface Choices {
  readonly lang: Lang;
  readonly json: boolean;
  readonly pack?: string | undefined;
}

export async function openSession({ lang, json, pack: packFile }: Choices): Promise<Session> {
  const say = sayIn(lang);
  const own = packFile === undefined ? undefined : await readPack(packFile, say);
  return {
    lang,
    say,
    json,
    // A stream that is no terminal (there `isTTY` is missing), NO_COLOR, or TERM=dumb gets plain text.
    colour: colours(pc.isColorSupported && (process.stdout.isTTY as boolean | undefined) === true),
    width: Math.min(process.stdout.columns || 100, 120),
    print: (...lines) => {
      for (const line of lines) (json ? showJson : show)(line);
    },
    warn,
    packFile,
    pack: own?.header.id ?? IN_FORCE,
    find: own ? offersOf(own, lang) : offersOfLaw(lang),
    criteria: () => (own ? criterionIds(own) : new Set()),
    set: (id, no, words = 'all') =>
      own ? Promise.resolve(setOf(own, id, no, say)) : builtIn(id, no, words, say),
  };
}

/** Rules of one's own, layers merged with what they lie upon; what they bring no sentences for is said all the same. */
async function readPack(file: string, say: Say): Promise<Pack> {
  const { mergedPack, readRules } = await import('../rules-source/rules-source.js');
  const pack = mergedPack(await readRules(file, [], say));
  return { ...pack, header: withMessages(pack.header) };
}

/** The same session in front of one set: it counts in the unit of the pack. */
export function inUnitOf(session: Session, { pack: { unit } }: CriteriaSet): Session {
  const { lang } = session;
  return unit === undefined ? session : { ...session, say: sayIn(lang, { unit: textIn(unit, lang) }) };
}

/** The language in which a pack can be explained: the session's, else the pack's first. */
export function spokenBy({ pack: { languages } }: CriteriaSet, lang: string): string {
  return languages.includes(lang) ? lang : (languages[0] ?? lang);
}

function setOf(pack: Pack, id: string, no: number, say: Say): CriteriaSet {
  if (id !== pack.header.id)
    throw new Failure(EXIT.input, say('noPack', { wanted: id, known: pack.header.id }));
  const set = pack.sets.find((candidate) => candidate.no === no);
  if (!set) {
    const known = pack.sets.map((candidate) => candidate.no).join(', ');
    throw new Failure(EXIT.input, say('noSet', { wanted: String(no), known }));
  }
  return { ...set, pack: pack.header };
}

async function builtIn(id: string, no: number, lang: 'vi' | 'all', say: Say): Promise<CriteriaSet> {
  try {
    return await loadSet(id, no, { lang });
  } catch (error) {
    if (!(error instanceof RulesError)) throw error;
    const { wanted, known } = error.values;
    const key = error.code === 'rules/unknown-pack' ? 'noPack' : 'noSet';
    throw new Failure(EXIT.input, say(key, { wanted, known: known.join(', ') }));
  }
}

/** @throws {Failure} when an option has none of its values */
export function oneOf<T extends string>(
  { say }: Session,
  option: string,
  value: string,
  choices: readonly T[],
): T {
  const found = choices.find((choice) => choice === value);
  if (found === undefined) {
    throw new Failure(EXIT.usage, say('badChoice', { option, value, choices: choices.join(', ') }));
  }
  return found;
}

/** An assessment file, standard input, or a code, itself or in a file, with the set it belongs to. */
export async function readAssessment(
  session: Session,
  source: string,
): Promise<{ assessment: Assessment; set: CriteriaSet }> {
  const text = await sheetText(session, source);
  if (hasCode(text)) {
    const { pack, set: no } = vectorSet(text);
    const set = await session.set(pack, no);
    return { assessment: parseAssessment({ pack, set: no, ...decode(set, text) }), set };
  }
  const assessment = parseAssessment(text, session.pack);
  return { assessment, set: await setFor(session, assessment) };
}

/** The code that somebody gave, or what is in the file that they named: a file that is there is a file. */
async function sheetText({ say }: Session, source: string): Promise<string> {
  const named = !hasCode(source) || (await lstat(source).catch(() => undefined)) !== undefined;
  return named ? readText(source, say) : source;
}

/** Where the layers over the rules are not at hand, the rules say all that counts. */
function setFor(session: Session, { pack, layers, set: no }: Assessment): Promise<CriteriaSet> {
  const own = session.set(pack, no);
  const base = layers?.[0]?.id;
  return base === undefined ? own : own.catch(() => session.set(base, no));
}
