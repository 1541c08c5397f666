/** What kind of producer the entity is: a list to choose from, kept in the words of the decisions whatever language the page speaks. */
import { html, nothing, type TemplateResult } from 'lit';
import { ENTITY_KIND_MESSAGES, ENTITY_KINDS, type EntityKindMessageKey } from '../../form/entity-kinds.js';

/**
 * @param kind as the sheet has it; one that is not in the list stays a choice of its own
 * @param change is called with the chosen kind, empty where none is chosen
 */
export function renderEntityKind(
  t: (key: EntityKindMessageKey) => string,
  kind: string | undefined,
  change: (kind: string) => void,
  disabled = false,
): TemplateResult {
  const isListed = ENTITY_KINDS.some((key) => ENTITY_KIND_MESSAGES[key] === kind);
  return html`<label class="field"
    >${t('entity-kind')}
    <select
      name="entity-kind"
      ?disabled=${disabled}
      @change=${(event: Event) => {
        change((event.target as HTMLSelectElement).value);
      }}
    >
      <option value="" .selected=${!kind}>${t('entity-kind-open')}</option>
      ${ENTITY_KINDS.map((key) => {
        const value = ENTITY_KIND_MESSAGES[key];
        return html`<option value=${value} .selected=${value === kind}>${t(key)}</option>`;
      })}
      ${kind && !isListed ? html`<option value=${kind} .selected=${true}>${kind}</option>` : nothing}
    </select>
  </label>`;
}
