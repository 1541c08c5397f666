/** The papers to have at hand: a few by name, the others folded. */
import type { CriteriaSet } from '@ocop-kit/engine';
import { html, nothing, type TemplateResult } from 'lit';
import type { LocalizedText } from '../../shared/i18n/localized-text.js';
import type { FormView } from './form-view.js';

type EvidenceKinds = NonNullable<CriteriaSet['pack']['evidenceKinds']>;

const AT_ONCE = 5;

export function renderPapers(
  t: FormView['t'],
  localizedText: LocalizedText,
  papers: EvidenceKinds,
): TemplateResult | typeof nothing {
  if (papers.length === 0) return nothing;
  const list = (some: EvidenceKinds): TemplateResult =>
    html`<ul>
      ${some.map(({ title }) => html`<li>${localizedText(title)}</li>`)}
    </ul>`;
  // A fold for a single line is longer than the line.
  const shown = papers.length <= AT_ONCE + 1 ? papers.length : AT_ONCE;
  return html`<section class="papers" aria-labelledby="papers">
    <h3 id="papers">${t('card-papers')}</h3>
    <p class="hint">${t('card-papers-hint')}</p>
    ${list(papers.slice(0, shown))}
    ${
      papers.length > shown
        ? html`<details>
            <summary>${t('card-papers-more', { count: papers.length - shown })}</summary>
            ${list(papers.slice(shown))}
          </details>`
        : nothing
    }
  </section>`;
}
