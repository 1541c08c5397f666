/** The part below the options: evidence to prepare, attached files, and a note. */
import type { Evidence } from '@ocop-kit/engine/schema';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { button } from '../../shared/templates/button.js';
import { emit } from '../../shared/emit.js';
import { createLocalizedText } from '../../shared/i18n/localized-text.js';
import type { Translate } from '../../shared/i18n/messages.js';
import type { CriterionView } from './criterion-view.js';
import type { CriterionMessageKey } from './messages.vi.js';

interface EvidencePart {
  readonly view: CriterionView;
  readonly t: Translate<CriterionMessageKey>;
  readonly lang: string;
  readonly host: EventTarget;
  readonly closed: boolean;
  /** Whether to render the content even though nothing in it has to be visible. */
  readonly drawn: boolean;
  /** Whether it holds anything that the person entered. */
  readonly open: boolean;
  readonly onToggle: (event: Event) => void;
}

export function renderEvidence(part: EvidencePart): TemplateResult {
  const { view, t, drawn, open, onToggle } = part;
  const { evidence = [] } = view;
  return html`<details ?open=${open} @toggle=${onToggle}>
    <summary>${t('evidence')}${evidence.length > 0 ? ` (${evidence.length})` : ''}</summary>
    ${drawn || open ? renderDetails(part) : nothing}
  </details>`;
}

function renderDetails(part: EvidencePart): TemplateResult {
  const { view, t, lang, host, closed } = part;
  const { evidence = [], refused = [], note, pack } = view;
  const criterion = view.criterion.id;
  const localizedText = createLocalizedText(pack, lang);
  const wanted = (pack.evidenceKinds ?? []).filter(({ id }) => view.criterion.evidence?.includes(id));
  return html`${
      wanted.length > 0
        ? html`<p>${t('prepare')}</p>
            <ul>
              ${wanted.map(
                ({ title, text }) =>
                  html`<li>
                    <b>${localizedText(title)}</b>
                    <span class="hint">${localizedText(text)}</span>
                  </li>`,
              )}
            </ul>`
        : nothing
    }
    <ul class="files">
      ${evidence.map((item, position) => renderAttached(part, item, position))}
    </ul>
    <div role="alert">${refused.map((reason) => html`<p class="error">${reason}</p>`)}</div>
    ${closed ? nothing : html`<p class="add">${renderFileInput(part, false)} ${renderFileInput(part, true)}</p>`}
    <label
      >${t('note')}
      <textarea
        maxlength="20000"
        ?readonly=${closed}
        .value=${live(note)}
        @input=${(event: InputEvent) => {
          emit(host, 'ocop-note', { criterion, note: (event.target as HTMLTextAreaElement).value });
        }}
      ></textarea>
    </label>`;
}

function renderAttached({ view, t, host, closed }: EvidencePart, item: Evidence, position: number) {
  const { title, file } = item;
  return html`<li>
    ${title}
    ${
      file?.size === undefined
        ? nothing
        : html`<span class="hint">${t('size', { size: Math.ceil(file.size / 1024) })}</span>`
    }
    ${
      closed
        ? nothing
        : button(
            t('detach'),
            () => {
              emit(host, 'ocop-detach', { criterion: view.criterion.id, position });
            },
            'link',
            `${t('detach')}: ${title}`,
          )
    }
  </li>`;
}

/** `capture` opens a phone's camera. Desktops have none, so styles hide this input there. */
function renderFileInput({ view, t, host }: EvidencePart, camera: boolean): TemplateResult {
  return html`<label class="file ${camera ? 'camera' : ''}"
    >${t(camera ? 'photograph' : 'attach')}
    <input
      type="file"
      ?multiple=${!camera}
      accept=${camera ? 'image/*' : (view.accept ?? '')}
      capture=${camera ? 'environment' : nothing}
      @change=${(event: Event) => {
        const input = event.target as HTMLInputElement;
        emit(host, 'ocop-attach', { criterion: view.criterion.id, files: [...(input.files ?? [])] });
        // Without this, a file that was removed couldn't be chosen again.
        input.value = '';
      }}
    />
  </label>`;
}
