/**
 * What is folded under the options, fetched when somebody unfolds it: the papers that help, what is attached, a note, the citation, and
 * explained words. Nobody needs them for the first answer.
 */
import { citeText } from '@ocop-kit/engine';
import type { Evidence } from '@ocop-kit/engine/schema';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { button } from '../../shared/templates/button.js';
import { emit } from '../../shared/emit.js';
import { createLocalizedText } from '../../shared/i18n/localized-text.js';
import { createTranslate, type Translate } from '../../shared/i18n/messages.js';
import type { CriterionView } from './criterion-view.js';
import { EVIDENCE_MESSAGES, type EvidenceMessageKey } from './evidence-messages.vi.js';

export { isIdentityPaper } from './identity-papers.js';

export interface FoldedPart {
  readonly view: CriterionView;
  readonly lang: string;
  readonly host: EventTarget;
  /** Whether nothing may be changed. */
  readonly closed: boolean;
  /** Files that wait for a word of the person, because they look like identity papers. */
  readonly suspects: readonly File[];
  readonly choose: (files: readonly File[]) => void;
  /** @param attach whether the suspects are attached all the same */
  readonly decide: (attach: boolean) => void;
}

type EvidencePart = FoldedPart & { readonly t: Translate<EvidenceMessageKey> };

const translate = (lang: string): Translate<EvidenceMessageKey> =>
  createTranslate('ocop-criterion', { vi: EVIDENCE_MESSAGES }, lang);

export function renderCitation(
  { pack, cite, criterion: { id } }: CriterionView,
  lang: string,
): TemplateResult {
  return html`<p class="hint">
    ${citeText(pack, { ...cite, criterion: id }, pack.languages.includes(lang) ? lang : 'en')}
  </p>`;
}

export function renderEvidence(folded: FoldedPart): TemplateResult {
  const t = translate(folded.lang);
  const part = { ...folded, t };
  const { view, lang, host, closed, suspects, decide } = part;
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
    <div role="alert">
      ${refused.map((reason) => html`<p class="error">${reason}</p>`)}
      ${
        suspects.length > 0
          ? html`<p class="callout">
              <b>${t('identity', { names: suspects.map(({ name }) => name).join('”, “') })}</b><br />
              ${t('identity-why')}
            </p>`
          : nothing
      }
    </div>
    ${
      suspects.length > 0
        ? html`<p class="add identity">
            ${button(
              t('leave-out'),
              () => {
                decide(false);
              },
              'primary',
            )}
            ${button(t('attach-anyway'), () => {
              decide(true);
            })}
          </p>`
        : nothing
    }
    ${
      closed || suspects.length > 0
        ? nothing
        : html`<p class="add">${renderFileInput(part, false)} ${renderFileInput(part, true)}</p>
            <p class="hint">${t('privacy')}</p>`
    }
    <label class="note"
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
function renderFileInput({ view, t, choose }: EvidencePart, camera: boolean): TemplateResult {
  return html`<label class="file ${camera ? 'camera' : ''}"
    >${t(camera ? 'photograph' : 'attach')}
    <input
      type="file"
      ?multiple=${!camera}
      accept=${camera ? 'image/*' : (view.accept ?? '')}
      capture=${camera ? 'environment' : nothing}
      @change=${(event: Event) => {
        const input = event.target as HTMLInputElement;
        choose([...(input.files ?? [])]);
        // Without this, a file that was removed couldn't be chosen again.
        input.value = '';
      }}
    />
  </label>`;
}
