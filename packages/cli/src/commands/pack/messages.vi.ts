/** Messages of `ocop pack`, in Vietnamese; its keys are those of every language. */
export const vi = {
  about: 'làm bộ quy định của riêng bạn: tỉnh, xã, hoặc một chương trình khác',
  helpOn: 'xem hướng dẫn của một lệnh',
};
