/** Messages of `ocop decode`, in Vietnamese; its keys are those of every language. */
export const vi = {
  about: 'đọc chuỗi thành phiếu',
  vector: 'chuỗi do ocop encode viết',
};
