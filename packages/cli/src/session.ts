/** What every command works with: the language, where to write, how to load rules. */
import { readFile, writeFile } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import { decode, textIn, vectorSet, withMessages, type CriteriaSet, type Pack } from '@ocop-kit/engine';
import { parseAssessment, type Assessment } from '@ocop-kit/engine/schema';
import { loadSet, RulesError } from '@ocop-kit/rules';
import pc from 'picocolors';
import { criterionIds } from './criterion-ids.js';
import { EXIT, Failure } from './failure.js';
import { IN_FORCE } from './law-in-force.js';
import { offersOf, offersOfLaw, type Find } from './offers.js';
import { sayIn, type Lang, type Say } from './words.js';

export interface Session {
  readonly lang: Lang;
  readonly say: Say;
  readonly json: boolean;
  readonly colour: ReturnType<typeof pc.createColors>;
  readonly width: number;
  readonly print: (...lines: readonly string[]) => void;
  readonly warn: (line: string) => void;
  /** The id of the pack in use where a sheet names none. */
  readonly pack: string;
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
    colour: pc.createColors(pc.isColorSupported && (process.stdout.isTTY as boolean | undefined) === true),
    width: Math.min(process.stdout.columns || 100, 120),
    print: (...lines) => {
      process.stdout.write(`${lines.join('\n')}\n`);
    },
    warn: (line) => {
      process.stderr.write(`${line}\n`);
    },
    pack: own?.header.id ?? IN_FORCE,
    find: own ? offersOf(own, lang) : offersOfLaw(lang),
    criteria: () => (own ? criterionIds(own) : new Set()),
    set: (id, no, words = 'all') =>
      own ? Promise.resolve(setOf(own, id, no, say)) : builtIn(id, no, words, say),
  };
}

/** Rules of one's own, layers merged with what they lie upon; what they bring no sentences for is said all the same. */
async function readPack(file: string, say: Say): Promise<Pack> {
  const { mergedPack, readRules } = await import('./rules-source.js');
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

/** @param file a path, or - for standard input */
export async function readText(file: string, say: Say): Promise<string> {
  try {
    return file === '-' ? await text(process.stdin) : await readFile(file, 'utf8');
  } catch (error) {
    throw new Failure(EXIT.file, say('noFile', { file, reason: reasonOf(error, say) }));
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

export async function writeText(file: string, content: string, say: Say): Promise<void> {
  try {
    await writeFile(file, content);
  } catch (error) {
    throw new Failure(EXIT.file, say('noWrite', { file, reason: reasonOf(error, say) }));
  }
}

/** Why the system refused, in words where it is one of the usual reasons. */
export function reasonOf(error: unknown, say: Say): string {
  const code = codeOf(error);
  const known = USUAL.find((reason) => reason === code);
  if (known !== undefined) return say(`reason.${known}`);
  return code ?? (error instanceof Error ? error.message : String(error));
}

const USUAL = ['ENOENT', 'EACCES', 'EISDIR', 'ENOSPC'] as const;

export function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}

/** An assessment file, standard input, or a vector, with the set it belongs to. */
export async function readAssessment(
  session: Session,
  source: string,
): Promise<{ assessment: Assessment; set: CriteriaSet }> {
  if (/^\d+\.[a-z0-9-]+\.\d+\..*\./.test(source)) {
    const { pack, set: no } = vectorSet(source);
    const set = await session.set(pack, no);
    return { assessment: parseAssessment({ pack, set: no, ...decode(set, source) }), set };
  }
  const assessment = parseAssessment(await readText(source, session.say), session.pack);
  return { assessment, set: await setFor(session, assessment) };
}

/** Where the layers over the rules are not at hand, the rules say all that counts. */
function setFor(session: Session, { pack, layers, set: no }: Assessment): Promise<CriteriaSet> {
  const own = session.set(pack, no);
  const base = layers?.[0]?.id;
  return base === undefined ? own : own.catch(() => session.set(base, no));
}
