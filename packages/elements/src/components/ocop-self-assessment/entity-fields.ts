/** Who makes the product, asked after the questions where nobody said so before them. */
import { html, nothing, type TemplateResult } from 'lit';
import { setEntity, setEntityKind } from '../../form/form-state.js';
import { button } from '../../shared/templates/button.js';
import { renderEntityKind } from './entity-kinds.js';
import type { FormView } from './form-view.js';
import { renderNameField } from './name-field.js';

export function renderEntityFields(view: FormView): TemplateResult {
  const { state, t, controller, disabled } = view;
  const { name, kind } = state.draft.assessment.entity;
  const { lastEntity } = controller;
  return html`${renderNameField(view, 'entity')}
  ${
    // Others may use this device too: whose sheet it is isn't taken for granted.
    lastEntity && name.trim() === '' && !disabled
      ? html`<p>
          ${button(t('entity-again', { name: lastEntity.name }), () => {
            controller.changeSheet((now, time) => setEntity(now, lastEntity, time));
          })}
        </p>`
      : nothing
  }
  ${renderEntityKind(
    t,
    kind,
    (chosen) => {
      controller.changeSheet((now, time) => setEntityKind(now, chosen, time));
    },
    disabled,
  )}`;
}
