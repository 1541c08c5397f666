/** Where the entity is: its commune by search, which knows the codes, or both names by hand where the search does not know them. */
import type { Assessment } from '@ocop-kit/engine/schema';
import type { PlaceHit } from '@ocop-kit/rules/places';
import type { TemplateResult } from 'lit';
import { readDossierField } from '../../form/dossier-fields.js';
import { fieldId } from './field-id.js';
import type { PageField } from './page-list.js';
import type { PageView } from './page-view.js';

const PARTS = ['entity.commune', 'entity.province'] as const;

export function renderCommune(view: PageView, field: PageField): TemplateResult {
  const { tools, texts, assessment, disabled, communes } = view;
  const { html, nothing, button } = tools;
  const { t } = texts;
  const isKnown = Boolean(readDossierField(assessment, 'entity.communeCode'));
  if (disabled || (isKnown && !communes.isChanging))
    return html`<div class="field">
      <span class="known-label">${texts.labelOf(field)}</span>
      <p class="known-commune">
        <b>${shownCommune(assessment)}</b>
        ${
          disabled
            ? nothing
            : button(
                t('commune-change'),
                () => {
                  communes.begin();
                  view.focus('.dossier input[type=search]');
                },
                'link',
                `${t('commune-change')}: ${texts.labelOf(field)}`,
              )
        }
      </p>
    </div>`;
  return html`${renderSearch(view, field)}
    <details class="fold" ?open=${!isKnown && shownCommune(assessment) !== ''}>
      <summary>${t('commune-by-hand')}</summary>
      ${PARTS.map((part) => renderByHand(view, part))}
    </details>`;
}

function renderSearch(view: PageView, field: PageField): TemplateResult {
  const { tools, texts, communes } = view;
  const { html, nothing, live } = tools;
  const { t } = texts;
  const { words, answered, hits, hasFailed } = communes;
  const id = `${fieldId(field.field)}-search`;
  const isAnswered = words.trim() !== '' && words === answered;
  return html`<div class="field">
    <label for=${id}>${texts.labelOf(field)}</label>
    <p class="hint" id="${id}-hint">${t('commune-hint')}</p>
    <input
      id=${id}
      type="search"
      maxlength="200"
      autocomplete="off"
      enterkeyhint="search"
      aria-describedby="${id}-hint"
      .value=${live(words)}
      @input=${(event: Event) => {
        communes.type((event.target as HTMLInputElement).value);
      }}
      @keydown=${(event: KeyboardEvent) => {
        // An input method takes Enter for itself, to end a word; elsewhere it would leave the page with nothing chosen.
        if (event.key !== 'Enter' || event.isComposing) return;
        event.preventDefault();
        const [first] = hits;
        if (isAnswered && first) choose(view, first);
      }}
    />
    <p class="hint" role="status">
      ${
        isAnswered
          ? hasFailed
            ? t('commune-failed')
            : hits.length > 0
              ? t('commune-count', { count: hits.length })
              : t('commune-none')
          : nothing
      }
    </p>
    ${
      isAnswered && hits.length > 0
        ? html`<ul class="choices">
            ${hits.map((hit) => html`<li>${renderHit(view, hit)}</li>`)}
          </ul>`
        : nothing
    }
  </div>`;
}

function renderHit(view: PageView, hit: PlaceHit): TemplateResult {
  const { tools, texts, communes } = view;
  const { html, nothing, button } = tools;
  const former = communes.formerText(hit, texts.lang);
  return button(
    html`<span
      >${hit.commune?.fullName}, ${hit.province.fullName}
      ${former ? html`<span class="hint">${former}</span>` : nothing}</span
    >`,
    () => {
      choose(view, hit);
    },
    'choice',
  );
}

function choose({ communes, write, focus }: PageView, { commune, province }: PlaceHit): void {
  communes.clear();
  communes.isChanging = false;
  write({
    'entity.commune': commune?.fullName,
    'entity.communeCode': commune?.code,
    'entity.province': province.fullName,
    'entity.provinceCode': province.code,
  });
  focus('.known-commune button');
}

function renderByHand(
  { tools, texts, assessment, write }: PageView,
  part: (typeof PARTS)[number],
): TemplateResult {
  const { html, live } = tools;
  const id = fieldId(part);
  return html`<div class="field">
    <label for=${id}>${texts.t(part)}</label>
    <input
      id=${id}
      type="text"
      maxlength="500"
      autocomplete="off"
      .value=${live(String(readDossierField(assessment, part) ?? ''))}
      @input=${(event: Event) => {
        const { value } = event.target as HTMLInputElement;
        // The codes are those of the names that were there.
        write({ [part]: value, 'entity.communeCode': undefined, 'entity.provinceCode': undefined });
      }}
    />
  </div>`;
}

/** “Xã Ví Dụ, Tỉnh Ví Dụ”. */
export function shownCommune(assessment: Assessment): string {
  return PARTS.map((part) => readDossierField(assessment, part))
    .filter(Boolean)
    .join(', ');
}
