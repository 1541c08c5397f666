/** What every page of a member's sheet is drawn with, and the few sentences that several of them say. */
import { compileSet, textIn, type CriteriaSet, type Leaf, type Result } from '@ocop-kit/engine';
import type { Session } from '@ocop-kit/engine/council';
import type { TemplateResult } from 'lit';
import type { BallotController } from '../../council/ballot/ballot-controller.js';
import type { BallotMessageKey } from '../../council/ballot/messages.vi.js';
import type { ProductSolution } from '../../council/practice/practice-types.js';
import type { ProductState } from '../../council/ballot/product-state.js';
import { maxTotal } from '../../rules/max-total.js';
import { noneText } from '../../rules/none-of-these.js';
import type { ColorScheme } from '../../shared/element.js';
import { formatNumber, type Translate } from '../../shared/i18n/messages.js';
import { starRow } from '../../shared/templates/star-row.js';
import type { Question } from '../ocop-self-assessment/confirm-dialog.js';

/** What is asked before it is done. */
export interface BallotQuestion extends Question {
  /** Whether going back is the better answer, and stands out. */
  readonly isBackBetter?: boolean;
}

export interface BallotView {
  readonly controller: BallotController;
  readonly session: Session;
  readonly states: readonly ProductState[];
  readonly lang: string;
  readonly t: Translate<BallotMessageKey>;
  readonly theme: ColorScheme | undefined;
  /** Whether the producer's pick is hidden until the member has picked. */
  readonly blind: boolean;
  /** Whether the screen is a phone's. */
  readonly isNarrow: boolean;
  /** Commented solutions by product, where somebody practises. */
  readonly solution: Readonly<Record<string, ProductSolution>> | undefined;
  /** Asks before what cannot be undone. */
  readonly ask: (question: BallotQuestion) => void;
  /** What was last said to the person: a file that was downloaded, a key that could not be made. */
  readonly note: string;
  readonly setNote: (note: string) => void;
}

/** A product whose criteria are there. */
export interface SheetState extends ProductState {
  readonly set: CriteriaSet;
  readonly result: Result;
}

export const isLoaded = (state: ProductState): state is SheetState =>
  state.set !== undefined && state.result !== undefined;

/** This very moment, with its time zone. */
export const now = (): string => new Date().toISOString();

export function rankText({ pack }: CriteriaSet, rank: number | null, { t, lang }: BallotView): string {
  return textIn(pack.bands.find((band) => band.rank === rank)?.title, lang) || t('no-rank');
}

/** Whether the stars may still change without an answer being changed. */
export const isProvisional = ({ result, undeclared }: SheetState): boolean =>
  result.stars !== null && (result.unanswered.length > 0 || undeclared.length > 0);

/** Whether there is nothing yet that a star could rest on. */
export const isEmpty = (state: SheetState): boolean => isProvisional(state) && state.result.total === 0;

/** The verdict in a sentence. */
export function verdictText(state: SheetState, view: BallotView): string {
  const { t } = view;
  const { result, set } = state;
  if (result.outcome === 'disqualified' || result.outcome === 'ineligible')
    return t(`verdict-${result.outcome}`);
  if (Object.keys(state.draft.picks).length === 0) return t('verdict-empty');
  return t(isProvisional(state) ? 'verdict-provisional' : 'verdict', {
    total: formatNumber(result.total, view.lang),
    max: maxTotal(set),
    rank: isEmpty(state) ? t('unranked') : rankText(set, result.stars, view),
  });
}

/** Stars, drawn as reached only where nothing is open; undefined where the programme has no stars. */
export function renderStars(state: SheetState, view: BallotView): TemplateResult | undefined {
  const { set, result } = state;
  if (!set.pack.scale) return undefined;
  const most = Math.max(...set.pack.bands.map(({ rank }) => rank));
  if (isEmpty(state)) return starRow(0, most, view.t('unranked'), 'provisional');
  const isOpen = isProvisional(state);
  const words = rankText(set, result.stars, view);
  return starRow(
    result.stars ?? 0,
    most,
    isOpen ? `${words}, ${view.t('provisional')}` : words,
    isOpen ? 'provisional' : 'reached',
  );
}

/** An option in words. */
export function answerText(
  set: CriteriaSet,
  leaf: Leaf,
  pick: number,
  { t, lang }: Pick<BallotView, 't' | 'lang'>,
): string {
  if (leaf.tick) return t(pick === 1 ? 'yes' : 'no');
  if (pick === 0 && leaf.none) return noneText(set.pack, lang, t('none-of-these'));
  return textIn(leaf.options[pick - leaf.first]?.text, lang);
}

/** The points of an option as they are printed. */
export const answerPoints = (set: CriteriaSet, leaf: Leaf, pick: number): number =>
  (leaf.options[pick - leaf.first]?.points ?? 0) / compileSet(set).scale;

/** "3 điểm: Từ 75% trở lên". */
export function answerWithPoints(
  set: CriteriaSet,
  leaf: Leaf,
  pick: number,
  view: Pick<BallotView, 't' | 'lang'>,
): string {
  const points = view.t('claim-points', { points: answerPoints(set, leaf, pick) });
  return `${points}: ${answerText(set, leaf, pick, view)}`;
}

export const findLeaf = (set: CriteriaSet, criterion: string): Leaf | undefined => {
  const { leaves, positions } = compileSet(set);
  return leaves[positions.get(criterion) ?? -1];
};

/** Whether nothing can be changed in it now. */
export const isReadOnly = ({ session }: BallotView, { draft, progress }: SheetState): boolean =>
  draft.signed !== undefined || session.state === 'closed' || progress === 'taken';
