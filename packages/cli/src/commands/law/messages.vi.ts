/** Messages of `ocop law`, in Vietnamese; its keys are those of every language. */
export const vi = {
  about: 'đọc một điều, khoản, điểm của Quyết định',
  id: 'ví dụ 3, 3.3 hoặc 3.3a; bỏ trống để xem mục lục',
  noArticle:
    'Không có “{id}” trong Quyết định. Hãy chạy ocop law để xem mục lục, hoặc thử dạng 3.3 hay 3.3a.',
  noArticles: 'Chỉ có văn bản của {known}; bộ quy định “{pack}” không kèm văn bản.',
};
