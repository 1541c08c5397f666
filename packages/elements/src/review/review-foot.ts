/** What is done with the whole sheet: kept, back to its producer, on to the next office; and what is asked before it goes. */
import { score } from '@ocop-kit/engine';
import type { TemplateResult } from 'lit';
import { readStageSheet, type ReviewStage } from '../form/reviews.js';
import { countSeen, countWaiting } from './before-return.js';
import type { ReviewActions, ReviewEnd, ReviewView } from './review-view.js';

type Onward = Exclude<ReviewStage, 'commune'>;

export function renderFoot(view: ReviewView, actions: ReviewActions): TemplateResult {
  const { tools, texts } = view;
  const { html, nothing, button } = tools;
  const { t } = texts;
  const { seen, all, isContents } = countSeen(view);
  const count = countWaiting(view);
  const onward = findOnward(view);
  const send = (end: ReviewEnd) => (event: Event) => {
    actions.send(end, (event.currentTarget as HTMLElement).getRootNode() as ShadowRoot);
  };
  return html`<footer class="review-foot">
    <p>
      <b>${t(isContents ? 'review-seen-contents' : 'review-seen', { seen, all })}</b>
      ${actions.keeps ? html`<span class="hint">${t('review-kept')}</span>` : nothing}
      <span role="status">${actions.saved}</span>
    </p>
    <div class="buttons">
      ${onward ? button(t('review-save'), actions.save, 'link') : nothing}
      ${count > 0 ? button(t('review-return', { count }), send('returned')) : nothing}
      ${
        onward
          ? button(t(`review-forward-${onward}`), send('forwarded'), 'primary')
          : button(t('review-save'), actions.save, 'primary')
      }
    </div>
  </footer>`;
}

/** The office that the dossier may be sent on to: one that is as it was packed, and at the province one with the points for the highest rank. */
function findOnward({ archive, set, assessment, reviewer, result, lang }: ReviewView): Onward | undefined {
  const { stage } = reviewer;
  const to = archive?.forwardsTo(stage);
  if (!archive || to === undefined || to === 'commune' || archive.findings(lang).length > 0) return undefined;
  const isSent = assessment.log?.at(-1)?.step === 'forwarded' && assessment.log.at(-1)?.stage === stage;
  if (isSent) return undefined;
  const own = readStageSheet(assessment, stage);
  const { total } = own ? score(set, own) : result;
  const [highest] = [...set.pack.bands].sort((a, b) => b.rank - a.rank);
  return stage === 'commune' || total >= (highest?.from ?? 0) ? to : undefined;
}

/** The form opens every dialog that is drawn. */
export function renderQuestion(view: ReviewView, { answer, asking }: ReviewActions): unknown {
  const { html, nothing } = view.tools;
  const { t } = view.texts;
  if (asking === undefined) return nothing;
  const { seen, all, isContents } = countSeen(view);
  const isSeen = seen === all;
  return html`<dialog
    aria-labelledby="review-question"
    @close=${(event: Event) => {
      answer((event.target as HTMLDialogElement).returnValue === 'yes');
    }}
  >
    <form method="dialog">
      <p id="review-question">
        ${isSeen ? nothing : t(isContents ? 'review-ask-contents' : 'review-ask-criteria', { seen, all })}
        ${asking === 'forwarded' && countWaiting(view) > 0 ? t('review-ask-waiting', { count: countWaiting(view) }) : nothing}
        ${t(`review-ask-${asking === 'forwarded' ? 'forwarded' : 'returned'}`)}
      </p>
      <div class="buttons">
        <button value="no" autofocus>${t('review-ask-no')}</button>
        <button value="yes" class="primary">
          ${t(asking === 'forwarded' ? 'review-ask-forward' : 'review-ask-yes')}
        </button>
      </div>
    </form>
  </dialog>`;
}
