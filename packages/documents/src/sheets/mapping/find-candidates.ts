/** What a heading may be about: by id, by title, by what offices call the fields. */
import type { CompiledSet, Leaf } from '@ocop-kit/engine';
import { foldVietnamese } from '@ocop-kit/engine/text';
import { SHEET_FIELDS } from '../fields.js';
import { CARRIED_KEY, conditionKey, noteKey, parseTarget } from '../products/column-target.js';
import { FIELD_NAMES } from './field-names.js';

/** Letters and digits without diacritics: how headings are compared. */
const foldHeading = (text: string): string =>
  foldVietnamese(text.normalize('NFKC'))
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** "TC 3.5", "Tiêu chí 3.5.", "3,5 Sở hữu trí tuệ", "3.5": an id, and what follows it. */
const NUMBERED =
  /^(?:(?:tiêu chí|tieu chi|tc|criterion|mục|muc|câu|cau)[\s.:#]*)?(\d{1,2}(?:\s?[.,]\s?(?:\d{1,2}|[a-zđ](?![\p{L}])))*)[\s.,:)-]*(.*)$/iu;
const NOTE = /^(?:ghi chú|ghi chu|nhận xét|nhan xet|note on|notes? for|note)(?!\p{L})[\s:]*(.+)$/iu;

/** @returns nothing for a heading that means nothing of a sheet, one thing where it is certain */
export function findCandidates(heading: string, set: CompiledSet): readonly string[] {
  const text = heading.normalize('NFC').replace(/\s+/g, ' ').trim();
  if (parseTarget(text, set)) return [text];
  const [, onWhat] = NOTE.exec(text) ?? [];
  const noted = onWhat === undefined ? [] : findCriteria(onWhat, set);
  if (noted.length > 0) return noted.map((id) => (id === CARRIED_KEY ? id : noteKey(id)));
  return [...new Set([...findCriteria(text, set), ...findFields(text), ...findConditions(text, set)])];
}

/** @returns ids of criteria; with `carried` where the number says one thing and the words nothing that the set prints */
function findCriteria(text: string, set: CompiledSet): readonly string[] {
  const [, digits, rest = ''] = NUMBERED.exec(text) ?? [];
  if (digits === undefined) return findByTitle(text, set);
  const id = digits.replace(/\s/g, '').replaceAll(',', '.').toLowerCase();
  const numbered = set.leaves.filter((leaf) => leaf.id.toLowerCase() === id);
  const ids = numbered.map((leaf) => leaf.id);
  if (foldHeading(rest) === '' || numbered.some((leaf) => isTitleOf(rest, leaf))) return ids;
  const titled = findByTitle(rest, set);
  if (titled.length > 0) return [...new Set([...ids, ...titled])];
  return ids.length > 0 ? [...ids, CARRIED_KEY] : [];
}

function findByTitle(words: string, { leaves }: CompiledSet): string[] {
  const wanted = foldHeading(words);
  return leaves
    .filter(({ title }) => titlesOf(title).some((one) => foldHeading(one) === wanted))
    .map(({ id }) => id);
}

/** Offices shorten titles: the beginning of one is enough beside its number. */
function isTitleOf(words: string, { title }: Leaf): boolean {
  const wanted = foldHeading(words);
  return titlesOf(title).some((one) => {
    const folded = foldHeading(one);
    return folded.startsWith(wanted) || wanted.startsWith(folded);
  });
}

const titlesOf = (title: Leaf['title']): readonly string[] =>
  typeof title === 'string' ? [title] : Object.values(title);

function findFields(text: string): string[] {
  const wanted = foldHeading(text);
  const named = Object.entries(FIELD_NAMES).filter(([, names]) => names.includes(wanted));
  const labelled = SHEET_FIELDS.filter(({ label }) =>
    Object.values(label).some((one) => foldHeading(one) === wanted),
  );
  return [...named.map(([key]) => key), ...labelled.map(({ key }) => key)];
}

function findConditions(text: string, { conditions }: CompiledSet): string[] {
  const wanted = foldHeading(text);
  return conditions.flatMap(({ id, declarable, text: printed }) => {
    const isMeant =
      titlesOf(printed).some((one) => foldHeading(one) === wanted) || wanted === foldHeading(id);
    return declarable && isMeant ? [conditionKey(id)] : [];
  });
}
