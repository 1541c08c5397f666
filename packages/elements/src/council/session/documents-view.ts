/** What can be printed of a session: each as Word, and as a page that prints. */
import { html, nothing, type TemplateResult } from 'lit';
import { button } from '../../shared/templates/button.js';
import { DOCUMENT_KINDS, type SessionDocument } from './documents.js';
import { memberName, productName } from './names.js';
import { type OpenView } from './session-view.js';

/** A session has dozens of notices and sheets: more than one of a kind are folded. */
export function renderDocuments(view: OpenView): TemplateResult | typeof nothing {
  const { desk, t } = view;
  if (desk.papers.documents.length === 0) return nothing;
  return html`<section class="papers">
    <h3>${t('documents')}</h3>
    ${desk.session?.state === 'open' ? html`<p class="hint">${t('documents-draft')}</p>` : nothing}
    ${desk.papers.isSealBroken ? html`<p class="callout unsealed">${t('documents-unsealed')}</p>` : nothing}
    ${DOCUMENT_KINDS.map((kind) => {
      const list = desk.papers.documents.filter(({ document }) => document === kind);
      const rows = html`<ul class="plain documents">
        ${list.map((one) => renderDocument(view, one))}
      </ul>`;
      if (list.length === 0) return nothing;
      if (list.every(({ product }) => product === undefined)) return rows;
      return html`<details>
        <summary>${t(`documents-${kind}`)} (${list.length})</summary>
        ${rows}
      </details>`;
    })}
  </section>`;
}

function renderDocument({ desk, session, t }: OpenView, one: SessionDocument): TemplateResult {
  const { document: kind, product, member } = one;
  const of = [
    product === undefined ? '' : productName(session, product),
    member === undefined ? '' : memberName(session, member),
  ].filter((name) => name !== '');
  const title = of.length > 0 ? of.join(' · ') : t(`documents-${kind}`);
  return html`<li>
    <span>${title}</span>
    ${(['docx', 'html'] as const).map((to) =>
      button(t(`as-${to}`), () => void desk.makeDocument(one, to), 'link', `${title}: ${t(`as-${to}`)}`),
    )}
  </li>`;
}
