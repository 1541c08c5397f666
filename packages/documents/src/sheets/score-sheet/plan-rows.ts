/** The rows of a score sheet, in the order of the decision's annex: what each says and what it belongs to. */
import { textIn, type CompiledSet, type CriteriaSet, type Leaf } from '@ocop-kit/engine';
import type { SheetField } from '../fields.js';
import type { TranslateSheets } from '../translate.js';
import { headFields } from './head-fields.js';

type Criterion = CriteriaSet['sections'][number]['criteria'][number];
type CompiledCondition = CompiledSet['conditions'][number];

/** A row of the worksheet; rows are counted from 1. */
export type PrintedRow =
  | { readonly kind: 'text'; readonly role: TextRole; readonly text: string }
  | { readonly kind: 'field'; readonly field: SheetField; readonly text: string }
  | { readonly kind: 'condition'; readonly index: number; readonly text: string }
  | { readonly kind: 'heading' }
  | {
      readonly kind: 'section' | 'group' | 'total';
      readonly text: string;
      /** The most it can bring, as it is printed. */
      readonly max: number;
      /** The rows whose points make up its own. */
      readonly parts: readonly number[];
    }
  | {
      readonly kind: 'criterion';
      readonly leaf: Leaf;
      readonly text: string;
      readonly max: number;
      readonly weight: number;
    }
  | {
      readonly kind: 'option';
      readonly leaf: Leaf;
      readonly ordinal: number;
      readonly text: string;
      readonly points: number;
    }
  | { readonly kind: 'band' };

/** What a row that is only read says. */
export type TextRole = 'title' | 'subtitle' | 'note' | 'case' | 'remark';

/** The rows, and where to find those that others count with. */
export interface ScorePlan {
  readonly rows: readonly PrintedRow[];
  /** The row of each condition, by its place in the set. */
  readonly conditionRows: ReadonlyMap<number, number>;
  /** The row of each scored criterion, by its place in the set. */
  readonly criterionRows: readonly number[];
  /** The rows of its options, by its place in the set: none for a box to tick. */
  readonly optionRows: readonly (readonly number[])[];
  readonly headingRow: number;
  readonly totalRow: number;
}

export function planRows(set: CompiledSet, t: TranslateSheets, lang: string): ScorePlan {
  const rows: PrintedRow[] = [];
  const conditionRows = new Map<number, number>();
  const criterionRows: number[] = [];
  const optionRows: number[][] = set.leaves.map(() => []);
  const leafOf = new Map(set.leaves.map((leaf) => [leaf.id, leaf]));
  const { source, conditions } = set;
  const { pack } = source;
  const unit = textIn(pack.unit, lang) || t('unit');

  const push = (row: PrintedRow): number => rows.push(row);
  const pushText = (role: TextRole, text: string): void => {
    if (text !== '') push({ kind: 'text', role, text });
  };
  const pushConditions = (
    matches: (criterion: string | null, effect: CompiledCondition['effect']) => boolean,
  ): void => {
    conditions.forEach(({ criterion, effect, text }, index) => {
      if (conditionRows.has(index) || !matches(criterion, effect)) return;
      conditionRows.set(index, push({ kind: 'condition', index, text: textIn(text, lang) }));
    });
  };

  const pushCriterion = (criterion: Criterion, weightAbove: number): number => {
    const { id, max } = criterion;
    const weight = weightAbove * (criterion.weight ?? 1);
    const title = t('criterion', { id, title: textIn(criterion.title, lang) });
    const text = criterion.weight === undefined ? title : t('weighted', { title, weight: criterion.weight });
    const leaf = leafOf.get(id);
    const parts: number[] = [];
    const row = push(
      leaf ? { kind: 'criterion', leaf, text, max, weight } : { kind: 'group', text, max, parts },
    );
    // What a condition quotes stands in its own row, where it is answered.
    const quoted = conditions.flatMap((one) => (one.criterion === id ? [textIn(one.text, lang)] : []));
    for (const note of criterion.notes ?? [])
      if (!quoted.includes(textIn(note, lang))) pushText('note', textIn(note, lang));
    // When a criterion applies is printed above its options, everything else below them.
    pushConditions((at, effect) => at === id && effect === 'skip');
    if (leaf) {
      criterionRows[leaf.position] = row;
      pushOptions(criterion, leaf);
    }
    for (const below of criterion.criteria ?? []) parts.push(pushCriterion(below, weight));
    pushConditions((at) => at === id);
    return row;
  };

  const pushOptions = ({ options = [], cases = [] }: Criterion, leaf: Leaf): void => {
    const printed = optionRows[leaf.position] ?? [];
    let inCase: number | undefined;
    options.forEach(({ points, text, minimum, case: no }, i) => {
      if (no !== undefined && no !== inCase) {
        const at = cases.findIndex((one) => one.no === no);
        const letter = String.fromCharCode(97 + Math.max(at, 0));
        pushText('case', t('case', { letter, no, title: textIn(cases[at]?.title, lang) }));
        inCase = no;
      }
      const marked = textIn(text, lang) + minimumMark(pack, minimum, t, lang);
      printed.push(push({ kind: 'option', leaf, ordinal: i + 1, text: marked, points }));
    });
    if (leaf.none) printed.push(push({ kind: 'option', leaf, ordinal: 0, text: t('none'), points: 0 }));
  };

  pushText('title', t('set', { no: source.no, title: textIn(source.title, lang) }));
  pushText('subtitle', textIn(source.classification?.printed, lang));
  for (const { field, label } of headFields) push({ kind: 'field', field, text: t(label) });
  pushConditions((at) => at === null);
  const headingRow = push({ kind: 'heading' });
  const sections = source.sections.map((section) => {
    const parts: number[] = [];
    const { id, max, weight = 1 } = section;
    const title = t('section', { id, title: textIn(section.title, lang), max, unit });
    const text = section.weight === undefined ? title : t('weighted', { title, weight });
    const row = push({ kind: 'section', text, max, parts });
    for (const criterion of section.criteria) parts.push(pushCriterion(criterion, weight));
    return row;
  });
  pushConditions(() => true);
  const max = set.sections.reduce((sum, section) => sum + section.max, 0) / set.scale;
  const totalRow = push({ kind: 'total', text: t('total'), max, parts: sections });
  push({ kind: 'band' });
  pushText('note', textIn(source.note, lang));
  for (const text of [t('opinion'), t('dotted'), t('dotted'), t('signed')]) pushText('remark', text);
  return { rows, conditionRows, criterionRows, optionRows, headingRow, totalRow };
}

/** Stars behind the option, as the decision prints them; the name of the rank where a rank is no number of stars. */
function minimumMark(
  { scale, bands }: CriteriaSet['pack'],
  minimum: number | undefined,
  t: TranslateSheets,
  lang: string,
): string {
  if (minimum === undefined) return '';
  if (scale === 'stars') return '*'.repeat(minimum);
  const rank = textIn(bands.find((band) => band.rank === minimum)?.title, lang);
  return t('minimum', { rank });
}
