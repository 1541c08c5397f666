/** What the element says before the dossier itself is there. */
export const OPENING_MESSAGES = {
  loading: 'Đang mở hồ sơ…',
  failed: 'Chưa mở được hồ sơ: chưa tải đủ mã của trang, hoặc phiếu theo bộ quy định không có ở đây.',
  retry: 'Thử lại',
};

export type OpeningMessageKey = keyof typeof OPENING_MESSAGES;
