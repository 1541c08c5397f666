/** A file is attached once and serves many criteria: which, and until when it is valid. */
import type { TemplateResult } from 'lit';
import { listScoredCriteria, textIn } from '@ocop-kit/engine';
import { sentenceCase } from '../../shared/i18n/sentence-case.js';
import type { Attaching } from './attaching.js';
import type { ListView } from './list-view-model.js';

export function renderAttaching(view: ListView, attaching: Attaching): TemplateResult {
  const { tools, texts, set, files } = view;
  const { html, nothing, button, live } = tools;
  const { t, lang } = texts;
  const { row, ticked, expires, fault } = attaching;
  const { criteria, hasTerm } = row.attach ?? { criteria: [], hasTerm: false };
  const titles = new Map(listScoredCriteria(set).map(({ id, title }) => [id, title]));
  const names = attaching.chosen.map(({ evidence }) => evidence.title).join('; ');
  return html`<div class="attaching" role="group" aria-labelledby="attach-title">
    <p id="attach-title" tabindex="-1">${t('attach-title', { name: names })}</p>
    ${
      criteria.length > 1
        ? html`<fieldset class="condition">
            <legend>${t('attach-criteria')}</legend>
            ${criteria.map(
              ({ id }) =>
                html`<label class="switch">
                  <input
                    type="checkbox"
                    .checked=${live(ticked.has(id))}
                    @change=${(event: Event) => {
                      files.tick(id, (event.target as HTMLInputElement).checked);
                    }}
                  />
                  ${id} ${sentenceCase(textIn(titles.get(id), lang))}
                </label>`,
            )}
          </fieldset>`
        : nothing
    }
    ${
      hasTerm
        ? html`<div class="field">
            <label for="attach-expires">${t('attach-expires')}</label>
            <input
              id="attach-expires"
              class="short"
              type="text"
              maxlength="40"
              inputmode="numeric"
              autocomplete="off"
              aria-invalid=${fault === undefined ? nothing : 'true'}
              aria-describedby=${fault === undefined ? nothing : 'attach-fault'}
              .value=${live(expires)}
              @input=${(event: Event) => {
                files.typeExpires((event.target as HTMLInputElement).value);
              }}
            />
          </div>`
        : nothing
    }
    ${fault === undefined ? nothing : html`<p class="error" role="alert" id="attach-fault">${fault}</p>`}
    <div class="buttons">
      ${button(
        t('attach-yes'),
        () => {
          files.confirm();
        },
        'primary',
      )}
      ${button(
        t('attach-no'),
        () => {
          files.cancel();
        },
        'link',
      )}
    </div>
  </div>`;
}
