/** Vietnamese messages of a signed rating. */
export const VERIFIER_MESSAGES = {
  altered: 'Trang này ghi khác với nội dung đã ký',
  differs: 'Khác ở: {fields}. Ở đây hiện nội dung đã ký.',
  'field-product': 'tên sản phẩm',
  'field-entity': 'chủ thể',
  'field-stars': 'hạng sao',
  'field-score': 'điểm',
};

export type VerifierMessageKey = keyof typeof VERIFIER_MESSAGES;
