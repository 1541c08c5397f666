/** The lazy door to the dossier: what is behind it is fetched when somebody opens one, and once for a form. */
import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import type { DossierPart } from '../../dossier/dossier-part.js';
import { adoptStyles } from '../../shared/adopt-styles.js';
import { button } from '../../shared/templates/button.js';
import type { FormView } from './form-view.js';
import { takenText } from './other-tab-notices.js';

/** By form: what is behind its door, or that it could not be fetched; undefined while it is fetched. */
const doors = new WeakMap<object, DossierPart | 'failed' | undefined>();

export function renderDossier(view: FormView, goBack: () => void): unknown {
  const { element, state, lang, disabled, t } = view;
  if (!doors.has(element)) void open(view, goBack);
  const part = doors.get(element);
  if (part === 'failed')
    return html`<p class="error">${t('failed-parts')}</p>
      ${button(t('retry'), () => {
        void open(view, goBack);
      })}`;
  return html`<p class="hint other-tabs" role="status">${takenText(view)}</p>
    ${part?.render({ state, lang, disabled })}`;
}

async function open({ element, controller }: FormView, goBack: () => void): Promise<void> {
  doors.set(element, undefined);
  const part = await import('../../dossier/dossier-part.js').then(
    ({ default: createDossier }) =>
      createDossier({
        tools: { html, nothing, live, button },
        state: () => controller.state,
        changeSheet: controller.changeSheet.bind(controller),
        goTo: (page) => {
          controller.pages.goTo('dossier', page);
        },
        leave: goBack,
        keeps: () => element.storage !== 'none',
        lastEntity: () => controller.lastEntity,
        requestUpdate: () => {
          element.requestUpdate();
          return element.updateComplete;
        },
      }),
    () => 'failed' as const,
  );
  doors.set(element, part);
  if (part !== 'failed' && element.shadowRoot) adoptStyles(element.shadowRoot, part.styles);
  // What was asked for has only come now: the person is led to it, unless they have gone on.
  if (controller.state?.stage === 'dossier') controller.retry();
}
