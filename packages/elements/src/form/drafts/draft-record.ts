/** Reads a record of the store: a draft (whole or repaired), a deleted one, one of a later version, or something unreadable. */
import { isDay } from '@ocop-kit/engine';
import type { Assessment, Evidence, Review } from '@ocop-kit/engine/schema';
import { PACK_IN_FORCE } from '@ocop-kit/rules/load';
import type { FormPage, FormStage } from '../form-pages.js';
import type { Draft } from './draft.js';
import { isCellMark, isMarkedValue, isWriteCounts, type DraftMarks } from './draft-marks.js';
import { isPlainObject, copyPlainJson } from './plain-json.js';

/** The version of records that this code writes. */
const FORMAT = 1;

/** Replaces a deleted draft, so that no other tab brings it back. */
export interface Tombstone {
  readonly id: string;
  readonly format: 1;
  readonly deleted: string;
}

export type DraftRecord =
  | {
      readonly is: 'draft';
      readonly draft: Draft;
      /** Whether parts of it were unreadable. */ readonly repaired: boolean;
    }
  | { readonly is: 'deleted' | 'later' | 'unreadable' };

export function createTombstone(id: string, now: Date): Tombstone {
  return { id, format: FORMAT, deleted: now.toISOString() };
}

/** Never throws, whatever the store holds. */
export function readDraftRecord(key: unknown, record: unknown): DraftRecord {
  try {
    return parseRecord(key, record);
  } catch {
    return { is: 'unreadable' };
  }
}

function parseRecord(key: unknown, record: unknown): DraftRecord {
  if (!isPlainObject(record)) return { is: 'unreadable' };
  if (typeof record['format'] === 'number' && record['format'] > FORMAT) return { is: 'later' };
  if (typeof record['deleted'] === 'string') return { is: 'deleted' };
  if (typeof key !== 'string') return { is: 'unreadable' };
  const copy = copyPlainJson(record);
  const reading = new RecordReader(copy.whole);
  const draft = reading.draft(key, copy.value as Record<string, unknown>);
  return draft ? { is: 'draft', draft, repaired: !reading.whole } : { is: 'unreadable' };
}

/** Reads field by field and remembers whether anything had to be left out. */
class RecordReader {
  constructor(public whole: boolean) {}

  draft(
    id: string,
    { assessment, wording, marks, page, opened }: Record<string, unknown>,
  ): Draft | undefined {
    if (!isPlainObject(assessment)) return this.#unread();
    const sheet = this.#sheet(assessment);
    const read = marks === undefined ? undefined : this.#marks(marks);
    return (
      sheet && {
        id,
        format: FORMAT,
        assessment: sheet,
        wording: this.#entries(wording ?? {}, (text) => (typeof text === 'string' ? text : undefined)),
        ...(read && { marks: read }),
        // Without them nothing that the person did is missing.
        ...(isFormPage(page) && { page }),
        ...(typeof opened === 'string' && { opened }),
      }
    );
  }

  /** Without its set, a sheet is meaningless. */
  #sheet(value: Record<string, unknown>): Assessment | undefined {
    const {
      set,
      picks,
      product,
      entity,
      pack,
      stage,
      declared,
      denied,
      criteria,
      times,
      layers,
      reviews,
      ...others
    } = value;
    if (typeof set !== 'number' || !Number.isInteger(set) || set < 0 || set > 9_999) return this.#unread();
    if (!isPlainObject(picks)) return this.#unread();
    const kept = layers === undefined ? undefined : this.#layers(layers);
    const remarks = reviews === undefined ? undefined : this.#reviews(reviews);
    return {
      ...others,
      format: 'ocop-assessment/1',
      product: this.#named(product),
      entity: this.#named(entity),
      pack: typeof pack === 'string' ? pack : this.#lost(PACK_IN_FORCE),
      ...(kept && { layers: kept }),
      set,
      stage: STAGES.find((one) => one === stage) ?? this.#lost('self' as const),
      picks: this.#entries(picks, readPick),
      declared: this.#list(declared ?? [], readId),
      ...(denied !== undefined && { denied: this.#list(denied, readId) }),
      criteria: this.#entries(criteria ?? {}, (about) => this.#about(about)),
      ...(remarks && { reviews: remarks }),
      times: this.#entries(times ?? {}, (time) =>
        typeof time === 'string' && TIME.test(time) && isDay(time.slice(0, 10)) ? time : undefined,
      ),
    };
  }

  #named(value: unknown): Assessment['product'] {
    if (isPlainObject(value) && typeof value['name'] === 'string') return { ...value, name: value['name'] };
    return { ...(isPlainObject(value) && value), name: this.#lost('') };
  }

  #about(value: unknown): Assessment['criteria'][string] | undefined {
    if (!isPlainObject(value)) return this.#unread();
    const { note, evidence, ...others } = value;
    const isNote = typeof note === 'string';
    if (!isNote && note !== undefined) this.whole = false;
    const files =
      evidence === undefined
        ? undefined
        : this.#list(evidence, (item) =>
            isPlainObject(item) && typeof item['title'] === 'string' ? (item as Evidence) : undefined,
          );
    return { ...others, ...(isNote && { note }), ...(files && { evidence: files }) };
  }

  #layers(value: unknown): Assessment['layers'] {
    const isLayer = (layer: unknown): boolean => isPlainObject(layer) && typeof layer['id'] === 'string';
    return Array.isArray(value) && value.every(isLayer) ? (value as Assessment['layers']) : this.#unread();
  }

  #reviews(value: unknown): Assessment['reviews'] {
    return this.#entries(value, (list) => this.#list(list, (item) => (isReview(item) ? item : undefined)));
  }

  /** Marks are read completely or not at all; without marks, every tab counts as having seen everything. */
  #marks(value: unknown): DraftMarks | undefined {
    const { seen, cells, apart } = Object(value) as Record<string, unknown>;
    const are = (part: unknown, right: (item: unknown) => boolean): boolean =>
      isPlainObject(part) && Object.values(part).every(right);
    const right =
      isWriteCounts(seen) &&
      are(cells, isCellMark) &&
      are(apart, (answers) => Array.isArray(answers) && answers.every(isMarkedValue));
    return right ? (value as DraftMarks) : this.#unread();
  }

  #entries<T>(value: unknown, readOne: (item: unknown) => T | undefined): Record<string, T> {
    if (!isPlainObject(value)) return this.#lost({});
    return Object.fromEntries(
      Object.entries(value).flatMap(([key, item]): [string, T][] => {
        const one = readOne(item);
        return one === undefined ? this.#lost([]) : [[key, one]];
      }),
    );
  }

  #list<T>(value: unknown, readOne: (item: unknown) => T | undefined): T[] {
    if (!Array.isArray(value)) return this.#lost([]);
    return value.flatMap((item) => {
      const one = readOne(item);
      return one === undefined ? this.#lost([]) : [one];
    });
  }

  /** A part was unreadable and is dropped. */
  // eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- it stands where anything is returned
  #unread<T>(): T | undefined {
    this.whole = false;
    return undefined;
  }

  /** A part was unreadable. @returns its replacement */
  #lost<T>(instead: T): T {
    this.whole = false;
    return instead;
  }
}

/** Whether it has what is shown of a review. */
function isReview(item: unknown): item is Review {
  if (!isPlainObject(item)) return false;
  const { who, stage, remark = '', time } = item;
  return (
    isPlainObject(who) &&
    typeof who['name'] === 'string' &&
    STAGES.slice(1).includes(stage as Review['stage']) &&
    typeof remark === 'string' &&
    typeof time === 'string' &&
    TIME.test(time)
  );
}

const STAGES = ['self', 'commune', 'province', 'centre'] as const;
const TIME = /^\d{4}-\d{2}-\d{2}(T[\d:.]{5,16}(Z|[+-]\d{2}:\d{2}))?$/;
/** The most options a criterion has. */
const MAX_ORDINAL = 35;

function readId(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

export function isFormPage(value: unknown): value is FormPage {
  return (
    isPlainObject(value) && PAGES.some((page) => page === value['stage']) && isOrdinal(value['position'])
  );
}
const PAGES = ['gate', 'questions', 'interval', 'result', 'dossier'] as const satisfies readonly FormStage[];

function isOrdinal(value: unknown): boolean {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}

function readPick(value: unknown): number | undefined {
  const pick = typeof value === 'string' && /^\d{1,2}$/.test(value) ? Number(value) : value;
  return typeof pick === 'number' && Number.isInteger(pick) && pick >= 0 && pick <= MAX_ORDINAL
    ? pick
    : undefined;
}
