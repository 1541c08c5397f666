/** The check-list of a dossier: how much is left, printed forms, papers, and the bar that packs it. */
import { textIn } from '@ocop-kit/engine';
import type { TemplateResult } from 'lit';
import { listFiles } from '../../files/file-key.js';
import { listOpenFields, pageNumber } from '../pages/page-list.js';
import type { ListView } from './list-view-model.js';
import { renderRow } from './row-view.js';
import { groupRows, type ListGroups, type ListRow } from './rows.js';

export function renderList(view: ListView): TemplateResult {
  const { tools, texts, dossier, set, notice, disabled } = view;
  const { html, nothing, button } = tools;
  const { t } = texts;
  const groups = groupRows(dossier, set);
  const { summary, filing } = texts.dossierText(dossier);
  return html`<section class="dossier dossier-list" aria-labelledby="dossier-title">
    <p class="hint where">
      ${view.leave ? html`${button(html`‹ ${t('list-leave')}`, view.leave, 'link')} · ` : nothing}${aboutText(view)}
    </p>
    <h2 tabindex="-1" class="heading" id="dossier-title">${summary}</h2>
    ${renderProgress(view, groups)} ${filing ? html`<p class="callout">${filing}</p>` : nothing}
    <p role="status" tabindex="-1" class="list-said">${notice}</p>
    ${renderGroup(view, 'group-forms', groups.forms)} ${renderPages(view)}
    ${renderGroup(view, 'group-papers', groups.open)}
    ${renderFold(view, 'group-done', groups.done, groups.open.length === 0)}
    ${disabled ? nothing : renderKeeping(view)} ${renderOthers(view)}
    ${renderFold(view, 'group-unneeded', groups.unneeded, false)} ${renderBar(view)}
  </section>`;
}

function aboutText({ texts, assessment, dossier }: ListView): string {
  const { t } = texts;
  const isChosen = assessment.registration?.kind !== undefined;
  return t('list-of', {
    product: assessment.product.name || t('list-unnamed'),
    kind: t(isChosen ? `kind-${dossier.kind}` : 'list-kind-open'),
  });
}

function renderProgress({ tools, texts, dossier }: ListView, { forms }: ListGroups): TemplateResult {
  const { html } = tools;
  const { there, missing, expired } = dossier.counts;
  const words = [texts.dossierText(dossier).progress, texts.citeOf(forms[0])].filter(Boolean).join(' · ');
  return html`<progress
      max=${Math.max(1, there + missing + expired)}
      value=${there}
      aria-labelledby="dossier-progress"
    ></progress>
    <p class="hint" id="dossier-progress">${words}</p>`;
}

function renderGroup(
  view: ListView,
  title: 'group-forms' | 'group-papers',
  rows: readonly ListRow[],
): unknown {
  const { html, nothing } = view.tools;
  if (rows.length === 0) return nothing;
  return html`<h3 id=${title}>${view.texts.t(title)}</h3>
    <ul class="dossier-rows" aria-labelledby=${title}>
      ${rows.map((row) => renderRow(view, row))}
    </ul>`;
}

function renderFold(
  view: ListView,
  title: 'group-done' | 'group-unneeded',
  rows: readonly ListRow[],
  isOpen: boolean,
): unknown {
  const { html, nothing } = view.tools;
  if (rows.length === 0) return nothing;
  return html`<details class="fold" ?open=${isOpen}>
    <summary>${view.texts.t(title, { count: rows.length })}</summary>
    <ul class="dossier-rows">
      ${rows.map((row) => renderRow(view, row))}
    </ul>
  </details>`;
}

/** What the forms are filled in with: folded, as the way through the open pages leads there too. */
function renderPages({ tools, texts, pageTexts, pages, assessment, openPage }: ListView): TemplateResult {
  const { html, button } = tools;
  return html`<details class="fold">
    <summary>${texts.t('group-pages')}</summary>
    <ul class="dossier-pages">
      ${pages.map((page) => {
        const open = listOpenFields(assessment, page).length;
        return html`<li>
          ${button(
            pageTexts.t(`page-${page.id}`),
            () => {
              openPage(pageNumber(page.id));
            },
            'link',
          )}
          <span class="hint">${open > 0 ? texts.t('list-open', { count: open }) : texts.t('list-done')}</span>
        </li>`;
      })}
    </ul>
  </details>`;
}

/** Asked once, where there is something to keep. */
function renderKeeping({ tools, texts, files, keeps, assessment }: ListView): unknown {
  const { html, nothing, button } = tools;
  const { t } = texts;
  const { store } = files;
  if (!store || !keeps || listFiles(assessment).size === 0) return nothing;
  if (store.fault) return html`<p class="callout keep-said" tabindex="-1">${t(`keep-${store.fault}`)}</p>`;
  if (store.isKeeping) return html`<p class="hint keep-said" tabindex="-1">${t('keep-kept')}</p>`;
  return html`<div class="callout">
    <p>${t('keep-ask')}</p>
    ${button(t('keep-yes'), () => {
      void files.keep();
    })}
  </div>`;
}

/** The score sheet, the explained result: whatever else can be printed of the sheet. */
function renderOthers({ tools, texts, documents, dossier }: ListView): TemplateResult {
  const { html, button } = tools;
  const inList = new Set(dossier.items.flatMap(({ form }) => form ?? []));
  return html`<details
    class="fold"
    @toggle=${(event: Event) => {
      if ((event.target as HTMLDetailsElement).open) void documents.list();
    }}
  >
    <summary>${texts.t('group-others')}</summary>
    <ul class="dossier-pages">
      ${documents.forms
        .filter(({ id, role }) => !inList.has(id) && !inList.has(role))
        .map(
          ({ id, title, types }) =>
            html`<li>
              <span>${textIn(title, texts.lang)}</span>
              <span class="row-acts">
                ${types.map((type) =>
                  button(
                    texts.t(TYPE_MESSAGES[type]),
                    () => {
                      void documents.make(id, type);
                    },
                    'link',
                    `${texts.t(TYPE_MESSAGES[type])}: ${textIn(title, texts.lang)}`,
                  ),
                )}
              </span>
            </li>`,
        )}
    </ul>
  </details>`;
}

const TYPE_MESSAGES = { docx: 'list-word', html: 'list-print', xlsx: 'list-excel' } as const;

function renderBar({ tools, texts, documents, assessment }: ListView): TemplateResult {
  const { html } = tools;
  const { t } = texts;
  const files = [...listFiles(assessment).values()];
  const bytes = files.reduce((sum, { file }) => sum + (file?.size ?? 0), 0);
  return html`<div class="bar bottom-bar in-view dossier-bar">
    <span class="bar-files"
      ><span
        >${files.length > 0 ? t('bar-files', { size: texts.sizeText(bytes), count: files.length }) : t('bar-none')}</span
      >
      <span>${t('bar-not-sent')}</span></span
    >
    <button
      type="button"
      class="primary"
      ?disabled=${documents.isPacking}
      @click=${() => {
        void documents.pack();
      }}
    >
      ${t(documents.isPacking ? 'pack-working' : 'bar-pack')}
    </button>
  </div>`;
}
