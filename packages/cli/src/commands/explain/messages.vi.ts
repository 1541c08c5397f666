/** Messages of `ocop explain`, in Vietnamese; its keys are those of every language. */
export const vi = {
  about: 'giải thích kết quả bằng lời, kèm điều khoản',
  quote: 'in nguyên văn điều khoản được dẫn',
};
