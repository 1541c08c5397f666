/** The kinds of producer that the decisions name, in their words: a sheet keeps these whatever language the page speaks. */
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

export type EntityKindMessageKey = keyof typeof ENTITY_KIND_MESSAGES;

/** In the order of a list to choose from. */
export const ENTITY_KINDS = [
  'kind-cooperative',
  'kind-cooperative-group',
  'kind-company',
  'kind-farm',
  'kind-business-household',
  'kind-household',
] as const satisfies readonly EntityKindMessageKey[];
