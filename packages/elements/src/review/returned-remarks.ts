/** A sheet that came back: what waits for the producer, criterion by criterion, and what has been answered since. */
import { compileSet, type CriteriaSet } from '@ocop-kit/engine';
import type { Assessment, Review } from '@ocop-kit/engine/schema';
import type { TemplateResult } from 'lit';
import { momentDayText } from '../shared/moment-text.js';
import { isAnswerChanged, listLatestReviews, listRemarks, type Remark } from '../form/reviews.js';
import type { ReviewMessageKey } from './messages.vi.js';
import { optionPoints, optionText, reviewerText, type ReviewTexts } from './review-texts.js';
import type { ReviewTools } from './review-tools.js';

export interface ReturnedView {
  readonly set: CriteriaSet;
  readonly assessment: Assessment;
  readonly tools: ReviewTools;
  readonly texts: ReviewTexts;
  readonly jump: (criterion: string) => void;
  readonly download: () => void;
  /** Leads to the dossier of the sheet, where it is packed; undefined where the person is there. */
  readonly openDossier: (() => void) | undefined;
}

/** The notice at the top of the form. */
export function renderReturnedNotice(view: ReturnedView): TemplateResult | undefined {
  const { set, assessment, tools, texts, jump } = view;
  const { html, button } = tools;
  const { t } = texts;
  const { returned } = assessment.times;
  const stages = listStages(assessment, texts);
  if (stages === '') return undefined;
  const remarks = listRemarks(assessment, set);
  const [first, ...others] = listWaiting(remarks);
  const count = first ? others.length + 1 : remarks.length;
  return html`<div class="returned" role="status">
    <p>
      ${returned ? t('review-returned', { day: momentDayText(returned) }) : ''}
      ${t(first ? 'review-waiting' : answeredSentence(view, remarks.length), { stages, count, ...packedAgain(view) })}
    </p>
    ${
      first
        ? button(t('review-first'), () => {
            jump(first);
          })
        : remarks.length > 0
          ? renderReturn(view)
          : ''
    }
  </div>`;
}

/** What was handed in as a dossier goes back as one: a sheet alone has none of its papers. */
function answeredSentence(view: ReturnedView, count: number): ReviewMessageKey {
  if (count === 0) return 'review-waiting-none';
  if (view.assessment.log === undefined) return 'review-waiting-all';
  return packedAgain(view) ? 'review-packed-again' : 'review-waiting-all-dossier';
}

/** The day on which the dossier was handed in anew; undefined where it was not. */
function packedAgain({ assessment }: ReturnedView): { readonly day: string } | undefined {
  const last = assessment.log?.at(-1);
  const isAgain = last?.step === 'submitted' && assessment.log?.at(-2)?.step === 'returned';
  return isAgain ? { day: momentDayText(last.time) } : undefined;
}

function renderReturn({ assessment, tools, texts, download, openDossier }: ReturnedView): unknown {
  const { button } = tools;
  if (assessment.log === undefined) return button(texts.t('review-download'), download);
  return openDossier ? button(texts.t('review-pack-again'), openDossier) : '';
}

/** What was remarked about one criterion, beside it. */
export function renderRemarksAt(view: ReturnedView, criterion: string): TemplateResult | undefined {
  const { assessment, set, tools, jump } = view;
  const { html, button } = tools;
  const reviews = listLatestReviews(assessment, criterion).filter(
    ({ verdict, remark, pick }) => verdict ?? (pick !== undefined || remark),
  );
  if (reviews.length === 0) return undefined;
  const waiting = listWaiting(listRemarks(assessment, set));
  const next = findNext(set, waiting, criterion);
  const left = waiting.filter((id) => id !== criterion).length;
  return html`<div class="remarks">
    ${reviews.map((review) => renderRemark(view, criterion, review))}
    ${
      next !== undefined && reviews.some(isWaiting)
        ? button(
            view.texts.t('review-left', { count: left }),
            () => {
              jump(next);
            },
            'link',
          )
        : ''
    }
  </div>`;
}

function renderRemark(
  { assessment, set, tools, texts }: ReturnedView,
  criterion: string,
  review: Review,
): TemplateResult {
  const { html } = tools;
  const { t } = texts;
  const { verdict, pick, remark, stage } = review;
  const { leaves, positions } = compileSet(set);
  const leaf = leaves[positions.get(criterion) ?? -1];
  const isChanged = isAnswerChanged(assessment, criterion, review);
  const scored =
    leaf && pick !== undefined
      ? t('review-scored', {
          stage: t(`review-stage-${stage}`),
          answer: `${optionText(set, leaf, pick, texts)} (${t('review-points', { points: optionPoints(set, leaf, pick) })})`,
        })
      : '';
  return html`<div class="remark ${isWaiting(review) && !isChanged ? 'waiting' : ''}">
    <p>
      ${verdict ? html`<b class="verdict-word ${verdict}">${t(`review-${verdict}`)}</b>` : ''}
      <span class="hint">${reviewerText(review, texts)}</span>
    </p>
    ${remark ? html`<p class="note">${remark}</p>` : ''} ${scored === '' ? '' : html`<p>${scored}</p>`}
    ${
      isWaiting(review)
        ? html`<p class=${isChanged ? 'answered' : 'hint'}>
            ${isChanged ? `✓ ${t('review-answered')}` : t('review-answer-how')}
          </p>`
        : ''
    }
  </div>`;
}

/** Ids of the criteria with remarks that are not answered yet, each once, in printed order. */
function listWaiting(remarks: readonly Remark[]): readonly string[] {
  return [...new Set(remarks.flatMap(({ criterion, isAnswered }) => (isAnswered ? [] : [criterion])))];
}

function isWaiting({ verdict, remark }: Review): boolean {
  return verdict !== 'sufficient' && Boolean(verdict ?? remark);
}

/** The next one in printed order, from the first again after the last. */
function findNext(set: CriteriaSet, waiting: readonly string[], after: string): string | undefined {
  const { positions } = compileSet(set);
  const at = (criterion: string): number => positions.get(criterion) ?? -1;
  const others = waiting.filter((id) => id !== after);
  return others.find((id) => at(id) > at(after)) ?? others[0];
}

/** Who has reviewed: "Xã", "Xã, Tỉnh". */
function listStages({ reviews }: Assessment, { t }: ReviewTexts): string {
  const stages = Object.values(reviews ?? {}).flatMap((list) => list.map(({ stage }) => stage));
  const order = ['commune', 'province', 'centre'] as const;
  return order
    .filter((stage) => stages.includes(stage))
    .map((stage) => t(`review-stage-${stage}`))
    .join(', ');
}
