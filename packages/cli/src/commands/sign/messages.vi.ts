/** Messages of `ocop sign`, in Vietnamese; its keys are those of every language. */
export const vi = {
  about: 'ký kết quả xếp hạng của các giấy chứng nhận còn hiệu lực',
  register: 'sổ giấy chứng nhận (ocop-register/1) hoặc một giấy chứng nhận (ocop-certificate/1)',
  key: 'tệp khóa bí mật',
  issuer: 'mã cơ quan cấp, như trong danh sách khóa',
  page: 'địa chỉ trang kiểm tra; ghi kèm địa chỉ in lên tem',
  only: 'chỉ ký giấy chứng nhận có mã này; ghi lại nhiều lần để chọn nhiều giấy',
  on: 'ngày ký (mặc định: hôm nay, giờ Việt Nam)',
  output: 'tệp kết quả, mỗi dòng một JSON (mặc định: in ra màn hình)',
  none: 'Trong {file} không có giấy chứng nhận nào.',
  unknown: 'Trong {file} không có giấy chứng nhận mã {ids}. Hãy xem mã trong tệp sổ.',
  'not-withdrawn': '{id}: đã bị thu hồi, không ký.',
  'not-expired': '{id}: đã hết hạn, không ký.',
  'not-not-yet': '{id}: chưa đến ngày có hiệu lực, không ký.',
  'not-undated': '{id}: chưa rõ ngày cấp và ngày hết hạn, không ký. Hãy bổ sung ngày.',
  unsigned: '{id}: không ký được, {why}',
  'unsigned-many': '{id}: không ký được vì {count} lẽ:',
  reason: '  – {why}',
  'wrong-set': '{why} Hãy xem lại cột “Bộ tiêu chí”, hoặc dùng --pack nếu xếp hạng theo bộ quy định riêng.',
  'wrong-points': 'điểm là {score} mà bộ tiêu chí chỉ có tối đa {most} {unit}. Hãy xem lại cột “Điểm”.',
  'wrong-stars':
    'ghi {stars} sao mà chỉ có {score} {unit}, trong khi {stars} sao phải từ {from} {unit}. Hãy xem lại hạng sao và điểm.',
  'wrong-term':
    'ghi cấp ngày {issued}, hết hạn ngày {expires}, trong khi giấy chứng nhận có giá trị {months} tháng, đến {latest}. Hãy xem lại hai ngày này.',
  trust:
    'tệp tin cậy (xem “ocop verify”): chỉ ký khi khóa được phép ký hạng ấy và giấy không có trong danh sách thu hồi',
  done: 'Đã ký {signed}/{count} giấy chứng nhận.',
};
