/** Messages of `ocop lint`, in Vietnamese; its keys are those of every language. */
export const vi = {
  pack: 'tệp bộ quy định, hoặc mã của bộ có sẵn: {pack}',
};
