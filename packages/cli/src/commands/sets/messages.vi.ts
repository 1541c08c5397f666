/** Messages of `ocop sets`, in Vietnamese; its keys are those of every language. */
export const vi = {
  about: 'tìm bộ sản phẩm theo tên thường gọi, có dấu hay không dấu',
  words: 'tên sản phẩm, ví dụ: mat ong',
  noSets:
    'Không tìm thấy bộ sản phẩm nào cho “{words}”. Hãy thử một tên khác, hoặc chạy ocop sets để xem tất cả.',
};
