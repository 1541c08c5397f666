/** Imported for its effect: the problems of inspections and withdrawals as sentences with what to do, in Vietnamese and English. */
import { addSentences, type CodeOf } from '../errors/subject-sentences.js';

type Sentences = Readonly<Record<CodeOf<'inspection'>, string>>;

const vi: Sentences = {
  'inspection/shape': 'Tệp kiểm tra sai tại “{path}”: cần {expected}.',
  'inspection/closed': 'Cuộc kiểm tra đã kết luận; không ghi thêm hay sửa được nữa.',
  'inspection/other-set':
    'Phiếu thuộc {found}, không phải {expected}; hãy dùng đúng bộ sản phẩm mà sản phẩm đã được đánh giá theo.',
  'inspection/other-certificate':
    'Giấy chứng nhận là của “{product}” thuộc bộ {certified}, còn phiếu là của “{dossier}” thuộc bộ {rated}; hãy dùng phiếu đã được đánh giá của chính sản phẩm đó, hoặc chọn đúng giấy chứng nhận.',
  'inspection/not-rated':
    'Tiêu chí “{criterion}” không có phương án nào trong hồ sơ đã đánh giá nên không thể ghi là còn giữ; hãy ghi phương án hiện nay.',
  'inspection/as-rated':
    'Tiêu chí “{criterion}” ghi là không còn, nhưng phương án {option} là phương án đã được đánh giá; hãy ghi là còn giữ, hoặc chọn phương án khác.',
  'inspection/unknown-matter': 'Không có nội dung kiểm tra “{matter}”; có: {known}.',
  'inspection/twice': '“{id}” tại “{path}” được ghi hai lần; hãy chỉ để lại một dòng.',
  'inspection/concluded-before': 'Không thể kết luận ngày {on}, trước ngày kiểm tra {inspected}.',
  'inspection/not-certified':
    'Sản phẩm “{product}” chưa có hạng sao nào được công nhận vào ngày này; hãy kiểm tra lại sổ giấy chứng nhận, hoặc chọn ngày khác.',
  'inspection/unknown-ground': 'Quy định không có trường hợp thu hồi {ground}; có: {known}.',
  'inspection/no-authority':
    'Không có cơ quan nào cấp hay thu hồi giấy chứng nhận hạng {stars} sao; hãy kiểm tra lại hạng sao của giấy chứng nhận.',
  'inspection/proposed-before': 'Không thể đề nghị thu hồi ngày {on}, trước ngày của căn cứ {basis}.',
  'inspection/basis-before':
    'Kết luận ngày {basis} không thể là của cuộc kiểm tra ngày {inspected}; hãy sửa ngày của căn cứ, hoặc ghi tên cơ quan khác đã ra kết luận đó.',
};

const en: Sentences = {
  'inspection/shape': 'The inspection is wrong at “{path}”: expected {expected}.',
  'inspection/closed': 'The inspection is closed; nothing more is noted or changed in it.',
  'inspection/other-set':
    'The sheet is of {found}, not of {expected}; use the criteria set that the product was rated by.',
  'inspection/other-certificate':
    'The certificate is of “{product}”, set {certified}, but the sheet is of “{dossier}”, set {rated}; use the sheet that this very product was rated by, or name the right certificate.',
  'inspection/not-rated':
    'Criterion “{criterion}” has no pick in the rated dossier, so it cannot be kept; note the option that is true now.',
  'inspection/as-rated':
    'Criterion “{criterion}” is noted as no longer so, but option {option} is what was rated; note it as kept, or choose another option.',
  'inspection/unknown-matter': 'There is no matter “{matter}” to be inspected; there are: {known}.',
  'inspection/twice': '“{id}” stands twice, at “{path}”; leave one of them.',
  'inspection/concluded-before':
    'It cannot be concluded on {on}, before the day of the inspection, {inspected}.',
  'inspection/not-certified':
    'No rank of the product “{product}” is recognised on this day; look at the register again, or choose another day.',
  'inspection/unknown-ground': 'The rules have no ground of withdrawal {ground}; there are: {known}.',
  'inspection/no-authority':
    'Nobody issues or withdraws certificates of {stars} stars; look at the rank of the certificate again.',
  'inspection/proposed-before':
    'A withdrawal cannot be proposed on {on}, before the day of its basis, {basis}.',
  'inspection/basis-before':
    'A conclusion of {basis} cannot be that of the inspection of {inspected}; correct the day of the basis, or name the other body whose conclusion it is.',
};

addSentences<'inspection'>({ vi, en });
