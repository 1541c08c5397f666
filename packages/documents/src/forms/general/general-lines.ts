/** Lines that several of the general forms have. */
import type { FormBlock } from '@ocop-kit/engine/schema';

/** Under which rules the form is handed in. */
export const RULES_LINES: readonly FormBlock[] = [
  { kind: 'paragraph', style: 'centre', text: '{pack.programme}' },
  { kind: 'paragraph', style: 'centre', text: '{pack.title} ({pack.number})' },
];

/** Which product it is about, and whose. */
export const NAME_LINES: readonly FormBlock[] = [
  {
    kind: 'paragraph',
    style: 'item',
    text: { vi: 'Tên sản phẩm: {product.name}', en: 'Product: {product.name}' },
  },
  { kind: 'paragraph', style: 'item', text: { vi: 'Chủ thể: {entity.name}', en: 'Entity: {entity.name}' } },
];

/** Who makes what. */
export const PRODUCT_LINES: readonly FormBlock[] = [
  ...NAME_LINES,
  {
    kind: 'paragraph',
    style: 'item',
    text: { vi: 'Loại hình tổ chức: {entity.kind}', en: 'Kind of organisation: {entity.kind}' },
  },
  {
    kind: 'paragraph',
    style: 'item',
    text: {
      vi: 'Người đại diện: {entity.representative}\u2003\u2003Chức vụ: {entity.role}',
      en: 'Representative: {entity.representative}\u2003\u2003Position: {entity.role}',
    },
  },
  {
    kind: 'paragraph',
    style: 'item',
    text: { vi: 'Địa chỉ: {entity.address}', en: 'Address: {entity.address}' },
  },
  {
    kind: 'paragraph',
    style: 'item',
    text: {
      vi: 'Điện thoại: {entity.phone}\u2003\u2003Email: {entity.email}',
      en: 'Telephone: {entity.phone}\u2003\u2003Email: {entity.email}',
    },
  },
];

/** The entity's representative signs on the right. */
export const SIGNATURE: FormBlock = {
  kind: 'signature',
  left: [],
  right: [
    {
      style: 'place-and-day',
      text: {
        vi: '{registration.place|........}, ngày {signed.day|........} tháng {signed.month|........} năm {signed.year|......}',
        en: '{registration.place|........}, {signed.day|........}/{signed.month|........}/{signed.year|......}',
      },
    },
    { style: 'subtitle', text: { vi: 'Đại diện chủ thể', en: 'For the entity' } },
    { text: { vi: '(Ký, ghi rõ họ tên)', en: '(Signature and full name)' } },
    { style: 'name', text: '{entity.representative}', optional: true },
  ],
};
