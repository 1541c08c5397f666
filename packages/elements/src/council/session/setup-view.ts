/** Where a session is set up: its council, its day, its regulation, who sits in it and what is scored. */
import { COMMON_PRACTICE } from '@ocop-kit/engine/council';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { button } from '../../shared/templates/button.js';
import {
  listGaps,
  withMember,
  withMemberField,
  withoutMember,
  type DraftMember,
  type OpeningDraft,
  type OpeningGap,
} from './opening-draft.js';
import { filesInput, typedIn, type SessionView } from './session-view.js';

const LEVELS = ['commune', 'consulting', 'province', 'centre'] as const;
const FORMS = ['meeting', 'written'] as const;
const ROLES = ['chair', 'vice-chair', 'member', 'secretary'] as const;
const KINDS = ['first', 'upgrade', 're-rating'] as const;
const REGULATIONS = ['none', 'common', 'own'] as const;

interface SetupView extends SessionView {
  readonly draft: OpeningDraft;
}

export function renderSetup(view: SetupView): TemplateResult {
  const { desk, t, draft } = view;
  const isChange = desk.session !== undefined;
  const gaps = desk.areGapsShown ? listGaps(draft) : [];
  return html`<h2 tabindex="-1">${t(isChange ? 'setup-change' : 'setup-title')}</h2>
    ${gaps.length > 0 ? renderGaps(view, gaps) : nothing}
    <div class="columns">${renderCouncil(view)} ${renderHeld(view)}</div>
    ${renderRegulation(view)} ${renderMembers(view)} ${renderProducts(view)}
    <p class="buttons">
      ${button(t(isChange ? 'setup-keep' : 'setup-open'), () => void desk.open(), 'primary')}
      ${button(t(isChange ? 'setup-drop-change' : 'setup-drop'), () => {
        desk.dropOpening();
      })}
    </p>`;
}

/** By gap, the field that fills it. */
const FIELDS: Readonly<Record<OpeningGap, string>> = {
  name: '#council-name',
  day: '#held-on',
  members: '.add-member',
  chair: '.members select',
  'member-name': '.members input',
  products: '.products .file input',
};

function renderGaps({ desk, t }: SetupView, gaps: readonly OpeningGap[]): TemplateResult {
  return html`<div class="callout gaps" role="alert" tabindex="-1">
    <b>${t('gaps', { count: gaps.length })}</b>
    <ul>
      ${gaps.map(
        (gap) =>
          html`<li>
            ${button(
              t(`gap-${gap}`),
              () => {
                desk.lead(FIELDS[gap]);
              },
              'link',
            )}
          </li>`,
      )}
    </ul>
  </div>`;
}

function renderCouncil({ desk, t, draft }: SetupView): TemplateResult {
  const { council } = draft;
  const put = (change: Partial<OpeningDraft['council']>): void => {
    desk.setUp((now) => ({ ...now, council: { ...now.council, ...change } }));
  };
  return html`<fieldset>
    <legend>${t('setup-council')}</legend>
    <label class="field" for="council-name"
      >${t('setup-name')}
      <input
        id="council-name"
        maxlength="300"
        aria-describedby="council-name-hint"
        .value=${live(council.name)}
        @input=${(event: Event) => {
          put({ name: typedIn(event) });
        }}
      />
    </label>
    <p class="hint" id="council-name-hint">${t('setup-name-hint')}</p>
    <label class="field"
      >${t('setup-level')}
      <select
        .value=${live(council.level)}
        @change=${(event: Event) => {
          put({ level: typedIn(event) as OpeningDraft['council']['level'] });
        }}
      >
        ${LEVELS.map(
          (level) =>
            html`<option value=${level} ?selected=${council.level === level}>${t(`level-${level}`)}</option>`,
        )}
      </select>
    </label>
    ${(['agency', 'decision'] as const).map(
      (field) =>
        html`<label class="field"
          >${t(`setup-${field}`)}
          <input
            maxlength="300"
            .value=${live(council[field])}
            @input=${(event: Event) => {
              put({ [field]: typedIn(event) });
            }}
          />
        </label>`,
    )}
  </fieldset>`;
}

function renderHeld({ desk, t, draft }: SetupView): TemplateResult {
  const { held } = draft;
  const put = (change: Partial<OpeningDraft['held']>): void => {
    desk.setUp((now) => ({ ...now, held: { ...now.held, ...change } }));
  };
  return html`<fieldset>
    <legend>${t('setup-held')}</legend>
    <label class="field" for="held-on"
      >${t('setup-on')}
      <input
        id="held-on"
        inputmode="numeric"
        placeholder="dd/mm/yyyy"
        maxlength="40"
        class="short"
        .value=${live(held.on)}
        @input=${(event: Event) => {
          put({ on: typedIn(event) });
        }}
      />
    </label>
    <label class="field"
      >${t('setup-place')}
      <input
        maxlength="300"
        .value=${live(held.place)}
        @input=${(event: Event) => {
          put({ place: typedIn(event) });
        }}
      />
    </label>
    <div class="field" role="radiogroup" aria-label=${t('setup-form')}>
      ${t('setup-form')}
      ${FORMS.map(
        (form) =>
          html`<label class="answer"
            ><input
              type="radio"
              name="form"
              .checked=${live(held.form === form)}
              @change=${() => {
                put({ form });
              }}
            />${t(`form-${form}`)}</label
          >`,
      )}
    </div>
  </fieldset>`;
}

function renderRegulation(view: SetupView): TemplateResult {
  const { desk, t, draft, textOf } = view;
  const { regulation } = draft;
  const isCommon = JSON.stringify(regulation) === JSON.stringify(COMMON_PRACTICE);
  const chosen = regulation ? (isCommon ? 'common' : 'own') : 'none';
  const choose = (choice: (typeof REGULATIONS)[number]): void => {
    if (choice === 'own') return;
    desk.setUp((now) => ({ ...now, regulation: choice === 'common' ? COMMON_PRACTICE : undefined }));
  };
  return html`<fieldset class="regulation" role="radiogroup">
    <legend>${t('setup-regulation')}</legend>
    ${REGULATIONS.filter((choice) => choice !== 'own' || chosen === 'own').map(
      (choice) =>
        html`<label class="answer"
          ><input
            type="radio"
            name="regulation"
            .checked=${live(chosen === choice)}
            @change=${() => {
              choose(choice);
            }}
          /><span
            >${t(`regulation-${choice}`)}<span class="hint"
              >${choice === 'own' ? textOf(regulation?.title) : t(`regulation-${choice}-hint`)}</span
            ></span
          ></label
        >`,
    )}
    <p>${filesInput(t('regulation-file'), (files) => void desk.takeFiles(files))}</p>
  </fieldset>`;
}

function renderMembers(view: SetupView): TemplateResult {
  const { desk, t, draft } = view;
  return html`<fieldset class="members">
    <legend>${t('setup-members')}</legend>
    <p class="hint">${t('setup-members-hint')}</p>
    <ol>
      ${draft.members.map((member) => renderMember(view, member))}
    </ol>
    ${button(
      t('add-member'),
      () => {
        desk.setUp(withMember, '.members li.added input');
      },
      'add-member',
    )}
  </fieldset>`;
}

function renderMember({ desk, t, draft }: SetupView, member: DraftMember): TemplateResult {
  const { id } = member;
  const put = (change: Partial<DraftMember>): void => {
    desk.setUp((now) => withMemberField(now, id, change));
  };
  const field = (name: 'name' | 'title' | 'body'): TemplateResult =>
    html`<label
      >${t(`member-${name}`)}
      <input
        maxlength="300"
        .value=${live(member[name])}
        @input=${(event: Event) => {
          put({ [name]: typedIn(event) });
        }}
      />
    </label>`;
  const { members } = draft;
  const isAdded = member === members.findLast(({ role }) => role !== 'secretary');
  return html`<li class=${isAdded ? 'added' : ''}>
    <b class="letter">${id}</b>
    ${field('name')}
    <label
      >${t('member-role')}
      <select
        @change=${(event: Event) => {
          put({ role: typedIn(event) as DraftMember['role'] });
        }}
      >
        ${ROLES.map(
          (role) =>
            html`<option value=${role} .selected=${member.role === role}>${t(`role-${role}`)}</option>`,
        )}
      </select>
    </label>
    ${field('title')} ${field('body')}
    ${button(
      t('take-out'),
      () => {
        desk.setUp((now) => withoutMember(now, id), '.add-member');
      },
      'link',
      t('remove-member', { member: member.name === '' ? id : member.name }),
    )}
  </li>`;
}

function renderProducts({ desk, t, draft }: SetupView): TemplateResult {
  const put = (step: (products: OpeningDraft['products']) => OpeningDraft['products']): void => {
    desk.setUp((now) => ({ ...now, products: step(now.products) }));
  };
  return html`<fieldset class="products">
    <legend>${t('setup-products')}</legend>
    <p class="hint">${t('setup-products-hint')}</p>
    ${
      draft.products.length > 0
        ? html`<ol>
            ${draft.products.map(
              ({ id, name, entity, set, kind = 'first' }) =>
                html`<li>
                  <span
                    ><b>${name}</b> · ${entity} <span class="hint">${t('product-set', { set })}</span></span
                  >
                  <select
                    aria-label=${name}
                    @change=${(event: Event) => {
                      const chosen = KINDS.find((one) => one === typedIn(event));
                      put((list) =>
                        list.map((one) =>
                          one.id === id ? { ...one, ...(chosen && { kind: chosen }) } : one,
                        ),
                      );
                    }}
                  >
                    ${KINDS.map(
                      (one) =>
                        html`<option value=${one} .selected=${kind === one}>${t(`kind-${one}`)}</option>`,
                    )}
                  </select>
                  ${button(
                    t('take-out'),
                    () => {
                      put((list) => list.filter((one) => one.id !== id));
                    },
                    'link',
                    t('remove-product', { product: name }),
                  )}
                </li>`,
            )}
          </ol>`
        : nothing
    }
    <p>${filesInput(t('add-products'), (files) => void desk.takeFiles(files))}</p>
  </fieldset>`;
}
