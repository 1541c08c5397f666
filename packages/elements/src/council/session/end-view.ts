/** The end of a session: its results, the chair's words, the ledger of its ballots, documents and print. */
import type { SessionFinding } from '@ocop-kit/credentials';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { button } from '../../shared/templates/button.js';
import { missingText, renderTable } from './ballots-view.js';
import { renderDocuments } from './documents-view.js';
import { listMissing, listOverview, widestApart, type OverviewRow } from './overview.js';
import { memberName, productName } from './names.js';
import { typedIn, type OpenView } from './session-view.js';

export function renderEnd(view: OpenView): TemplateResult {
  const { desk, session, t } = view;
  const rows = listOverview(session, (product) => desk.resultOf(session, product));
  return html`<h2 tabindex="-1">${t('end-title')}</h2>
    <h3>${t('end-summary')}</h3>
    ${renderTable(view, rows, false)}
    ${session.state === 'open' ? renderClosing(view, rows) : renderClosed(view)} ${renderDocuments(view)}
    <p class="buttons">
      ${button(t('print'), () => {
        print();
      })}
    </p>`;
}

const FIELD = 'conclusion';

function renderClosing(view: OpenView, rows: readonly OverviewRow[]): TemplateResult {
  const { desk, t } = view;
  const conclusion = desk.texts[FIELD] ?? '';
  const apart = rows.filter(({ result }) => widestApart(result) !== undefined);
  return html`<label class="field"
      >${t('conclusion')} <span class="hint">${t('conclusion-hint')}</span>
      <textarea
        rows="4"
        maxlength="4000"
        .value=${live(conclusion)}
        @input=${(event: Event) => {
          desk.type(FIELD, typedIn(event));
        }}
      ></textarea>
    </label>
    ${listMissing(view.session, rows).length > 0 ? html`<p class="missing">${missingText(view, rows)}</p>` : nothing}
    <p class="hint">${t('close-hint')}</p>
    ${
      desk.isClosingAsked && apart.length > 0
        ? renderAsked(view, apart)
        : html`<p>
            ${button(t('close'), () => void desk.close(desk.texts[FIELD] ?? ''), 'primary conclude')}
          </p>`
    }`;
}

/** Where ballots are still apart: nobody concludes over that by a slip of the finger. */
function renderAsked({ desk, t }: OpenView, apart: readonly OverviewRow[]): TemplateResult {
  return html`<div class="callout closing" role="alert" tabindex="-1">
    <p><b>${t('close-apart', { count: apart.length })}</b></p>
    <ul>
      ${apart.map(
        ({ product, result }) =>
          html`<li>
            ${button(
              product.name,
              () => {
                desk.goTo('product', product.id);
              },
              'link',
            )}:
            ${t('heed-apart', { points: widestApart(result) ?? 0 })}
          </li>`,
      )}
    </ul>
    <p>${t('close-apart-hint')}</p>
    <p class="buttons">
      ${button(
        t('close-back'),
        () => {
          desk.dropClosing();
        },
        'primary',
      )}
      ${button(t('close-still'), () => void desk.close(desk.texts[FIELD] ?? '', true))}
    </p>
  </div>`;
}

function renderClosed(view: OpenView): TemplateResult {
  const { desk, session, t } = view;
  const head = desk.papers.head;
  const asked = desk.texts['head'] ?? '';
  const check = (event: Event): void => {
    event.preventDefault();
    void desk.verify(desk.texts['head'] ?? '');
  };
  return html`<p><b>${t('end-closed')}</b></p>
    <h3>${t('conclusion')}</h3>
    <p class="conclusion">${session.conclusion ?? t('conclusion-none')}</p>
    ${
      head === undefined
        ? nothing
        : html`<h3>${t('ledger')}</h3>
            <p class="hint">${t('ledger-hint')}</p>
            <p>${t('ledger-head')}: <code>${head}</code></p>`
    }
    <form class="line" @submit=${check}>
      <label
        >${t('verify-head')}
        <input
          maxlength="80"
          autocomplete="off"
          spellcheck="false"
          .value=${live(asked)}
          @input=${(event: Event) => {
            desk.type('head', typedIn(event));
          }}
        />
      </label>
      <button>${t('verify')}</button>
    </form>
    ${renderVerification(view)}`;
}

function renderVerification({ desk, session, t }: OpenView): TemplateResult | typeof nothing {
  const { verification } = desk.papers;
  if (!verification) return nothing;
  const { head, findings } = verification;
  if (findings.length === 0)
    return html`<p class="verification sound" role="status" tabindex="-1">
      ✓ ${t(head === '' ? 'verify-sound' : 'verify-sound-head')}
    </p>`;
  const text = (finding: SessionFinding): string =>
    t(`found-${finding.code}`, {
      ...('entry' in finding && { entry: finding.entry }),
      ...('member' in finding && {
        member: memberName(session, finding.member),
        product: productName(session, finding.product),
        round: finding.round,
      }),
    });
  return html`<div class="verification callout" role="alert" tabindex="-1">
    <b>${t('verify-findings', { count: findings.length })}</b>
    <ul>
      ${findings.map((finding) => html`<li>${text(finding)}</li>`)}
    </ul>
  </div>`;
}
