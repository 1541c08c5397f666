/** The first page: what is being scored on this device, or a session from a file. */
import { html, nothing, type TemplateResult } from 'lit';
import type { BallotController } from '../../council/ballot/ballot-controller.js';
import type { BallotMessageKey } from '../../council/ballot/messages.vi.js';
import type { KeptBallots } from '../../council/ballot/stored-ballot.js';
import type { Translate } from '../../shared/i18n/messages.js';
import { momentDayText } from '../../shared/moment-text.js';
import { button } from '../../shared/templates/button.js';
import { sheetFileInput } from '../../shared/templates/sheet-file-input.js';
import type { BallotView } from './ballot-view.js';

type StartView = Pick<BallotView, 'controller' | 't' | 'ask'>;

export function renderStartPage(view: StartView): TemplateResult {
  const { controller, t } = view;
  const { kept } = controller;
  return html`<section class="alone">
    <header class="band"><h2 tabindex="-1" class="heading">${t('start-title')}</h2></header>
    ${
      kept.length > 0
        ? html`<h3>${t('kept')}</h3>
            <ul class="kept">
              ${kept.map((one, at) => renderKept(view, one, at === 0 ? 'primary' : ''))}
            </ul>
            <h3>${t('open-other')}</h3>`
        : nothing
    }
    <ul class="intro">
      ${kept.length > 0 ? nothing : html`<li>${t('start-what')}</li>`}
      <li>${t('start-need')}</li>
      <li>${t('start-private')}</li>
    </ul>
    ${renderError(controller, t)}
    <p class=${kept.length > 0 ? 'buttons' : 'buttons first'}>
      ${sheetFileInput(t('open'), (file) => void controller.openFile(file))}
    </p>
    ${kept.length > 0 ? renderRemoval(view) : nothing}
  </section>`;
}

/** What could not be done, where the person looks. */
export function renderError({ error }: BallotController, t: Translate<BallotMessageKey>): TemplateResult {
  return html`<div role="alert">
    ${error ? html`<p class="callout"><b>${t('failed')}.</b> ${error}</p>` : nothing}
  </div>`;
}

/** A session that was opened here before, how far its member is, and the button that leads back to it. */
function renderKept({ controller, t }: StartView, kept: KeptBallots, className: string): TemplateResult {
  const { council, held, products, members, state } = kept.session;
  const name = members.find(({ id }) => id === kept.member)?.name;
  const line = t('kept-line', { day: momentDayText(held.on), count: products.length });
  const { due, toScore, toSign, signed, answers } = controller.dueIn(kept);
  const isLeft = state === 'open' && toScore.length + toSign.length > 0;
  const words = t(isLeft ? 'kept-go-on' : 'kept-open');
  const counts = { signed, count: due.length };
  return html`<li class="card">
    <b>${council.name}</b>
    <span class="hint">${[line, name].filter(Boolean).join(' · ')}</span>
    ${
      due.length > 0
        ? html`<span
              >${answers ? t('kept-progress', { ...counts, ...answers }) : t('list-done', { done: signed, all: due.length })}</span
            >
            <progress
              max=${answers?.all ?? due.length}
              value=${answers?.answered ?? signed}
              aria-hidden="true"
            ></progress>`
        : nothing
    }
    ${button(
      words,
      () => {
        controller.resume(kept);
      },
      className,
      `${words}: ${council.name}`,
    )}
  </li>`;
}

/** Far from the button that leads on, and folded: what is removed cannot be brought back. */
function renderRemoval({ controller, t, ask }: StartView): TemplateResult {
  return html`<details class="removal">
    <summary>${t('kept-removal')}</summary>
    <ul class="open">
      ${controller.kept.map((kept) => {
        const { council, held } = kept.session;
        return html`<li>
          <span>${council.name} · ${momentDayText(held.on)}</span>
          ${button(
            t('kept-remove'),
            () => {
              ask({
                text: t('kept-remove-ask', { name: council.name }),
                yes: t('kept-remove-yes'),
                no: t('cancel'),
                act: () => void controller.forget(kept),
                isBackBetter: true,
              });
            },
            'link',
            `${t('kept-remove')}: ${council.name}`,
          )}
        </li>`;
      })}
    </ul>
  </details>`;
}
