/** What the calendar says of days, in Vietnamese. `{untilWeekday}` is the day of the week of `{until}`. */
export const vi = {
  'state-not-yet': 'Giấy chứng nhận được ban hành ngày {issued}, chưa đến ngày có hiệu lực',
  'state-valid': 'Giấy chứng nhận còn hiệu lực đến hết ngày {expires}, còn {left} ngày',
  'state-expiring': 'Giấy chứng nhận sắp hết thời hạn: còn hiệu lực đến hết ngày {expires}, còn {left} ngày',
  'state-last-day': 'Ngày {expires} là ngày cuối cùng giấy chứng nhận còn hiệu lực',
  'state-extended':
    'Giấy chứng nhận đã hết thời hạn ngày {expires}, tiếp tục có hiệu lực đến ngày có kết quả xử lý, muộn nhất là hết ngày {until}',
  'state-expired': 'Giấy chứng nhận đã hết hiệu lực sau ngày {until}',
  'state-withdrawn': 'Giấy chứng nhận đã bị thu hồi ngày {withdrawn}',
  'if-recognised':
    'Nếu được công nhận ngày {issued}, ngày cuối của đợt, giấy chứng nhận có hiệu lực đến hết ngày {expires}',
  'file-between': 'Nộp hồ sơ phân hạng lại từ ngày {from} đến hết ngày {until}',
  'file-by': 'Nộp hồ sơ phân hạng lại ngay: chậm nhất {untilWeekday}, ngày {until}, còn {left} ngày',
  'file-late':
    'Đã quá ngày {until}, hạn cuối nộp hồ sơ phân hạng lại: nộp càng sớm càng tốt. Sau ngày {expires}, giấy chứng nhận chỉ còn hiệu lực đến ngày có kết quả xử lý, muộn nhất là hết ngày {limit}',
  'await-result':
    'Chờ kết quả phân hạng lại, vẫn giữ sản phẩm đúng như hồ sơ đã được công nhận; muộn nhất là hết ngày {until}',
  'confirm-extension':
    'Nếu đã nộp hồ sơ phân hạng lại, đề nghị cơ quan có thẩm quyền xác nhận giấy chứng nhận tiếp tục có hiệu lực đến ngày có kết quả, muộn nhất là hết ngày {limit}',
  'stop-showing': 'Không in, dán, quảng cáo hạng sao này nữa',
  'stop-showing-unless-filed': 'Nếu chưa nộp hồ sơ, không in, dán, quảng cáo hạng sao này nữa',
  'register-again':
    'Muốn có lại hạng sao, nộp hồ sơ đánh giá, phân hạng; chỉ dùng khi có giấy chứng nhận mới',
  'former-certificate':
    'Giấy chứng nhận ban hành trước ngày {from} có giá trị đến hết thời hạn theo quyết định công nhận',
  'expires-differs':
    'Giấy ghi hết hạn ngày {stated}, còn {months} tháng kể từ ngày ban hành là ngày {computed}; ở đây tính theo ngày ghi trên giấy, hãy đối chiếu với quyết định công nhận',
  'no-such-day':
    'Tháng cuối không có ngày tương ứng với ngày {issued}, nên thời hạn kết thúc vào ngày cuối tháng, {expires}',
  'extension-cut':
    'Ngày kéo dài ghi là {stated}, nhưng chỉ được kéo dài nhiều nhất {days} ngày, đến hết ngày {most}; ở đây tính đến ngày đó',
  'extension-without-effect':
    'Ngày kéo dài {stated} không sau ngày hết thời hạn {expires}, nên không kéo dài gì',
  'window-closes-on-day-off':
    'Ngày cuối nhận hồ sơ, {until}, là {untilWeekday}, ngày nghỉ: nên nộp chậm nhất {lastWorkingDayWeekday}, ngày {lastWorkingDay}',
  'deadline-days': '{title}: chậm nhất {untilWeekday}, ngày {until} ({count} ngày, tính từ sau ngày {from})',
  'deadline-working-days':
    '{title}: chậm nhất {untilWeekday}, ngày {until} ({count} ngày làm việc, tính từ sau ngày {from})',
  'deadline-moved':
    'Ngày thứ {count} là {countedWeekday}, ngày {counted}, ngày nghỉ, nên thời hạn kết thúc vào cuối ngày làm việc tiếp theo, {until}',
  'holidays-expected':
    'Lịch nghỉ năm {year} mới suy từ luật, chưa theo thông báo chính thức: có thể còn thay đổi vì ngày nghỉ hoán đổi, nghỉ bù',
  'holidays-none': 'Không có lịch nghỉ lễ của năm {year}: chỉ trừ ngày nghỉ hằng tuần',
  round:
    '{title} năm {year}: {proposer} đề nghị trước ngày {proposed} (chậm nhất hết ngày {proposedUntil}), đánh giá xong trước ngày {done}',
  'round-file':
    'Để kịp {title} năm {year}, chủ thể nộp hồ sơ chậm nhất {fileUntilWeekday}, ngày {fileUntil}: {proposer} có {count} ngày làm việc để xem xét',
  'round-of-layer': '{title}: nhận hồ sơ từ ngày {from} đến hết ngày {until}',
  transition: '{title}: {days} ngày kể từ ngày {from}, đến hết ngày {until}',
  'transition-without-end': '{title} (trước ngày {from})',
  'window-opens': 'Bắt đầu nhận hồ sơ phân hạng lại',
  'window-closes': 'Hạn cuối nộp hồ sơ phân hạng lại',
  'term-ends': 'Giấy chứng nhận hết thời hạn',
  'extension-ends': 'Giấy chứng nhận hết thời gian kéo dài hiệu lực',
  named: '{event}: {name}',
  'weekday-1': 'thứ Hai',
  'weekday-2': 'thứ Ba',
  'weekday-3': 'thứ Tư',
  'weekday-4': 'thứ Năm',
  'weekday-5': 'thứ Sáu',
  'weekday-6': 'thứ Bảy',
  'weekday-7': 'Chủ nhật',
};

export type CalendarMessageKey = keyof typeof vi;
