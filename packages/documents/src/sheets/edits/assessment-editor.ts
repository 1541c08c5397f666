/**
 * Carries what stands in cells into an assessment. A cell that says what the workbook was written with changes nothing, so that an
 * assessment nobody has touched comes back as it was, to the byte.
 */
import { OcopError, type CompiledSet, type Leaf } from '@ocop-kit/engine';
import { parseAssessment, type Assessment } from '@ocop-kit/engine/schema';
import { makeProblem, type CellLocation } from '../../problems/workbook-problem.js';
import { conditionAnswer, fieldText, fieldValue } from '../assessment-cells.js';
import type { SheetField } from '../fields.js';
import type { AssessmentReading } from '../product-reading.js';
import { storedForm } from '../values/cell-words.js';

type Writable<T> = { -readonly [K in keyof T]: T[K] };

export interface AssessmentEditor {
  readonly setField: (field: SheetField, value: string | number | undefined, location: CellLocation) => void;
  readonly setPick: (leaf: Leaf, pick: number | undefined) => void;
  /** @param answer - Undefined: nobody has declared it yet. */
  readonly setAnswer: (condition: string, answer: boolean | undefined) => void;
  readonly setNote: (criterion: string, note: string | undefined, location: CellLocation) => void;
  /** The assessment, or what keeps it from being one. */
  readonly finish: () => AssessmentReading;
}

/**
 * @param original - As it was when the workbook was written; undefined for a new product.
 * @param start - Where a problem is reported that has no cell of its own.
 */
export function createEditor(
  set: CompiledSet,
  original: Assessment | undefined,
  start: CellLocation,
): AssessmentEditor {
  const edited: Writable<Assessment> = original ? structuredClone(original) : newAssessment(set);
  const locations = new Map<string, CellLocation>();
  let isChanged = original === undefined;

  return {
    setField(field, value, location) {
      const [parent, name] = field.path;
      locations.set(`/${parent}/${name}`, location);
      if (isUnchanged(original, field, value)) return;
      isChanged = true;
      // A name is never absent: it is empty.
      const written = value ?? (name === 'name' ? '' : undefined);
      const values = withKey<unknown>({ ...edited[parent] }, name, written);
      Object.assign(edited, { [parent]: values });
    },
    setPick(leaf, pick) {
      if (pick === knownPick(original, leaf)) return;
      isChanged = true;
      edited.picks = withKey(edited.picks, leaf.id, pick);
    },
    setAnswer(condition, answer) {
      if (answer === conditionAnswer(original, condition)) return;
      isChanged = true;
      edited.declared = withMember(edited.declared, condition, answer === true);
      const denied = withMember(edited.denied ?? [], condition, answer === false);
      if (denied.length > 0 || edited.denied) edited.denied = denied;
    },
    setNote(criterion, note, location) {
      locations.set(`/criteria/${criterion}/note`, location);
      if (storedForm(note) === storedForm(original?.criteria[criterion]?.note)) return;
      isChanged = true;
      const notes = withKey({ ...edited.criteria[criterion] }, 'note', note);
      const isEmpty = Object.keys(notes).length === 0;
      edited.criteria = withKey(edited.criteria, criterion, isEmpty ? undefined : notes);
    },
    finish() {
      if (!isChanged) return { assessment: edited };
      try {
        return { assessment: parseAssessment(edited) };
      } catch (error) {
        if (!(error instanceof OcopError)) throw error;
        const { problem } = error;
        const location = locations.get(problem.path) ?? start;
        return { problem: makeProblem('workbook/not-valid', { problem }, location) };
      }
    },
  };
}

function newAssessment({ source: { no, pack } }: CompiledSet): Assessment {
  return {
    format: 'ocop-assessment/1',
    product: { name: '' },
    entity: { name: '' },
    pack: pack.id,
    ...(pack.layers && { layers: [...pack.layers] }),
    set: no,
    stage: 'self',
    picks: {},
    declared: [],
    criteria: {},
    times: {},
  };
}

/** Whether a cell says what it was written with, in whichever language that was. */
function isUnchanged(
  original: Assessment | undefined,
  field: SheetField,
  value: string | number | undefined,
): boolean {
  if (!original) return value === undefined;
  const before = fieldValue(original, field);
  if (before === value) return true;
  if (field.kind === 'day') return typeof before === 'string' && before.slice(0, 10) === value;
  const shown = fieldText(original, field, 'vi');
  return field.kind === 'text' && storedForm(asText(shown)) === storedForm(asText(value));
}

const asText = (value: string | number | undefined): string => (value === undefined ? '' : String(value));

/** The pick that the workbook was written with: one that the set does not print has no cell. */
function knownPick(original: Assessment | undefined, { id, options, none }: Leaf): number | undefined {
  const pick = original && Object.hasOwn(original.picks, id) ? original.picks[id] : undefined;
  const isPrinted = options.some(({ ordinal }) => ordinal === pick) || (none !== null && pick === 0);
  return isPrinted ? pick : undefined;
}

function withKey<T>(all: Readonly<Record<string, T>>, key: string, value: T | undefined): Record<string, T> {
  const others = Object.entries(all).filter(([name]) => name !== key);
  if (value === undefined) return Object.fromEntries(others);
  return Object.hasOwn(all, key)
    ? Object.fromEntries(Object.entries(all).map(([name, old]) => [name, name === key ? value : old]))
    : Object.fromEntries([...others, [key, value]]);
}

function withMember(all: readonly string[], member: string, isIn: boolean): string[] {
  if (!isIn) return all.filter((one) => one !== member);
  return all.includes(member) ? [...all] : [...all, member];
}
