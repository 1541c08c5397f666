/** What the cards of drafts say, so that no two of them look alike. */
import type { Draft } from '../../form/drafts/draft.js';

export interface DraftLabel {
  readonly draft: Draft;
  /** The product's name; without one, the set's. */
  readonly name: string;
  /** The set, with its number; empty where `name` says it already. */
  readonly set: string;
  /** When it was last changed: a day, with the time of day where another card would say the same. */
  readonly when: string;
  readonly answered: number;
}

export interface DraftWords {
  /** Names the set of a draft, with its number. */
  readonly set: (draft: Draft) => string;
  readonly today: string;
  readonly yesterday: string;
  /** Several cards that are alike even to the minute are counted. */
  readonly numbered: (name: string, no: number) => string;
}

/** @param now tells today and yesterday from other days */
export function labelDrafts(drafts: readonly Draft[], words: DraftWords, now: Date): readonly DraftLabel[] {
  const labels = drafts.map((draft) => labelDraft(draft, words, now));
  const timed = labels.map((label) =>
    isTwin(label, labels) ? { ...label, when: `${label.when}, ${writeTime(changed(label.draft))}` } : label,
  );
  // Oldest first, so that a card keeps its number when a newer one comes.
  const oldest = [...timed].reverse();
  return timed.map((label) => {
    const twins = oldest.filter((other) => isAlike(other, label));
    return twins.length > 1
      ? { ...label, name: words.numbered(label.name, twins.indexOf(label) + 1) }
      : label;
  });
}

function labelDraft(draft: Draft, words: DraftWords, now: Date): DraftLabel {
  const { product, picks } = draft.assessment;
  const set = words.set(draft);
  const name = product.name.trim();
  return {
    draft,
    name: name || set,
    set: name ? set : '',
    when: writeDay(changed(draft), words, now),
    answered: Object.keys(picks).length,
  };
}

function isTwin(label: DraftLabel, labels: readonly DraftLabel[]): boolean {
  return labels.some((other) => other !== label && isAlike(other, label));
}

/** Names that differ in letter case or spaces alone look alike, too. */
function isAlike(a: DraftLabel, b: DraftLabel): boolean {
  const seen = ({ name, set, when }: DraftLabel): string =>
    [name.replace(/\s+/g, ' ').toLocaleLowerCase('vi'), set, when].join('\n');
  return seen(a) === seen(b);
}

function changed({ assessment: { times } }: Draft): Date | undefined {
  const time = new Date(times['updated'] ?? times['created'] ?? '');
  return Number.isNaN(time.getTime()) ? undefined : time;
}

function writeDay(time: Date | undefined, { today, yesterday }: DraftWords, now: Date): string {
  if (!time) return '';
  const before = new Date(now.getFullYear(), now.getMonth(), now.getDate() - 1);
  if (time.toDateString() === now.toDateString()) return today;
  if (time.toDateString() === before.toDateString()) return yesterday;
  const day = `${twoDigits(time.getDate())}/${twoDigits(time.getMonth() + 1)}`;
  return time.getFullYear() === now.getFullYear() ? day : `${day}/${time.getFullYear()}`;
}

function writeTime(time: Date | undefined): string {
  return time ? `${twoDigits(time.getHours())}:${twoDigits(time.getMinutes())}` : '';
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
