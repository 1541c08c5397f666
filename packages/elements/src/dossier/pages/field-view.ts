/** One field of a page, asked in the way that fits what it holds: a line, a text, a day, a number, a choice. */
import { textIn } from '@ocop-kit/engine';
import type { TemplateResult } from 'lit';
import { readDossierField, type FieldValue } from '../../form/dossier-fields.js';
import { ENTITY_KIND_MESSAGES, ENTITY_KINDS } from '../../form/entity-kinds.js';
import { ETHNIC_GROUPS } from './ethnic-groups.js';
import { fieldId } from './field-id.js';
import type { PageField } from './page-list.js';
import type { PageTextKey } from './page-texts.js';
import type { PageView } from './page-view.js';
import { renderPapers } from './papers-view.js';
import { renderCommune, shownCommune } from './commune-view.js';
import { readTyped, typedText } from './read-typed.js';

export function renderField(view: PageView, field: PageField): TemplateResult {
  const { input } = field;
  if (input.as === 'choice') return renderChoice(view, field, input.values);
  if (input.as === 'papers') return renderPapers(view, field);
  if (input.as === 'commune') return renderCommune(view, field);
  const { tools, texts } = view;
  const { html, nothing } = tools;
  const id = fieldId(field.field);
  const hint = hintText(view, field);
  const fault = view.state.faultAt(field);
  return html`<div class="field">
    <label for=${id}>${texts.labelOf(field)}</label>
    ${hint ? html`<p class="hint" id="${id}-hint">${hint}</p>` : nothing}
    ${fault === undefined ? nothing : html`<p class="error" id="${id}-error">${fault}</p>`}
    ${renderControl(view, field, {
      id,
      invalid: fault === undefined ? nothing : 'true',
      described:
        [hint && `${id}-hint`, fault !== undefined && `${id}-error`].filter(Boolean).join(' ') || nothing,
    })}
  </div>`;
}

/** What the control of a field says of itself to those who do not see it. */
interface ControlAbout {
  readonly id: string;
  readonly invalid: unknown;
  readonly described: unknown;
}

function renderControl(view: PageView, field: PageField, about: ControlAbout): TemplateResult {
  const { as } = field.input;
  if (as === 'note') return renderNote(view, field, about);
  if (as === 'entity-kind' || as === 'rank') return renderSelect(view, field, about);
  const { tools, assessment, state, disabled } = view;
  const { html, live, nothing } = tools;
  const list = as === 'ethnicity' ? `${about.id}-list` : nothing;
  return html`<input
      id=${about.id}
      type=${field.keyboard === 'tel' || field.keyboard === 'email' ? field.keyboard : 'text'}
      class=${as === 'day' || as === 'number' ? 'short' : nothing}
      maxlength="500"
      inputmode=${field.keyboard ?? nothing}
      autocomplete=${field.autocomplete ?? 'off'}
      list=${list}
      aria-invalid=${about.invalid}
      aria-describedby=${about.described}
      ?readonly=${disabled}
      .value=${live(state.textOf(assessment, field))}
      @input=${(event: Event) => {
        write(view, field, (event.target as HTMLInputElement).value);
      }}
      @change=${() => {
        view.leave(field);
      }}
    />${
      as === 'ethnicity'
        ? html`<datalist id=${list}>
            ${ETHNIC_GROUPS.map((name) => html`<option value=${name}></option>`)}
          </datalist>`
        : nothing
    }`;
}

function renderNote(view: PageView, field: PageField, about: ControlAbout): TemplateResult {
  const { tools, assessment, state, disabled } = view;
  const { html, live } = tools;
  return html`<textarea
    id=${about.id}
    rows="8"
    maxlength="20000"
    aria-invalid=${about.invalid}
    aria-describedby=${about.described}
    ?readonly=${disabled}
    .value=${live(state.textOf(assessment, field))}
    @input=${(event: Event) => {
      write(view, field, (event.target as HTMLTextAreaElement).value);
    }}
  ></textarea>`;
}

/** Every key is kept: what cannot be read as a day or a number yet is remembered as it is typed. */
function write(view: PageView, field: PageField, text: string): void {
  const reading = readTyped(text, field, view.texts);
  if (field.input.as === 'day' || field.input.as === 'number') view.type(field, text);
  view.write({ [field.field]: 'value' in reading ? reading.value : undefined });
}

function renderSelect(view: PageView, field: PageField, about: ControlAbout): TemplateResult {
  const { tools, texts, assessment, disabled } = view;
  const { html, nothing } = tools;
  const value = readDossierField(assessment, field.field);
  const options = field.input.as === 'rank' ? rankOptions(view) : kindOptions(view);
  const isListed = options.some((option) => option.value === value);
  return html`<select
    id=${about.id}
    aria-describedby=${about.described}
    ?disabled=${disabled}
    @change=${(event: Event) => {
      const at = (event.target as HTMLSelectElement).selectedIndex - 1;
      view.write({ [field.field]: options[at]?.value ?? (at < 0 ? undefined : value) });
    }}
  >
    <option .selected=${value === undefined}>${texts.t('page-open')}</option>
    ${options.map((option) => html`<option .selected=${option.value === value}>${option.text}</option>`)}
    ${value !== undefined && !isListed ? html`<option .selected=${true}>${String(value)}</option>` : nothing}
  </select>`;
}

interface SelectOption {
  readonly value: FieldValue;
  readonly text: string;
}

function kindOptions({ texts }: PageView): readonly SelectOption[] {
  return ENTITY_KINDS.map((key) => ({ value: ENTITY_KIND_MESSAGES[key], text: texts.t(key) }));
}

function rankOptions({ set, texts }: PageView): readonly SelectOption[] {
  return set.pack.bands
    .map(({ rank, title }) => ({ value: rank, text: textIn(title, texts.lang) }))
    .sort((a, b) => b.value - a.value);
}

function renderChoice(view: PageView, field: PageField, values: readonly string[]): TemplateResult {
  const { tools, texts, assessment, disabled } = view;
  const { html, live, nothing } = tools;
  const id = fieldId(field.field);
  const chosen = readDossierField(assessment, field.field);
  return html`<fieldset class="condition dossier-choice" ?disabled=${disabled}>
    <legend>${texts.labelOf(field)}</legend>
    <div class="answers">
      ${values.map((value, at) => {
        const hint = texts.hintOf(`${field.field}-${value}`);
        const isChosen = chosen === value;
        return html`<label class=${isChosen ? 'answer picked' : 'answer'}>
          <input
            id=${at === 0 ? id : nothing}
            type="radio"
            name=${id}
            value=${value}
            .checked=${live(isChosen)}
            @change=${() => {
              view.write({ [field.field]: value });
            }}
          />
          <span>
            ${texts.t(`${field.field}-${value}` as PageTextKey)}
            ${hint ? html`<span class="hint quoted">${hint}</span>` : nothing}
          </span>
        </label>`;
      })}
    </div>
  </fieldset>`;
}

function hintText({ texts, assessment }: PageView, { field, input }: PageField): string {
  const own = texts.hintOf(field, readDossierField(assessment, 'registration.kind'));
  return own || (input.as === 'day' ? texts.t('day-hint') : '');
}

/** What is known, as a person reads it. */
export function shownValue(view: PageView, field: PageField): string {
  const { texts, assessment, papers } = view;
  const value = readDossierField(assessment, field.field);
  const { as } = field.input;
  if (as === 'commune') return shownCommune(assessment);
  if (as === 'papers')
    return papers
      .flatMap(({ id, title }) => (Array.isArray(value) && value.includes(id) ? [title] : []))
      .join('; ');
  if (as === 'choice') return texts.t(`${field.field}-${String(value)}` as PageTextKey);
  const option = [
    ...(as === 'rank' ? rankOptions(view) : []),
    ...(as === 'entity-kind' ? kindOptions(view) : []),
  ].find((one) => one.value === value);
  return option?.text ?? typedText(value, field);
}
