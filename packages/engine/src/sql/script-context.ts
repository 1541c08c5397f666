/** What every part of a script is written from: the set, the names of its columns, the database, the language of comments. */
import { citeText } from '../explain/cite.js';
import { withMessages } from '../explain/with-messages.js';
import type { MessageLanguage } from '../errors/message-language.js';
import type { CompiledSet } from '../pack/compiled.js';
import { fillMessage, type Values } from '../text/fill-message.js';
import { commentText } from './comment.js';
import { en } from './comments.en.js';
import { vi } from './comments.vi.js';
import type { Dialect } from './dialects.js';
import { nameColumns, type SetNames } from './names.js';

const COMMENTS = { vi, en };

export type CommentKey = keyof typeof vi;

export interface ScriptContext {
  readonly set: CompiledSet;
  readonly names: SetNames;
  readonly dialect: Dialect;
  readonly lang: MessageLanguage;
  /** Columns of the table of sheets besides its own, as somebody asked for them. */
  readonly columns: readonly string[];
  /** The number 0, of a type that holds every total of the set. */
  readonly zero: string;
  /** The type of points. */
  readonly pointsType: string;
  readonly quote: (name: string) => string;
  /** The name of a table or view of this set, quoted: "sheets" is `ocop_sheets_4`. */
  readonly relation: (kind: string) => string;
  /** A sentence of ours as a comment, with the place of the decision it rests on. */
  readonly comment: (
    key: CommentKey,
    values?: Values,
    place?: 'stars' | 'minimums' | 'council' | 'sections',
  ) => string;
}

/** @param relation names a table or view of the set */
export function createContext(
  set: CompiledSet,
  dialect: Dialect,
  lang: MessageLanguage,
  columns: readonly string[],
  relation: (kind: string) => string,
): ScriptContext {
  const most = set.leaves.reduce(
    (sum, { options }) => sum + Math.max(...options.map(({ points }) => points)),
    0,
  );
  const isWide = most > LARGEST_INTEGER;
  return {
    set,
    names: nameColumns(set),
    dialect,
    lang,
    columns,
    zero: isWide ? 'CAST(0 AS BIGINT)' : '0',
    pointsType: isWide ? 'BIGINT' : 'INTEGER',
    quote: dialect.quoteName,
    relation,
    comment: (key, values = {}, place) => {
      const cite = place && set.source.pack.cites?.[place];
      const words = [
        fillMessage(COMMENTS[lang][key], values, lang),
        cite ? `(${citePlace(set, cite, lang)})` : '',
      ];
      return commentText(words.join(' '));
    },
  };
}

const LARGEST_INTEGER = 2 ** 31 - 1;

type Place = Parameters<typeof citeText>[1];

/** In the language of the comments where the pack speaks it, else in English. */
function citePlace({ source: { pack } }: CompiledSet, place: Place, lang: MessageLanguage): string {
  return citeText(withMessages(pack), place, pack.languages.includes(lang) ? lang : 'en');
}
