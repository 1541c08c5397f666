/**
 * Takes records into a register, one after the other: a product that it does not have begins a history, one that it has goes on with its own.
 * Nothing in the register is overwritten.
 */
import {
  entityKeys,
  historyFaults,
  noteEvent,
  productKeys,
  stateOf,
  type CertificateCalendar,
  type CertificateStatus,
  type NewEvent,
  type Register,
  type RegisteredCertificate,
} from '@ocop-kit/engine/register';
import type { CellLocation } from '../../problems/workbook-problem.js';
import type { RegisterField } from '../register-fields.js';
import { makeRegisterProblem, type RegisterProblem } from '../register-problem.js';
import { asLine } from '../rows/cell-value.js';
import { MAX_LINE, MAX_OTHER, type RecordCells, type RegisterRecord } from '../rows/register-record.js';
import { decisionKey } from '../values/decision-key.js';
import { changesOf, isSameLine } from './compare-period.js';
import { createIds } from './certificate-ids.js';

/** What came of a record. */
export type RecordOutcome =
  'added' | 'upgraded' | 'renewed' | 'extended' | 'withdrawn' | 'corrected' | 'same';

/** The last of all days: by then everything that is recorded is in force. */
const AT_LAST = '2199-12-31';

/** A certificate while records are taken in. */
interface Entry {
  certificate: RegisteredCertificate;
  /** Its place in the register: of what it had before, then of the table's rows. */
  readonly position: number;
  /** Where this table speaks of it. */
  cells: RecordCells | undefined;
}

export class RegisterBuilder {
  readonly #entries: Entry[];
  readonly #byId = new Map<string, Entry>();
  readonly #byName = new Map<string, Entry[]>();
  readonly #ids;
  readonly #removed: readonly RegisteredCertificate[];
  readonly problems: RegisterProblem[] = [];
  /** Rows that no certificate was made of: nobody knows of which product they speak. */
  readonly unnamed: { readonly at: CellLocation; readonly reason: 'unnamed'; readonly text: string }[] = [];
  readonly counts: Record<RecordOutcome, number> = {
    added: 0,
    upgraded: 0,
    renewed: 0,
    extended: 0,
    withdrawn: 0,
    corrected: 0,
    same: 0,
  };

  constructor(
    { certificates, removed = [] }: Pick<Register, 'certificates' | 'removed'>,
    private readonly calendar: CertificateCalendar,
    private readonly recorded: string | undefined,
  ) {
    this.#removed = removed.map(({ certificate }) => certificate);
    // An id is never given to another certificate.
    this.#ids = createIds([...certificates, ...this.#removed].map(({ id }) => id));
    this.#entries = certificates.map((certificate) => ({ certificate, cells: undefined, position: -1 }));
    for (const entry of this.#entries) this.#index(entry);
  }

  get certificates(): Register['certificates'] {
    return this.#entries.toSorted((a, b) => a.position - b.position).map(({ certificate }) => certificate);
  }

  /** The cells of the row that a certificate was read from; undefined for one that the table does not speak of. */
  cellsOf(id: string): RecordCells | undefined {
    return this.#byId.get(id)?.cells;
  }

  take(record: RegisterRecord): void {
    const before = this.#find(record);
    if (before && record.isUntouched) {
      before.cells = record.cells;
      this.#report(record.problems, before.certificate.id);
      this.counts.same++;
      return;
    }
    if (record.product.name === '' && (record.id === undefined || before?.certificate.id !== record.id)) {
      const at = record.cells.of('product.name');
      this.problems.push(...record.problems, makeRegisterProblem('row/no-name', at, { found: record.text }));
      this.unnamed.push({ at, reason: 'unnamed', text: record.text });
      return;
    }
    if (before?.cells && record.id !== before.certificate.id) this.#takeAgain(record, before, before.cells);
    else if (before) this.#goOn(record, before);
    else this.#add(record);
  }

  #index(entry: Entry): void {
    this.#byId.set(entry.certificate.id, entry);
    const key = nameKey(entry.certificate);
    this.#byName.set(key, [...(this.#byName.get(key) ?? []), entry]);
  }

  #find(record: RegisterRecord): Entry | undefined {
    if (record.id !== undefined) {
      const byId = this.#byId.get(record.id);
      if (byId) return byId;
    }
    const commune = communeKey(record);
    const known = (this.#byName.get(nameKey(record)) ?? []).filter(
      ({ certificate }) => commune === '' || ['', commune].includes(communeKey(certificate)),
    );
    if (known.length < 2) return known[0];
    // Of several that are spelt alike, the one that the row repeats; then one of its writing that no other row was about.
    const alike = known.filter(({ certificate }) => isSameWriting(record, certificate));
    return (
      alike.find(({ certificate }) => !isAnother(record, certificate, this.#statusOf(certificate))) ??
      alike.find(({ cells }) => !cells) ??
      alike[0] ??
      known[0]
    );
  }

  /** The product stands in the table already. */
  #takeAgain(record: RegisterRecord, before: Entry, cells: RecordCells): void {
    const { certificate } = before;
    const status = this.#statusOf(certificate);
    const other = cells.of('product.name');
    const isWrittenAlike = isSameWriting(record, certificate);
    if (isAnotherDecision(record, status) && isWrittenAlike) {
      this.#goOn(record, before);
      return;
    }
    const changes = changesOf(record, certificate, status);
    // With a number of its own it is another certificate, for a person to look at.
    const isRepeated = isWrittenAlike && record.id === undefined && Object.keys(changes).length === 0;
    const code = isRepeated ? 'row/repeated' : 'row/differs';
    const problem = makeRegisterProblem(code, record.cells.of('product.name'), { other });
    if (isRepeated) {
      this.#keepOther(before, { ...record, other: besides(record.other, certificate.other) });
      this.counts.same++;
      this.#report([...record.problems, problem], certificate.id);
    } else {
      // Which of the two is right is for a person to say: both are kept.
      this.#add({ ...record, problems: [...record.problems, ...(isWrittenAlike ? [problem] : [])] });
    }
  }

  #add(record: RegisterRecord): void {
    const { product, entity, event, stated, other } = record;
    const removed = this.#removed.find((one) => isSameWriting(record, one) && isOfDecision(record, one));
    if (removed) {
      const at = record.cells.of('product.name');
      this.problems.push(makeRegisterProblem('row/removed', at, { id: removed.id }));
      this.counts.same++;
      return;
    }
    const id = this.#ids.take(record.id, product.name, entity.name);
    const entry: Entry = {
      certificate: {
        id,
        product,
        entity,
        events: [],
        ...(stated !== undefined && { stated }),
        ...(other.length > 0 && { other: [...other] }),
      },
      cells: record.cells,
      position: record.position,
    };
    this.#entries.push(entry);
    this.#index(entry);
    this.#report(record.problems, id);
    this.#note(entry, { ...event, kind: 'recognised' }, record);
    this.counts.added++;
    this.#noteEnd(entry, record);
  }

  /** The register has the product: the same decision, a correction of it, or another one. */
  #goOn(record: RegisterRecord, entry: Entry): void {
    const { certificate } = entry;
    const status = this.#statusOf(certificate);
    entry.cells = record.cells;
    this.#report(record.problems, certificate.id);
    const { event, stated } = record;
    if (stated !== undefined && !isSameLine(stated, certificate.stated))
      entry.certificate = { ...entry.certificate, stated };
    this.#keepOther(entry, record);
    if (isAnotherDecision(record, status)) {
      if (isKnownDecision(record, certificate)) this.counts.same++;
      else this.#noteDecision(entry, record, status);
      this.#noteEnd(entry, record);
      return;
    }
    const changes = changesOf(record, certificate, status);
    if (Object.keys(changes).length > 0) {
      this.#note(entry, { ...changes, kind: 'corrected', source: event.source }, record);
      this.counts.corrected++;
    } else if (!this.#noteEnd(entry, record)) this.counts.same++;
    else return;
    this.#noteEnd(entry, record);
  }

  /** What stands in columns that are no field, as the last table has it. */
  #keepOther(entry: Entry, { id, idHeading, other: columns }: RegisterRecord): void {
    // An id never changes: another one is kept beside it.
    const isAnother = id !== undefined && id !== entry.certificate.id;
    const other = isAnother ? [...columns, { heading: idHeading, text: id }] : columns;
    if (other.length === 0) return;
    const before = entry.certificate.other ?? [];
    const byHeading = new Map(other.map((one) => [one.heading, one]));
    const gone = before.filter(
      ({ heading, text }) => !isSameLine(byHeading.get(heading)?.text ?? text, text),
    );
    if (gone.length === 0 && other.every(({ heading }) => before.some((one) => one.heading === heading)))
      return;
    const kept = before.map((one) => (gone.includes(one) ? (byHeading.get(one.heading) ?? one) : one));
    const news = other.filter(({ heading }) => !before.some((one) => one.heading === heading));
    entry.certificate = { ...entry.certificate, other: [...kept, ...news].slice(0, MAX_OTHER) };
  }

  #noteDecision(entry: Entry, record: RegisterRecord, status: CertificateStatus): void {
    const { event } = record;
    const day = event.on ?? event.issued;
    const last = status.decided ?? status.issued;
    if (day === undefined || last === undefined) {
      const decision = event.decision ?? '';
      this.#report(
        [makeRegisterProblem('row/undated', record.cells.of('decision'), { decision })],
        entry.certificate.id,
      );
    } else if (day < last) {
      this.#report([makeRegisterProblem('row/older', record.cells.of('on'), { day })], entry.certificate.id);
      this.#noteBefore(entry, { ...event, kind: 'recognised' }, day);
      this.counts.added++;
      return;
    }
    const isHigher = event.stars !== undefined && status.stars !== undefined && event.stars > status.stars;
    const kind = status.withdrawn ? 'recognised' : isHigher ? 'upgraded' : 'renewed';
    const { product, entity } = changesOf(record, entry.certificate, status);
    if (product || entity)
      this.#note(entry, { kind: 'corrected', product, entity, source: event.source }, record);
    this.#note(entry, { ...event, kind }, record);
    this.counts[kind === 'recognised' ? 'added' : kind]++;
  }

  /** An older decision stands before those that the register has. */
  #noteBefore(entry: Entry, event: NewEvent, day: string): void {
    const { certificate } = entry;
    const [noted] = noteEvent({ ...certificate, events: [] }, this.#dated(event)).events;
    const at = certificate.events.findIndex(({ on }) => on !== undefined && on > day);
    if (noted)
      entry.certificate = { ...certificate, events: certificate.events.toSpliced(Math.max(0, at), 0, noted) };
  }

  /** An extension or a withdrawal that stands in a column of its own. @returns whether there was anything new */
  #noteEnd(entry: Entry, record: RegisterRecord): boolean {
    const { until, withdrawn, event } = record;
    const status = this.#statusOf(entry.certificate);
    const isExtended = until !== undefined && until !== status.until;
    if (isExtended) {
      this.#note(entry, { kind: 'extended', until, source: event.source }, record);
      this.counts.extended++;
    }
    const isWithdrawn = withdrawn !== undefined && !status.withdrawn;
    if (isWithdrawn) {
      this.#note(entry, { kind: 'withdrawn', on: withdrawn, source: event.source }, record);
      this.counts.withdrawn++;
    }
    return isExtended || isWithdrawn;
  }

  #note(entry: Entry, event: NewEvent, record: RegisterRecord): void {
    entry.certificate = noteEvent(entry.certificate, this.#dated(event));
    const { id, events } = entry.certificate;
    const at = events.length - 1;
    for (const { problem, at: of } of historyFaults(events, this.calendar)) {
      if (of !== at) continue;
      const field = FIELD_OF[problem.path.split('/').at(-1) ?? ''] ?? 'product.name';
      this.#report([makeRegisterProblem('history', record.cells.of(field), { problem })], id);
    }
  }

  #dated(event: NewEvent): NewEvent {
    return this.recorded === undefined ? event : { ...event, recorded: this.recorded };
  }

  #report(problems: readonly RegisterProblem[], certificate: string): void {
    this.problems.push(...problems.map((problem) => ({ ...problem, certificate })));
  }

  #statusOf(certificate: RegisteredCertificate): CertificateStatus {
    return stateOf(certificate, { on: AT_LAST, calendar: this.calendar });
  }
}

/** Which column an event's field is read from. */
const FIELD_OF: Readonly<Record<string, RegisterField>> = {
  on: 'on',
  stars: 'stars',
  score: 'score',
  decision: 'decision',
  issuer: 'issuer',
  issued: 'issued',
  expires: 'expires',
  until: 'until',
};

type Named = Pick<RegisteredCertificate, 'product' | 'entity'>;

const nameKey = ({ product, entity }: Named): string =>
  `${productKeys(product.name).spelling}\n${entityKeys(entity.name).spelling}`;

const communeKey = ({ entity }: Pick<Named, 'entity'>): string => productKeys(entity.commune ?? '').folded;

const isSameWriting = (one: Named, other: Named): boolean =>
  asLine(one.product.name) === asLine(other.product.name) &&
  asLine(one.entity.name) === asLine(other.entity.name);

/** Whether a row says anything else of a certificate than is known. */
const isAnother = (
  record: RegisterRecord,
  certificate: RegisteredCertificate,
  status: CertificateStatus,
): boolean =>
  isAnotherDecision(record, status) || Object.keys(changesOf(record, certificate, status)).length > 0;

/** By its number; where a number is missing, by its day. */
function isAnotherDecision({ event }: RegisterRecord, status: CertificateStatus): boolean {
  if (event.decision !== undefined && status.decision !== undefined)
    return decisionKey(event.decision) !== decisionKey(status.decision);
  const [day, last] = [event.issued ?? event.on, status.issued];
  return day !== undefined && last !== undefined && day !== last && event.decision !== undefined;
}

/** Whether a row speaks of the decision that a certificate had, or of none. */
const isOfDecision = (record: RegisterRecord, certificate: RegisteredCertificate): boolean =>
  record.event.decision === undefined || isKnownDecision(record, certificate);

/** What a row that repeats another one says in columns that are no field: beside what that one says, for neither is to be lost. */
const besides = (
  own: RegisterRecord['other'],
  before: RegisteredCertificate['other'] = [],
): RegisterRecord['other'] =>
  own.map(({ heading, text }) => {
    const present = before.find((one) => one.heading === heading)?.text ?? text;
    const isWithin = present.split('; ').some((part) => isSameLine(part, text));
    return { heading, text: isWithin ? present : `${present}; ${text}`.slice(0, MAX_LINE) };
  });

/** Whether the register has had this decision before. */
const isKnownDecision = ({ event }: RegisterRecord, { events }: RegisteredCertificate): boolean =>
  event.decision !== undefined &&
  events.some(
    ({ decision }) => decision !== undefined && decisionKey(decision) === decisionKey(event.decision ?? ''),
  );
