/** What stands around a single question: above it which sheet this is and how far, below it the bar with the way forward. */
import { compileSet, textIn } from '@ocop-kit/engine';
import { PACK_IN_FORCE } from '@ocop-kit/rules/load';
import { html, nothing, type TemplateResult } from 'lit';
import { isLast, pageBefore } from '../../form/form-pages.js';
import { button } from '../../shared/templates/button.js';
import { sentenceCase } from '../../shared/i18n/sentence-case.js';
import { renderStandingButton } from './standing-button.js';
import { renderKept } from './summary.js';
import type { FormView } from './form-view.js';

/** One line with the name of the sheet and the question's number, and a bar of as many parts as the set has sections. */
export function renderTopLine(view: FormView): TemplateResult {
  const { state, t, lang, localizedText, controller } = view;
  const { set, position, stage } = state;
  // As its draft is called on the first page: a printed title is longer than the line.
  const short = set.pack.id === PACK_IN_FORCE ? controller.deferred?.shortSetName(set.no, lang) : undefined;
  const name = state.draft.assessment.product.name || (short ?? textIn(set.title, lang));
  const all = compileSet(set).leaves.length;
  const leaf = stage === 'questions' || stage === 'interval' ? compileSet(set).leaves[position] : undefined;
  const section = set.sections[leaf?.section ?? -1];
  return html`<div class="where band">
    <p class="sheet-name">
      <b>${name}</b> <span>${t('set-no', { set: set.no })}</span>
      ${
        stage === 'questions'
          ? html`<span class="number"
              ><span class="unseen">${t('question')}</span> ${position + 1}/${all}</span
            >`
          : nothing
      }
    </p>
    ${renderProgress(view)}
    <p class="section-name">
      ${section ? html`<span>${section.id}. ${localizedText(section.title, sentenceCase)}</span>` : nothing}
      ${renderKept(view)}
    </p>
  </div>`;
}

/** A part for each section, as full as it is answered. */
function renderProgress({ state: { set }, evaluation, t }: FormView): TemplateResult {
  const { leaves } = compileSet(set);
  const open = new Set(evaluation.result.unanswered);
  const sections = set.sections.map(({ id }, at) => {
    const own = leaves.filter(({ section }) => section === at);
    return { id, count: own.length, done: own.filter((leaf) => !open.has(leaf.id)).length };
  });
  const words = sections.map((section) => t('section-progress', section)).join('; ');
  return html`<div class="progress" role="img" aria-label=${words}>
    ${sections.map(
      ({ count, done }) => html`<progress max=${count} value=${done} aria-hidden="true"></progress>`,
    )}
  </div>`;
}

export interface BottomBarActs {
  /** Opens the sheet with the standing. */
  readonly openStanding: () => void;
  readonly goBack: () => void;
}

export function renderBottomBar(view: FormView, { openStanding, goBack }: BottomBarActs): TemplateResult {
  const { state, t, controller } = view;
  const back = pageBefore(state.set, state);
  const isEnd = state.stage === 'questions' && isLast(state.set, state.position);
  return html`<div class="bar bottom-bar in-view" role="group" aria-label=${t('bar')}>
    ${
      back
        ? button(t('back'), goBack, 'step-back')
        : button(
            t('choose-short'),
            () => {
              controller.leaveSheet();
            },
            'step-back',
          )
    }
    ${renderStandingButton(view, openStanding)}
    ${
      state.stage === 'result'
        ? button(
            t('save'),
            () => {
              controller.deferred?.saveSheet(state.draft.assessment);
            },
            'primary',
          )
        : button(
            t(controller.pages.leadsBack ? 'to-result' : isEnd ? 'finish' : 'next'),
            () => {
              controller.pages.goForward();
            },
            'primary',
          )
    }
  </div>`;
}
