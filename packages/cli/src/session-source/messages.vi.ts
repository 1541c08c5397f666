/** Messages about sessions that people name, in Vietnamese; its keys are those of every language. */
export const vi = {
  noFolder: 'Không đọc được thư mục “{folder}” ({reason}); hãy kiểm tra đường dẫn.',
  many: 'Thư mục “{folder}” có quá nhiều tệp (nhiều nhất {most}); hãy chọn đúng thư mục của phiên họp.',
  noSession: 'Trong “{folder}” không có phiên họp nào (tệp .json có "format": "ocop-session/1").',
  severalSessions:
    'Trong “{folder}” có {count} phiên họp: {files}. Hãy gọi lệnh với một tệp, hoặc dùng ocop round cho cả đợt.',
  inFile: '{file}: {problem}',
  refused: '{file}: không nhận phiếu của {member} cho sản phẩm “{product}”: {problem}',
  unused: 'Không dùng đến: {files}',
  sameSession: 'Phiên họp “{id}” có trong nhiều tệp: {files}. Hãy chỉ để lại một tệp.',
};
