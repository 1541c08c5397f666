/** An open sheet: the page that is open in it, in the frame of its layout. */
import { html, nothing } from 'lit';
import { renderAllQuestions } from './all-questions-page.js';
import type { ActionReport, CodeReport } from './code-report.js';
import type { FormView } from './form-view.js';
import { renderGate } from './gate-page.js';
import { renderStepPage } from './step-page.js';
import { renderBottomBar, renderTopLine } from './steps-frame.js';
import { renderNotices, renderSummary } from './summary.js';

/** What the element does and remembers for the sheet. */
export interface SheetHost {
  readonly openStanding: () => void;
  readonly goBack: () => void;
  /** What the result says of a code that was copied. */
  readonly copied: CodeReport | undefined;
  readonly noteCopied: ActionReport;
  /** What the page's layers say about themselves. */
  readonly layerInfo: () => unknown;
}

export function renderSheet(view: FormView, host: SheetHost): unknown {
  if (view.state.stage === 'dossier') return view.controller.deferred?.renderDossier(view, host.goBack);
  const page = renderPage(view, host);
  return view.layout === 'steps'
    ? html`<div class="form steps">
        ${renderTopLine(view)} ${renderNotices(view)}
        <div class="page">${page}</div>
        ${renderBottomBar(view, host)}
      </div>`
    : view.state.stage === 'result'
      ? // The verdict says what the bar beside the questions does, and more.
        html`<div class="form alone">${renderNotices(view)} ${page}</div>`
      : html`<div class="form">
          <div class="side">${renderSummary(view)}</div>
          <div>${page}</div>
        </div>`;
}

function renderPage(view: FormView, { copied, noteCopied, layerInfo }: SheetHost): unknown {
  const { stage } = view.state;
  const { deferred } = view.controller;
  if (stage === 'result')
    return deferred ? deferred.renderResult(view, copied, noteCopied, layerInfo()) : nothing;
  if (view.layout === 'all') return renderAllQuestions(view);
  if (stage === 'gate') return renderGate(view);
  if (stage === 'interval') return deferred ? deferred.renderInterval(view) : nothing;
  return renderStepPage(view);
}
