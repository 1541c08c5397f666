/** What this browser keeps, in one corner: what it is and until when, all of it as a file, and all of it deleted. */
import { html, nothing, type TemplateResult } from 'lit';
import { button } from '../../shared/templates/button.js';
import type { ChooserView } from './chooser-view.js';
import { saveFile } from './download.js';
import { forgetPreferences } from './preferences.js';

export function renderPrivacyCorner(view: ChooserView): TemplateResult | typeof nothing {
  const { t, keeps, controller, start, expireDays } = view;
  if (!keeps) return nothing;
  const list = controller.draftList;
  return html`<details class="fold privacy">
    <summary>${t('privacy')}</summary>
    <p>${t('privacy-what')}</p>
    <p>${t('privacy-shared')}</p>
    ${expireDays === undefined ? nothing : html`<p>${t('expires', { count: expireDays })}</p>`}
    <div class="buttons">
      ${
        list.length > 0
          ? button(t('take-all', { count: list.length }), () => {
              saveAll(view);
            })
          : nothing
      }
      ${button(t('forget-all'), () => {
        askToForget(view);
      })}
    </div>
    <p role="status">${start.hasForgotten ? t('forgotten') : nothing}</p>
  </details>`;
}

/** A file of all sheets, which the form opens again. */
function saveAll({ controller }: ChooserView): void {
  const today = new Date();
  const day = [today.getFullYear(), today.getMonth() + 1, today.getDate()].map((part) =>
    String(part).padStart(2, '0'),
  );
  const sheets = controller.draftList.map(({ assessment }) => assessment);
  saveFile(`ocop-${day.join('-')}.json`, JSON.stringify(sheets, null, 2));
}

function askToForget({ t, ask, controller, start }: ChooserView): void {
  ask({
    text: t('forget-sure', { count: controller.draftList.length }),
    yes: t('forget-all'),
    no: t('cancel'),
    act: () => {
      void controller.forgetEverything().then((forgotten) => {
        forgetPreferences();
        start.noteForgotten(forgotten);
      });
    },
  });
}
