/** Messages of `ocop batch`, in Vietnamese; its keys are those of every language. */
export const vi = {
  about: 'chấm nhiều phiếu từ tệp NDJSON, CSV, Excel hoặc Parquet',
  file: 'tệp NDJSON, CSV, Excel hoặc Parquet, hoặc - để đọc từ đầu vào chuẩn',
  from: 'định dạng vào: ndjson hoặc csv (mặc định: theo nội dung tệp)',
  format:
    'định dạng ra: ndjson, csv, xlsx hoặc parquet (mặc định: theo đuôi .xlsx, .parquet của tệp ra, nếu không thì như đầu vào)',
  columns:
    'chỉ ghi những cột này, cách nhau bằng dấu phẩy: line, id, pack, set, carried (cột giữ nguyên), outcome, total, sections, stars_by_total, stars, missed, unanswered',
  columnsOfText: '--columns dùng cho NDJSON, CSV và Parquet; bảng tính Excel luôn có đủ cột.',
  onError: 'khi gặp dòng sai: skip (bỏ qua, mặc định) hoặc stop (dừng)',
  badRow: 'Dòng {line}: {reason}',
  done: '{rows} phiếu đã chấm, {bad} dòng sai bị bỏ qua.',
  stopped: 'Dừng ở dòng {line}: {reason} Dùng --on-error skip để bỏ qua dòng sai.',
  progress: '{percent} · {rows} phiếu · {rate} phiếu/giây',
  hopeless: '{count} dòng đầu đều không chấm được nên đã dừng. {example} Hãy sửa tệp rồi chạy lại.',
  xlsxToFile: 'Bảng tính phải ghi vào tệp; hãy nêu tên tệp bằng -o.',
  parquetToFile: 'Parquet phải ghi vào tệp; hãy nêu tên tệp bằng -o.',
  parquetFraction:
    'Dòng {line}: {points} điểm không phải số nguyên, mà điểm của các dòng trước đều là số nguyên nên cột Parquet chỉ nhận số nguyên. Hãy chấm riêng bộ sản phẩm này, hoặc ghi ra CSV.',
  mapping: 'tệp ghép cột của bảng có tiêu đề riêng (ocop-mapping/1)',
  saveMapping: 'đề xuất tệp ghép cột từ tiêu đề của bảng rồi ghi vào tệp này; cần --set',
  mappingSetOption: 'số bộ sản phẩm, cho --save-mapping',
  mappingTwice: 'Chỉ dùng một trong hai: --mapping để đọc, --save-mapping để đề xuất.',
  mappingSet: '--save-mapping cần số bộ sản phẩm; hãy thêm --set SỐ.',
  mappingFile: '--save-mapping cần tệp bảng tính, không đọc từ đầu vào chuẩn.',
  mapped: 'Đã ghép {count} cột, ghi vào {file}.',
  mappingCarried: 'Không phải mục nào của phiếu, giữ nguyên trong kết quả: {headings}.',
  mappingOpen:
    'Còn cột có thể là nhiều mục, chưa chấm. Hãy mở {file}, chọn một mục cho mỗi cột dưới đây (ghi vào “to”), rồi chạy lại với --mapping:',
};
