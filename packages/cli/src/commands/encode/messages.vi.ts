/** Messages of `ocop encode`, in Vietnamese; its keys are those of every language. */
export const vi = {
  about: 'viết phiếu thành một chuỗi ngắn',
};
