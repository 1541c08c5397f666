/** Why a file that was chosen is not attached. */
export const FILE_MESSAGES = {
  'too-many': '{name}: đã đủ {most} tệp cho tiêu chí này.',
  'too-big': '{name}: {size} MB, quá giới hạn {most} MB. Hãy nén hoặc chụp lại nhỏ hơn.',
  'wrong-type': '{name}: không nhận loại tệp này. Hãy dùng: {accept}.',
  'file-images': 'ảnh',
  empty: '{name}: tệp trống.',
  again: '{name}: đã đính kèm rồi.',
  unreadable: '{name}: không đọc được tệp. Hãy chọn lại.',
};

export type FileMessageKey = keyof typeof FILE_MESSAGES;
