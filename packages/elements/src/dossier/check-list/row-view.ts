/** One row of the check-list: a sign and a word for how it stands, why it is asked for, its documents, and what can be done about it. */
import type { TemplateResult } from 'lit';
import { renderAttaching } from './attach-view.js';
import type { ListView } from './list-view-model.js';
import { groupDocuments, type RowDocument } from './row-documents.js';
import { addId, isOpen, type ListRow } from './rows.js';

/** By state; each stands beside its word. */
const SIGNS = { there: '✓', missing: '!', expired: '!', 'not-needed': '–' } as const;

export function renderRow(view: ListView, row: ListRow): TemplateResult {
  if (row.rows.some(isOpen)) return renderKind(view, row);
  const { tools, texts, files } = view;
  const { html, nothing } = tools;
  const { state } = row.item;
  const attaching = files.attaching?.row.id === row.id ? files.attaching : undefined;
  return html`<li class="dossier-row ${state}">
    <span class="sign" aria-hidden="true">${SIGNS[state]}</span>
    <div class="row-text">
      <b>${texts.titleOf(row)}</b>
      <span class="hint">${describe(view, row)}</span>
      ${renderDocuments(view, row)} ${renderBeneath(view, row)}
      ${attaching ? renderAttaching(view, attaching) : nothing}
    </div>
    ${attaching ? nothing : renderActs(view, row)} ${renderPrints(view, row)}
  </li>`;
}

/** A kind of evidence that papers are missing of: its name over them, since each of them says how it stands. */
function renderKind(view: ListView, row: ListRow): TemplateResult {
  const { tools, texts } = view;
  const { html } = tools;
  const [only, ...others] = row.rows;
  if (only && others.length === 0 && row.documents.length === 0 && texts.titleOf(only) === texts.titleOf(row))
    return renderRow(view, only);
  return html`<li class="dossier-row kind">
    <div class="row-text">
      <b>${texts.titleOf(row)}</b>
      ${renderDocuments(view, row)} ${renderBeneath(view, row)}
    </div>
  </li>`;
}

function renderDocuments(view: ListView, { documents }: ListRow): readonly TemplateResult[] {
  return groupDocuments(view.assessment, documents).map((one) => renderDocument(view, one));
}

/** What is missing at once, the rest folded. */
function renderBeneath(view: ListView, { rows, item }: ListRow): unknown {
  const { tools, texts } = view;
  const { html, nothing } = tools;
  const list = (some: readonly ListRow[]): unknown =>
    some.length > 0
      ? html`<ul class="dossier-rows beneath">
          ${some.map((one) => renderRow(view, one))}
        </ul>`
      : nothing;
  const others = rows.filter((row) => !isOpen(row));
  const key = item.state === 'there' ? 'row-papers' : 'row-others';
  return html`${list(rows.filter(isOpen))}
  ${
    others.length > 0
      ? html`<details>
          <summary>${texts.t(key, { count: others.length })}</summary>
          ${list(others)}
        </details>`
      : nothing
  }`;
}

/** The sign says that something is missing; who does not see it hears the word, where no reason begins with it. */
function describe({ tools, texts }: ListView, row: ListRow): unknown {
  const { html, nothing } = tools;
  const { state, reasons } = texts.itemText(row);
  const [first] = reasons;
  if (row.item.state !== 'missing' || first === undefined) return [state, ...reasons].join(' · ');
  const word = first.startsWith(state)
    ? nothing
    : html`<span class="unseen">${texts.t('state-missing')}. </span>`;
  return html`${word}${reasons.join(' · ')}`;
}

/** A file that was attached: opened where it is at hand, chosen again where it is not. */
function renderDocument(view: ListView, { evidence, places }: RowDocument): TemplateResult {
  const { tools, texts, files, disabled, accept } = view;
  const { html, nothing, button } = tools;
  const { t } = texts;
  const { title, file } = evidence;
  const isHere = files.has(evidence);
  const name = file?.name ?? title;
  return html`<span class="row-file">
    ${
      isHere
        ? button(name, () => void files.open(evidence), 'link', t('list-open-file', { name }))
        : html`<span>${name}</span>`
    }
    ${file?.size === undefined ? nothing : html`<span class="hint">${texts.sizeText(file.size)}</span>`}
    ${file && !isHere ? html`<span class="hint">${t('list-not-here')}</span>` : nothing}
    ${
      file && !isHere && !disabled
        ? html`<label class="link-file"
            >${t('list-choose-again')}<span class="unseen">: ${name}</span>
            <input
              type="file"
              accept=${accept}
              @change=${(event: Event) => {
                const [chosen] = takeFiles(event);
                if (chosen) void files.chooseAgain(evidence, chosen);
              }}
            />
          </label>`
        : nothing
    }
    ${
      disabled
        ? nothing
        : button(
            t('list-remove'),
            () => {
              files.remove(places);
            },
            'link',
            `${t('list-remove')}: ${name}`,
          )
    }
  </span>`;
}

/** A printed form can be had at any time, with dotted lines where something is missing. */
function renderPrints(view: ListView, row: ListRow): unknown {
  const { tools, texts, documents } = view;
  const { html, nothing, button } = tools;
  const form = 'form' in row.item ? row.item.form : undefined;
  if (form === undefined) return nothing;
  return html`<span class="row-file row-prints">
    ${(['docx', 'html'] as const).map((type) => {
      const words = texts.t(type === 'docx' ? 'list-word' : 'list-print');
      return button(words, () => void documents.make(form, type), 'link', `${words}: ${texts.titleOf(row)}`);
    })}
  </span>`;
}

function renderActs(view: ListView, row: ListRow): unknown {
  const { tools, texts, files, disabled, fill, accept } = view;
  const { html, nothing, button } = tools;
  const { t } = texts;
  const { item, attach } = row;
  const name = texts.titleOf(row);
  if (!attach)
    return item.state === 'missing' && row.rows.length === 0 && fill && !disabled
      ? html`<span class="row-acts"
          >${button(t('list-fill-form'), fill, '', `${t('list-fill-form')}: ${name}`)}</span
        >`
      : nothing;
  if (disabled) return nothing;
  const isExpired = item.state === 'expired';
  return html`<span class="row-acts">
    <label class=${isOpen(row) ? 'file' : 'link-file'}
      >${t(isExpired ? 'list-replace' : 'list-add')}<span class="unseen">: ${name}</span>
      <input
        id=${addId(row)}
        type="file"
        multiple
        accept=${accept}
        @change=${(event: Event) => {
          void files.choose(row, takeFiles(event), isExpired ? row.documents : []);
        }}
      />
    </label>
  </span>`;
}

function takeFiles(event: Event): readonly File[] {
  const input = event.target as HTMLInputElement;
  const files = [...(input.files ?? [])];
  input.value = '';
  return files;
}
