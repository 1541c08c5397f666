/** The points of each section as a bar. */
import { textIn } from '@ocop-kit/engine';
import { html, type TemplateResult } from 'lit';
import { sentenceCase } from '../../shared/i18n/sentence-case.js';
import type { FormView } from './form-view.js';

export function renderSectionBars({ state, evaluation, t, localizedText, lang }: FormView): TemplateResult {
  return html`<ul class="sections">
    ${state.set.sections.map(({ id, title, max }) => {
      const points = evaluation.result.sections[id] ?? 0;
      return html`<li>
        <span>${id}. ${localizedText(title, sentenceCase)}</span
        ><span>${t('total', { total: points, max })}</span
        ><meter aria-label=${sentenceCase(textIn(title, lang))} max=${max} value=${points}></meter>
      </li>`;
    })}
  </ul>`;
}
