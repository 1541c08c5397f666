/** What kind of producer the entity is: a list to choose from, kept in the words of the decisions whatever language the page speaks. */
import { html, nothing, type TemplateResult } from 'lit';

/** Messages of the list. Its first page and its last page are fetched apart, so both bring them. */
export const ENTITY_KIND_MESSAGES = {
  'entity-kind': 'Loại hình chủ thể',
  'entity-kind-open': 'Chưa chọn',
  'kind-cooperative': 'Hợp tác xã',
  'kind-cooperative-group': 'Tổ hợp tác',
  'kind-company': 'Doanh nghiệp',
  'kind-farm': 'Trang trại',
  'kind-business-household': 'Hộ kinh doanh',
  'kind-household': 'Hộ gia đình',
};

type KindMessageKey = keyof typeof ENTITY_KIND_MESSAGES;
const KINDS = [
  'kind-cooperative',
  'kind-cooperative-group',
  'kind-company',
  'kind-farm',
  'kind-business-household',
  'kind-household',
] as const satisfies readonly KindMessageKey[];

/**
 * @param kind as the sheet has it; one that is not in the list stays a choice of its own
 * @param change is called with the chosen kind, empty where none is chosen
 */
export function renderEntityKind(
  t: (key: KindMessageKey) => string,
  kind: string | undefined,
  change: (kind: string) => void,
  disabled = false,
): TemplateResult {
  const isListed = KINDS.some((key) => ENTITY_KIND_MESSAGES[key] === kind);
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
      ${KINDS.map((key) => {
        const value = ENTITY_KIND_MESSAGES[key];
        return html`<option value=${value} .selected=${value === kind}>${t(key)}</option>`;
      })}
      ${kind && !isListed ? html`<option value=${kind} .selected=${true}>${kind}</option>` : nothing}
    </select>
  </label>`;
}
