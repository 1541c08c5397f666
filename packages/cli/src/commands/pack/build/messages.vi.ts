/** Messages of `ocop pack build`, in Vietnamese; its keys are those of every language. */
export const vi = {
  about: 'dựng thư mục dist để đưa lên trang web hoặc xuất bản',
  output: 'thư mục kết quả (mặc định: dist, cạnh bộ quy định)',
  built: 'Đã dựng {id} {version} vào {folder}: {files}.',
  sameFolder:
    'Thư mục ghi ra “{folder}” có chứa “{input}” đang đọc; hãy chọn một thư mục khác. Chưa có gì bị đổi.',
  strangeFolder:
    'Thư mục “{folder}” có “{found}” không do ocop pack build tạo; hãy chọn thư mục khác, hoặc dọn thư mục này. Chưa có gì bị xóa.',
};
